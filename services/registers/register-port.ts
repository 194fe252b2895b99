import type { Tx } from '@/lib/database/transaction';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Register } from '@/services/regulations/language/names';
import type { Day } from '@/services/working-time/day';

/** Does the register know this person, for this clinic, on this day? */
export interface Question {
  personId: string;
  iin: string | null;
  clinicId: string;
  /** The clinic's business number, by which registers outside the portal know it. */
  clinicBin: string | null;
  on: Day;
}

/**
 * A register as the portal asks it. The embedded default answers from the portal's own tables, in a transaction of the
 * portal itself; a register elsewhere is asked over HTTP, outside any transaction. Neither throws for a register that is
 * slow, down or talks nonsense: that answer is `unknown`, the clock runs on and staff decide by hand.
 */
export type RegisterPort =
  | { kind: 'embedded'; ask: (tx: Tx, question: Question) => Promise<RegisterAnswer> }
  | { kind: 'http'; ask: (question: Question) => Promise<RegisterAnswer> };

export type Registers = Readonly<Record<Register, RegisterPort>>;
