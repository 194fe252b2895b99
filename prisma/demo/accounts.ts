/**
 * The sign-ins that `npm start` prints and the demo page shows. Everybody here is invented; the password and the
 * second-factor secrets are known to all and exist in demo mode only.
 */
import { createHash } from 'node:crypto';
import { CITIZENS } from '@/prisma/demo/people';
import { type DemoStaff, STAFF } from '@/prisma/demo/staff';

export interface DemoAccount {
  key: string;
  kind: 'citizen' | 'staff';
  who: string;
  iin: string;
  password: string;
  /** Base32, for an authenticator; the demo page shows the code of the moment. */
  totp?: string;
  note?: string;
}

export const DEMO_PASSWORD = 'emhana-demo-2026';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The same on each machine, so that a rehearsal written down once works everywhere. */
export const demoTotp = (key: string): string =>
  Array.from(createHash('sha256').update(`emhana demo ${key}`).digest(), (byte) => BASE32[byte % 32]).join(
    '',
  );

/** Sets up the second factor itself at the first sign-in, to show how it is done. */
export const WITHOUT_SECOND_FACTOR = 'almaty-5-registrar-2';

const CITIZEN_NOTES: Readonly<Record<string, string>> = {
  aigerim: 'Aktau 1: home call and appointment; mother of Alikhan',
  nurlan: 'Aktau 1: father, claim declared only',
  kulash: 'Aktau 1: gave a power of attorney to Gulnar',
  gulnar: 'Aktau 2: acts for Kulash',
  sergei: 'Aktau 2, in Russian',
  dauren: 'Almaty 1: father of Madina',
  elena: 'Almaty 1, in Russian',
  zere: 'Almaty 5: asked Gabit for a power of attorney',
  gabit: 'Almaty 5: may accept it',
  erasyl: 'Oskemen: father of Ailin',
  olga: 'Oskemen, in Russian',
};

const ROLE_NOTES: Readonly<Record<string, string>> = {
  'medical-registrar': 'registrar',
  'registry-specialist': 'registrar',
  'district-doctor': 'doctor',
  doctor: 'doctor',
  'head-of-clinic': 'head',
  administrator: 'administrator',
  auditor: 'auditor',
};

const staffAccount = (member: DemoStaff): DemoAccount => {
  const places = member.works.map(({ clinic }) => clinic).join(' + ');
  const role = ROLE_NOTES[member.works[0]?.roles[0] ?? ''] ?? '';
  const fresh = member.key === WITHOUT_SECOND_FACTOR;
  return {
    key: member.key,
    kind: 'staff',
    who: `${member.surname} ${member.givenName}`,
    iin: member.iin,
    password: DEMO_PASSWORD,
    ...(fresh ? {} : { totp: demoTotp(member.key) }),
    note: `${role}, ${places}${fresh ? '; sets up the second factor' : ''}`,
  };
};

/** Everybody with a password. */
export const allAccounts: readonly DemoAccount[] = [
  ...CITIZENS.filter((citizen) => citizen.account).map(
    (citizen): DemoAccount => ({
      key: citizen.key,
      kind: 'citizen',
      who: `${citizen.surname} ${citizen.givenName}`,
      iin: citizen.iin,
      password: DEMO_PASSWORD,
      note: CITIZEN_NOTES[citizen.key] ?? '',
    }),
  ),
  ...STAFF.map(staffAccount),
];

const PRINTED = [
  'aigerim',
  'dauren',
  'erasyl',
  'sergei',
  'aktau-1-registrar-1',
  'aktau-1-doctor-1',
  'aktau-1-head',
  'aktau-1-administrator',
  'almaty-1-registrar-1',
  'almaty-1-administrator',
  'oskemen-1-registrar-1',
  'oskemen-1-administrator',
];

/** A few of them, for the terminal. */
export const accounts: readonly DemoAccount[] = PRINTED.flatMap((key) =>
  allAccounts.filter((account) => account.key === key),
);
