import type { Tx } from '@/lib/database/transaction';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Register } from '@/services/regulations/language/names';
import type { RegisterFacts } from '@/services/regulations/language/register-facts';
import type { Day } from '@/services/working-time/day';

/** Does the register know this person, for this clinic, on this day, and what does it tell? */
export interface Question {
  personId: string;
  iin: string | null;
  clinicId: string;
  /** The clinic's business number, by which registers outside the portal know it. */
  clinicBin: string | null;
  on: Day;
}

export interface RegisterReply {
  says: RegisterAnswer;
  /** As the register's own list in the language of regulations has them; none where it says `unknown`. */
  facts: RegisterFacts;
}

export const SILENCE: RegisterReply = { says: 'unknown', facts: {} };

/** Something wanted from a register: a day in hospital, an entry. The same reference is the same order, once. */
export interface Order {
  /** The number of the request. */
  reference: string;
}

/**
 * A register as the portal asks it. The embedded default answers from the portal's own tables, in a transaction of the
 * portal itself; a register elsewhere is asked over HTTP, outside any transaction. Neither throws for a register that is
 * slow, down or talks nonsense: that answer is `unknown`, the clock runs on and staff decide by hand.
 *
 * `order` asks and obtains in one: `yes` with what was obtained, `no` where the register has nothing to give.
 */
export type RegisterPort =
  | {
      kind: 'embedded';
      ask: (tx: Tx, question: Question) => Promise<RegisterReply>;
      order: (tx: Tx, question: Question, order: Order) => Promise<RegisterReply>;
    }
  | {
      kind: 'http';
      ask: (question: Question) => Promise<RegisterReply>;
      order: (question: Question, order: Order) => Promise<RegisterReply>;
    };

export type Registers = Readonly<Record<Register, RegisterPort>>;
