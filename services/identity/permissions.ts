/**
 * Who may do what at a clinic: one closed table, deny by default. A new action does not compile until it says its
 * roles; a role absent from a row may not. Row-level security then keeps each of them inside the clinic of the session.
 */
import type { Actor, StaffRole } from '@/services/identity/actor';

const REGISTRARS = ['medical-registrar', 'registry-specialist'] as const;
const DOCTORS = ['district-doctor', 'attending-doctor', 'doctor'] as const;
const LEADERS = ['head-of-clinic', 'head-of-department', 'deputy-chief-doctor'] as const;
const OFFICE = ['administrator', 'head-of-clinic'] as const;

export const ACTIONS = [
  'queue.read',
  'case.read',
  'case.take',
  'case.answer',
  'case.refuse',
  'case.hand-over',
  'case.note',
  'intake.file',
  'person.find',
  'person.create',
  'person.correct',
  'representation.verify',
  'slots.read',
  'booking.make',
  'booking.cancel',
  'journal.read',
  'journal.export',
  'day-sheet.own',
  'day-sheet.any',
  'visit.record',
  'schedule.read',
  'schedule.change',
  'schedule.publish',
  'clinic.hours.change',
  'clinic.regulation.apply',
  'clinic.calendar.change',
  'staff.read',
  'staff.change',
  'staff.second-factor.reset',
  'report.read',
  'audit.read',
] as const;

export type Action = (typeof ACTIONS)[number];

export const PERMISSIONS = {
  'queue.read': [...REGISTRARS, ...DOCTORS, ...LEADERS],
  'case.read': [...REGISTRARS, ...DOCTORS, ...LEADERS],
  'case.take': [...REGISTRARS],
  'case.answer': [...REGISTRARS],
  'case.refuse': [...REGISTRARS, 'head-of-clinic'],
  'case.hand-over': [...REGISTRARS, 'head-of-clinic'],
  'case.note': [...REGISTRARS, ...DOCTORS, ...LEADERS],
  'intake.file': [...REGISTRARS],
  'person.find': [...REGISTRARS],
  'person.create': [...REGISTRARS],
  'person.correct': [...REGISTRARS],
  'representation.verify': [...REGISTRARS],
  'slots.read': [...REGISTRARS, ...DOCTORS, ...LEADERS, 'administrator'],
  'booking.make': [...REGISTRARS],
  'booking.cancel': [...REGISTRARS],
  'journal.read': [...REGISTRARS, ...LEADERS],
  'journal.export': [...REGISTRARS, ...LEADERS],
  'day-sheet.own': [...DOCTORS],
  'day-sheet.any': [...REGISTRARS, ...LEADERS],
  'visit.record': [...DOCTORS],
  'schedule.read': [...REGISTRARS, ...DOCTORS, ...LEADERS, 'administrator'],
  'schedule.change': ['administrator'],
  'schedule.publish': ['administrator'],
  'clinic.hours.change': [...OFFICE],
  'clinic.regulation.apply': [...OFFICE],
  'clinic.calendar.change': ['administrator'],
  'staff.read': [...OFFICE],
  'staff.change': ['administrator'],
  'staff.second-factor.reset': ['administrator'],
  'report.read': [...LEADERS, 'administrator', 'auditor'],
  'audit.read': ['auditor', 'head-of-clinic'],
} as const satisfies Record<Action, readonly StaffRole[]>;

/** `may(context.actor, 'case.answer')`. Only staff hold permissions; a citizen's rights follow from whose data it is. */
export function may(actor: Actor, action: Action): boolean {
  if (actor.kind !== 'staff') return false;
  const allowed: readonly StaffRole[] = PERMISSIONS[action];
  return actor.roles.some((role) => allowed.includes(role));
}

/** For `requireStaff(locale, rolesFor('schedule.change'))`. */
export const rolesFor = (action: Action): readonly StaffRole[] => PERMISSIONS[action];
