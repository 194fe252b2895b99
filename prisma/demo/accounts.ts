/**
 * The sign-ins that `npm start` prints and the demo page shows. Everybody here is invented; the password and the
 * second-factor secrets are known to all and exist in demo mode only.
 */
import { createHash } from 'node:crypto';
import { CITIZENS } from '@/prisma/demo/people';
import { STAFF } from '@/prisma/demo/staff';
import type { DemoStaff } from '@/prisma/demo/staff-parts';
import type { StaffRole } from '@/services/identity/actor';
import { roleName } from '@/services/identity/roles';
import { type Text, text } from '@/services/regulations/language/text';

export interface DemoAccount {
  key: string;
  kind: 'citizen' | 'staff';
  who: string;
  iin: string;
  password: string;
  /** Base32, for an authenticator; the demo page shows the code of the moment. */
  totp?: string;
  /** For the terminal. */
  note?: string;
  /** For the demo page. */
  about: Text;
  /** Slugs of the clinics where the person works. */
  clinics: readonly string[];
  /** With which roles at each. */
  works?: readonly { clinic: string; roles: readonly StaffRole[] }[];
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

const CITIZEN_NOTES: Readonly<Record<string, Text>> = {
  aigerim: text(
    'Ақтау № 1: дәрігер шақырады, қабылдауға жазылады; Әлиханның анасы',
    'Актау № 1: вызов и запись; мать Алихана',
    'Aktau 1: home call and appointment; mother of Alikhan',
  ),
  nurlan: text(
    'Ақтау № 1: Әлиханның әкесі, құжаты әлі тексерілмеген',
    'Актау № 1: отец Алихана, документ ещё не проверен',
    'Aktau 1: father of Alikhan, document not seen yet',
  ),
  kulash: text(
    'Ақтау № 1: Гүлнарға сенімхат берген',
    'Актау № 1: выдала доверенность Гульнар',
    'Aktau 1: gave a power of attorney to Gulnar',
  ),
  gulnar: text(
    'Ақтау № 2: Күләш үшін әрекет етеді',
    'Актау № 2: действует за Куляш',
    'Aktau 2: acts for Kulash',
  ),
  sergei: text('Ақтау № 2, орысша', 'Актау № 2, по-русски', 'Aktau 2, in Russian'),
  dauren: text('Алматы № 1: Мадинаның әкесі', 'Алматы № 1: отец Мадины', 'Almaty 1: father of Madina'),
  elena: text('Алматы № 1, орысша', 'Алматы № 1, по-русски', 'Almaty 1, in Russian'),
  zere: text(
    'Алматы № 5: Ғабиттен өкілдік сұраған',
    'Алматы № 5: просит действовать за Габита',
    'Almaty 5: asked to act for Gabit',
  ),
  gabit: text('Алматы № 5: келісе алады', 'Алматы № 5: может согласиться', 'Almaty 5: may accept it'),
  erasyl: text('Өскемен: Айлиннің әкесі', 'Усть-Каменогорск: отец Айлин', 'Oskemen: father of Ailin'),
  sanzhar: text(
    'Ақтау № 1: eGov Mobile-мен қол қояды',
    'Актау № 1: подписывает через eGov Mobile',
    'Aktau 1: signs with eGov Mobile',
  ),
  olga: text('Өскемен, орысша', 'Усть-Каменогорск, по-русски', 'Oskemen, in Russian'),
  marzhan: text(
    'Ақтау: басқа адам туралы мәлімет сұрайды, оның келісімімен',
    'Актау: запрашивает сведения о другом человеке, с его согласия',
    'Aktau: asks for information about another person, with consent',
  ),
  bolat: text(
    'Ақтау: өзінен сұралған келісімге жауап береді',
    'Актау: отвечает на запрос согласия',
    'Aktau: answers a request for consent',
  ),
  temirlan: text(
    'Ақтау: үш тіркелімнен өзі туралы мәлімет сұрайды',
    'Актау: запрашивает сведения о себе из трёх регистров',
    'Aktau: asks three registers about himself',
  ),
  larisa: text(
    'Өскемен, орысша: жақында ауруханадан шыққан',
    'Усть-Каменогорск, по-русски: недавно выписана из больницы',
    'Oskemen, in Russian: out of hospital not long ago',
  ),
};

/** The roles that a person holds, in words: "head of the clinic, administrator". */
export const rolesInWords = (roles: readonly StaffRole[]): Text => {
  const named = (locale: 'kk' | 'ru' | 'en') => roles.map((role) => roleName(role, locale)).join(', ');
  return text(named('kk'), named('ru'), named('en'));
};

const NOBODY = text('', '', '');

const staffAccount = (member: DemoStaff): DemoAccount => {
  const places = member.works.map(({ clinic }) => clinic).join(' + ');
  const held = rolesInWords(member.works[0]?.roles ?? []);
  const fresh = member.key === WITHOUT_SECOND_FACTOR;
  return {
    key: member.key,
    kind: 'staff',
    who: `${member.surname} ${member.givenName}`,
    iin: member.iin,
    password: DEMO_PASSWORD,
    ...(fresh ? {} : { totp: demoTotp(member.key) }),
    note: `${held.en.toLowerCase()}, ${places}${fresh ? '; sets up the second factor' : ''}`,
    about: held,
    clinics: member.works.map(({ clinic }) => clinic),
    works: member.works,
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
      note: (CITIZEN_NOTES[citizen.key] ?? NOBODY).en,
      about: CITIZEN_NOTES[citizen.key] ?? NOBODY,
      clinics: [],
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
  'aktau-1-responsible-specialist',
  'aktau-hospital-attending-doctor',
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

/** Whoever holds a role at a clinic, for tests and rehearsals: the one with the fewest other roles. */
export function staffWith(role: StaffRole, clinic: string): DemoAccount {
  const rolesHere = ({ works = [] }: DemoAccount) => works.find((at) => at.clinic === clinic)?.roles ?? [];
  const [first] = allAccounts
    .filter((account) => rolesHere(account).includes(role))
    .sort((a, b) => rolesHere(a).length - rolesHere(b).length);
  if (!first) throw new Error(`Nobody of the demo is ${role} at ${clinic}`);
  return first;
}
