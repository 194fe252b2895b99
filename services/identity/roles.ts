import type { StaffRole } from '@/services/identity/actor';
import { ACTOR_NAMES, STAFF_ACTORS, type StaffActor } from '@/services/regulations/language/actors';

export const STAFF_ROLES: readonly StaffRole[] = [...STAFF_ACTORS, 'administrator', 'auditor'];

export const isStaffRole = (value: string): value is StaffRole => STAFF_ROLES.some((role) => role === value);

const isActor = (role: StaffRole): role is StaffActor => STAFF_ACTORS.some((actor) => actor === role);

/** What a role is called on screen. Actors of the regulations are named where the regulations are. */
export function roleName(role: StaffRole, locale: 'kk' | 'ru' | 'en'): string {
  if (isActor(role)) return ACTOR_NAMES[role][locale];
  return OFFICE_NAMES[role][locale];
}

const OFFICE_NAMES = {
  administrator: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
  auditor: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
} as const satisfies Record<Exclude<StaffRole, StaffActor>, Record<'kk' | 'ru' | 'en', string>>;
