import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { ApplicantKind, Channel, Register, RegulationId } from '@/services/regulations/language/names';
import type { RegisterFacts, ToldByRegisters } from '@/services/regulations/language/register-facts';
import type { ConsentWay } from '@/services/regulations/language/step';
import type { ExplanationLine } from '@/services/working-time/explanation';
import type { Answers, Appointed, ByHand, DoneBy, Instant, OpenStep } from './case';

export type CaseEvent =
  | {
      type: 'filed';
      at: Instant;
      by: DoneBy;
      regulation: RegulationId;
      channel: Channel;
      applicant: ApplicantKind;
      recipientAge: number;
      answers: Answers;
      registers: Partial<Record<Register, RegisterAnswer>>;
      registerFacts?: ToldByRegisters;
      acceptedAt: Instant;
      acceptance: readonly ExplanationLine[];
    }
  | { type: 'step-started'; at: Instant; by: DoneBy; step: Omit<OpenStep, 'takenBy'> }
  | { type: 'taken'; at: Instant; by: DoneBy }
  | { type: 'released'; at: Instant; by: DoneBy }
  | { type: 'handed-over'; at: Instant; by: DoneBy; to: { personId: string; name: string } }
  | { type: 'appointed'; at: Instant; by: DoneBy; appointed: Appointed }
  | {
      type: 'appointment-moved';
      at: Instant;
      by: DoneBy;
      appointed: Appointed;
      step: Omit<OpenStep, 'takenBy'> | null;
    }
  | {
      type: 'step-completed';
      at: Instant;
      by: DoneBy;
      step: string;
      outcome: string;
      data: Answers;
      inTime: boolean;
      byHand?: ByHand;
      /** Of an agreement: how it was given. */
      way?: ConsentWay;
    }
  | {
      type: 'register-answered';
      at: Instant;
      by: DoneBy;
      register: Register;
      answer: Exclude<RegisterAnswer, 'unknown'>;
      facts?: RegisterFacts;
    }
  | { type: 'register-ordered'; at: Instant; by: DoneBy; register: Register; facts: RegisterFacts }
  | { type: 'result-given'; at: Instant; by: DoneBy; result: string }
  | { type: 'completed'; at: Instant; by: DoneBy }
  | { type: 'refused'; at: Instant; by: DoneBy; ground: string; reason: string }
  | { type: 'withdrawn'; at: Instant; by: DoneBy }
  | {
      type: 'reopened';
      at: Instant;
      by: DoneBy;
      step: string;
      complaint: string;
      acceptedAt: Instant;
      acceptance: readonly ExplanationLine[];
    };

export type CaseEventType = CaseEvent['type'];
