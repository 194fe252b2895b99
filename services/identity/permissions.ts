/**
 * Who may do what at a clinic: one closed table, deny by default. A new action does not compile until it says its
 * roles; a role absent from a row may not. What concerns cases is read from the regulations: whoever a step waits on
 * may do the step. That opens the door alone: which cases a role sees behind it is said in case-rights.ts, and row-level
 * security keeps each of them inside the clinic of the session.
 */
import type { Actor, StaffRole } from '@/services/identity/actor';
import { REGULATIONS } from '@/services/regulations/catalogue';
import {
  rolesActing,
  rolesAppointing,
  rolesAtCounter,
  rolesKeeping,
  rolesRefusing,
  rolesVisiting,
} from '@/services/regulations/duties';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';

const inLaw = (duty: (regulation: Regulation) => readonly StaffActor[]): readonly StaffActor[] => [
  ...new Set(REGULATIONS.flatMap((regulation) => duty(regulation))),
];

export const REGISTRARS = ['medical-registrar', 'registry-specialist'] as const;
export const LEADERS = ['head-of-clinic', 'head-of-department', 'deputy-chief-doctor'] as const;
const isRegistrar = (role: StaffRole): boolean => REGISTRARS.some((registrar) => registrar === role);

const WORKERS = inLaw(rolesActing);
const COUNTER = [...new Set<StaffActor>([...REGISTRARS, ...inLaw(rolesAtCounter)])];
const DOCTORS = inLaw(rolesVisiting).filter((role) => !isRegistrar(role));
const SCHEDULERS = [...new Set<StaffActor>([...REGISTRARS, ...inLaw(rolesAppointing)])];
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
  'complaint.file',
  'complaint.read',
  'complaint.answer',
  'person.find',
  'person.create',
  'person.correct',
  'representation.verify',
  'slots.read',
  'booking.make',
  'booking.cancel',
  'journal.read',
  'journal.export',
  'journal.correct',
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
  'signatures.health',
] as const;

export type Action = (typeof ACTIONS)[number];

export const PERMISSIONS = {
  'queue.read': [...WORKERS, ...LEADERS],
  'case.read': [...WORKERS, ...LEADERS],
  'case.take': WORKERS,
  'case.answer': WORKERS,
  'case.refuse': [...inLaw(rolesRefusing), 'head-of-clinic'],
  'case.hand-over': [...WORKERS, 'head-of-clinic'],
  'case.note': [...WORKERS, ...LEADERS],
  'intake.file': COUNTER,
  'complaint.file': COUNTER,
  'complaint.read': ['head-of-clinic', 'deputy-chief-doctor'],
  'complaint.answer': ['head-of-clinic'],
  'person.find': COUNTER,
  'person.create': COUNTER,
  'person.correct': [...REGISTRARS],
  'representation.verify': COUNTER,
  'slots.read': [...SCHEDULERS, ...DOCTORS, ...LEADERS, 'administrator'],
  'booking.make': SCHEDULERS,
  'booking.cancel': COUNTER,
  'journal.read': [...inLaw(rolesKeeping), ...LEADERS],
  'journal.export': [...REGISTRARS, ...LEADERS],
  'journal.correct': inLaw(rolesKeeping),
  'day-sheet.own': DOCTORS,
  'day-sheet.any': [...REGISTRARS, ...LEADERS],
  'visit.record': inLaw(rolesVisiting),
  'schedule.read': [...SCHEDULERS, ...DOCTORS, ...LEADERS, 'administrator'],
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
  'signatures.health': ['administrator', 'auditor', 'head-of-clinic'],
} as const satisfies Record<Action, readonly StaffRole[]>;

/** `may(context.actor, 'case.answer')`. Only staff hold permissions; a citizen's rights follow from whose data it is. */
export function may(actor: Actor, action: Action): boolean {
  if (actor.kind !== 'staff') return false;
  const allowed: readonly StaffRole[] = PERMISSIONS[action];
  return actor.roles.some((role) => allowed.includes(role));
}

/** For `requireStaff(locale, rolesFor('schedule.change'))`. */
export const rolesFor = (action: Action): readonly StaffRole[] => PERMISSIONS[action];
