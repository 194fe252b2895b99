import type { Outcome } from '@/lib/outcome';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { ApplicantKind, Channel, Register } from '@/services/regulations/language/names';
import type { RegisterFacts, ToldByRegisters } from '@/services/regulations/language/register-facts';
import type { ConsentWay } from '@/services/regulations/language/step';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Answers, Appointed } from './case';
import type { CaseEvent } from './events';

export type Command =
  | {
      type: 'file';
      channel: Channel;
      applicant: ApplicantKind;
      /** Full years at filing. */
      recipientAge: number;
      answers: Answers;
      registers: Partial<Record<Register, RegisterAnswer>>;
      /** All that they told; the case keeps what its definition has a use for. */
      registerFacts?: ToldByRegisters;
      /** The doctor's time chosen by the person, already taken in this transaction. */
      appointed?: Appointed;
      /** The applicant's verified signature goes with it. */
      signed: boolean;
    }
  | { type: 'take' }
  | { type: 'release' }
  | { type: 'hand-over'; to: { personId: string; name: string; roles: readonly StaffActor[] } }
  | {
      type: 'complete-step';
      step: string;
      outcome: string;
      data: Answers;
      appointed?: Appointed;
      /** Why staff end a step of the portal's own: what they went by while the register is silent. */
      byHand?: string;
      /** Of a step that is somebody's agreement: how it was given. */
      way?: ConsentWay;
    }
  | { type: 'refuse'; ground: string; reason: string }
  /** A register that was silent at filing has answered the portal. */
  | {
      type: 'register-answered';
      register: Register;
      answer: Exclude<RegisterAnswer, 'unknown'>;
      facts?: RegisterFacts;
    }
  /** What the open step obtains from a register, obtained there by the portal for whoever does the step. */
  | { type: 'register-ordered'; register: Register; facts: RegisterFacts }
  | {
      type: 'move-appointment';
      appointed: Appointed;
      /** The clinic took the agreed time away: no notice period binds the person. */
      displaced?: boolean;
    }
  | {
      type: 'withdraw';
      /** As above: who lost the agreed time to the clinic may leave at any moment. */
      displaced?: boolean;
    }
  /** Whoever agreed agrees no more, and there is no result yet. */
  | { type: 'withdraw-consent' }
  /** A complaint was satisfied: back to a step. `complaint` is its number. */
  | { type: 'reopen'; step: string; complaint: string };

/** Who commands. Staff come with the roles they hold at this clinic today. */
export type CommandBy =
  /** `subject`: the person asked about, where somebody else asks. Neither may act for the other. */
  | { kind: 'citizen'; personId: string; subject?: boolean }
  | { kind: 'staff'; personId: string; name: string; roles: readonly StaffActor[] }
  | { kind: 'portal' };

/** Everything decide may know beyond the case: no clock, no database. */
export interface DecisionContext {
  now: Date;
  by: CommandBy;
  /** Where and when the clinic works for this service. */
  place: Place;
  /** How long before the appointed time the citizen may still change it alone. */
  noticeMinutes: number;
}

/** A list of events, or a lawful "no" with its clause. */
export type Decision = Outcome<CaseEvent[]>;
