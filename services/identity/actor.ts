import type { StaffActor } from '@/services/regulations/language/actors';

/** Who does a thing. A use case decides by the actor it is given and by nothing else. */
export type Actor =
  | { kind: 'public' }
  | CitizenActor
  | StaffMember
  /** The portal itself: the worker, an automatic answer. */
  | { kind: 'portal' };

export interface CitizenActor {
  kind: 'citizen';
  accountId: string;
  personId: string;
  sessionId: string;
}

export interface StaffMember {
  kind: 'staff';
  accountId: string;
  personId: string;
  sessionId: string;
  /** The clinic the person works at in this session. */
  clinicId: string;
  /** Roles held at that clinic today: actors of the regulations, or administrator, auditor. */
  roles: readonly StaffRole[];
  /** "Сейтова А. Б.", for events and journals. */
  name: string;
  /** The doctor's card, when the person works as a doctor. */
  doctorId?: string;
}

export type StaffRole = StaffActor | 'administrator' | 'auditor';
