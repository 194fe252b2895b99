import type { ApplicantKind, Channel, Register } from './names';

/** A condition is data, evaluated by services/workflow/holds.ts over the facts of a case. */
export type Condition =
  | { answer: string; is: string | boolean | number }
  | { answer: string; given: boolean }
  | { register: Register; says: RegisterAnswer }
  | { applicant: ApplicantKind }
  | { channel: Channel }
  | { recipientAge: { below?: number; from?: number } }
  | { slotHeld: boolean }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** `unknown`: the register did not answer; the clock runs on and staff may decide by hand. */
export type RegisterAnswer = 'yes' | 'no' | 'unknown';
