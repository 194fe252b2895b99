import { birthDateOf, type Iin, type Sex } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import { allAccounts, type DemoAccount } from '@/prisma/demo/accounts';
import { CITIZENS, type DemoPerson } from '@/prisma/demo/people';

export interface Newcomer {
  surname: string;
  givenName: string;
  patronymic: string;
  iin: Iin;
  born: string;
  phone: string;
  password: string;
}

export const PASSWORD = 'таудағы көк бұлақ 26';

export function demoAccount(key: string): DemoAccount {
  const account = allAccounts.find((each) => each.key === key);
  if (!account) throw new Error(`no demo account ${key}`);
  return account;
}

export function demoPerson(key: string): DemoPerson {
  const person = CITIZENS.find((each) => each.key === key);
  if (!person) throw new Error(`no demo citizen ${key}`);
  return person;
}

let made = 0;

/** Somebody whom the portal has never seen; another one at each call, also on a portal that runs on. */
export function newcomer(
  workerIndex: number,
  person: { surname: string; givenName: string; patronymic: string; born: string; sex: Sex },
): Newcomer {
  made += 1;
  const sequence = 1 + ((Math.floor(Date.now() / 1000) + workerIndex * 331 + made * 97) % 9000);
  const iin = makeIin({ ...person, sequence });
  return {
    ...person,
    iin,
    born: birthDateOf(iin),
    phone: `+7 777 ${iin.slice(-7, -4)} ${iin.slice(-4, -2)} ${iin.slice(-2)}`,
    password: PASSWORD,
  };
}
