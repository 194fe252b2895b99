/** What a member of the demo's staff is made of: a name, roles at clinics, and for doctors a week. */
import type { Iin, Sex } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import type { StaffRole } from '@/services/identity/actor';
import type { Speciality } from '@/services/organisations/specialities';

export interface Block {
  weekdays: readonly number[];
  starts: string;
  ends: string;
  kind: 'appointments' | 'home_visits';
  slotMinutes: number;
}

export interface DemoStaff {
  key: string;
  surname: string;
  givenName: string;
  patronymic: string | null;
  born: string;
  sex: Sex;
  iin: Iin;
  works: readonly { clinic: string; roles: readonly StaffRole[] }[];
  doctor?: {
    clinic: string;
    speciality: Speciality;
    room: string;
    visitsHomes: boolean;
    blocks: readonly Block[];
  };
}

const WEEK = [1, 2, 3, 4, 5];
const room = (weekdays: readonly number[], starts: string, ends: string, slotMinutes: number): Block => ({
  weekdays,
  starts,
  ends,
  kind: 'appointments',
  slotMinutes,
});
const homes = (weekdays: readonly number[], starts: string, ends: string): Block => ({
  weekdays,
  starts,
  ends,
  kind: 'home_visits',
  slotMinutes: 30,
});

/** The five kinds of week that each fully staffed clinic has, so that homes are visited at every hour it is open. */
export const WEEKS = {
  morning: [room(WEEK, '08:00', '12:00', 15), homes(WEEK, '13:00', '17:00'), room([6], '09:00', '12:00', 15)],
  evening: [
    homes(WEEK, '09:00', '12:00'),
    room(WEEK, '13:00', '17:00', 15),
    homes(WEEK, '17:30', '20:00'),
    homes([6], '09:00', '14:00'),
  ],
  child: [room(WEEK, '09:00', '13:00', 20), homes(WEEK, '14:00', '18:00'), homes([6], '10:00', '13:00')],
  specialist: [room([1, 3, 5], '09:00', '13:00', 20), room([2, 4], '14:00', '18:00', 20)],
  eye: [room([2, 4], '09:00', '13:00', 15), room([1, 3], '15:00', '18:00', 15)],
} as const satisfies Record<string, readonly Block[]>;

export interface Name {
  surname: string;
  givenName: string;
  patronymic: string | null;
  born: string;
  sex: Sex;
}

export const name = (text: string, born: string): Name => {
  const [surname = '', givenName = '', patronymic = null] = text.split(' ');
  const sex = /(қызы|овна|евна|ична)$/.test(patronymic ?? '') ? 'female' : 'male';
  return { surname, givenName, patronymic, born, sex };
};

export const person = (key: string, facts: Name, sequence: number) => ({
  key,
  ...facts,
  iin: makeIin({ born: facts.born, sex: facts.sex, sequence }),
});
