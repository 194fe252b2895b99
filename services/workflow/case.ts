/** The life of a request under its regulation. Instants are ISO strings: a case is data, stored and replayed as it is. */

import type { StaffActor, StepActor } from '@/services/regulations/language/actors';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { ApplicantKind, Channel, Register, RegulationId } from '@/services/regulations/language/names';
import type { ToldByRegisters } from '@/services/regulations/language/register-facts';
import type { DoctorTime } from '@/services/regulations/language/step';
import type { LimitName } from '@/services/regulations/language/time';
import type { ExplanationLine } from '@/services/working-time/explanation';

export type Instant = string;
export type AnswerValue = string | boolean | number;
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Who did it, as an event remembers it. */
export interface DoneBy {
  kind: 'citizen' | 'staff' | 'portal';
  personId?: string;
  role?: StaffActor;
  name?: string;
}

/** A doctor's time taken for the recipient. */
export interface Appointed {
  bookingId: string;
  doctorId: string;
  doctorName: string;
  speciality: string;
  room?: string;
  kind: DoctorTime;
  startsAt: Instant;
  endsAt: Instant;
}

/** One clock that runs: `step` for the step's own limit, else the limit of the whole service. */
export interface RunningDeadline {
  name: LimitName | 'step' | 'appointed-time';
  due: Instant;
  /** Addresses are relative to the regulation; empty where the limit rests on a reading. */
  cites: readonly string[];
  reading?: string;
  explanation: readonly ExplanationLine[];
}

export interface OpenStep {
  name: string;
  actor: StepActor;
  since: Instant;
  /** The earliest of `deadlines`. */
  due: Instant;
  deadlines: readonly RunningDeadline[];
  takenBy?: { personId: string; name: string; at: Instant };
}

export interface DoneStep {
  name: string;
  outcome: string;
  at: Instant;
  by: DoneBy;
  data: Answers;
  /** Whether it was done before its deadline. */
  inTime: boolean;
  byHand?: ByHand;
}

/** Staff ended a step of the portal's own: which registers were silent, and what they went by instead. */
export interface ByHand {
  registers: readonly Register[];
  reason: string;
}

export type CaseStatus = 'open' | 'completed' | 'refused' | 'withdrawn';

export interface Case {
  regulation: RegulationId;
  channel: Channel;
  applicant: ApplicantKind;
  recipientAge: number;
  status: CaseStatus;
  filedAt: Instant;
  acceptedAt: Instant;
  acceptance: readonly ExplanationLine[];
  answers: Answers;
  registers: Readonly<Partial<Record<Register, RegisterAnswer>>>;
  /** What they told beyond that, as far as the definition has a use for it. */
  registerFacts?: ToldByRegisters;
  /** null once the case has ended. */
  step: OpenStep | null;
  appointed: Appointed | null;
  done: readonly DoneStep[];
  results: readonly { name: string; at: Instant }[];
  /** `step`: the one that was open. */
  refusal?: { ground: string; at: Instant; reason: string; by: DoneBy; step?: string };
  withdrawn?: { at: Instant; by: DoneBy };
  closedAt?: Instant;
  /** A satisfied complaint brought it back to a step; its clocks run from then. The last time, if more than once. */
  reopened?: { at: Instant; step: string; complaint: string };
}
