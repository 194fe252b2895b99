/** The words for the way of a request: its steps, who does them, what each may end in. */

import type { Limit } from '@/services/working-time/limit';
import type { StaffActor, StepActor } from './actors';
import type { Grounded } from './cites';
import type { Condition } from './conditions';
import type { Field } from './form';
import type { Channel, OrderedRegister, Register } from './names';
import type { Text } from './text';
import type { ClockKind } from './time';

/** How a person agrees: in the own cabinet, by a one-time code, by answering a message of the portal, or at a counter. */
export type ConsentWay = 'cabinet' | 'one-time-code' | 'sms' | 'in-person';

/** Every step that waits has a clock. `appointed-time`: until the end of the visit or appointment that was agreed. */
export type StepClock<C extends string> = { limit: Limit; clock: ClockKind } & Grounded<C>;
export type StepWait<C extends string> =
  | { kind: 'limit'; from: 'acceptance' | 'step'; byChannel: Partial<Record<Channel, StepClock<C>>> }
  | ({ kind: 'appointed-time' } & Grounded<C>);

/** Where the route goes on. */
export type Next = { step: string } | { result: string } | { refusal: string };

export type StepOutcome<C extends string> = {
  label: Text;
  /** A result handed over here while the case goes on (the answer to a call, before the visit). */
  gives?: string;
  next: Next;
  /** A choice only where the condition holds. */
  when?: Condition;
  /** A choice only once the step's time is over: nobody is given up before. */
  onceOver?: true;
  /** Ended so, the person is entered in this register. */
  enters?: OrderedRegister;
} & Grounded<C>;

export type Step<C extends string> = {
  name: string;
  title: Text;
  /** What the actor does, in one sentence. */
  action: Text;
  actor: StepActor;
  /** Channels whose route passes through this step. */
  channels: readonly Channel[];
  wait: StepWait<C>;
  /** The step is done only where the condition holds; otherwise the route goes on with `otherwise`. */
  when?: { condition: Condition; otherwise: Next };
  /** What the actor fills in to complete it. */
  asks?: readonly Field<C>[];
  /** Completing it takes a doctor's time of this kind for the recipient. */
  appoints?: DoctorTime;
  /** Others whom the act names beside the actor: whoever of them is there does the step. */
  orBy?: readonly StaffActor[];
  /** Who else may record it for the actor: a registrar for a doctor who is out on calls. */
  recordedBy?: readonly StaffActor[];
  /** Lines it writes into journals that the act names. */
  records?: readonly string[];
  /** The portal completes the step by itself, with this outcome, where the condition holds. */
  automatic?: Automatic<C>;
  /** Further conditions of that kind, tried in their order where the first does not hold. */
  alsoAutomatic?: readonly Automatic<C>[];
  /** Registers the actor looks into here: asked when the request is filed, and all that they told is in sight. */
  looksAt?: readonly Register[];
  /** The actor obtains it from this register through the portal (a day in hospital, a number in the queue). */
  orders?: OrderedRegister;
  /** Who may end the portal's own step, with a reason that is kept, while a register it waits for is silent. */
  byHand?: { by: readonly StaffActor[] } & Grounded<C>;
  /** The portal ends the wait with this outcome once the step's time is over. */
  overdue?: { outcome: string } & Grounded<C>;
  /** The step is somebody's agreement, given in one of these ways. */
  consent?: { ways: readonly ConsentWay[] } & Grounded<C>;
  outcomes: Readonly<Record<string, StepOutcome<C>>>;
} & Grounded<C>;

export type Automatic<C extends string> = { when: Condition; outcome: string } & Grounded<C>;

export type DoctorTime = 'appointments' | 'home-visits';

/** Where each open channel's route begins. */
export type Routes = Partial<Record<Channel, { step: string }>>;

/** Whether the person chooses the doctor's free time, and how far ahead. */
export type SlotChoice<C extends string> = {
  by: 'recipient' | 'clinic';
  kind: DoctorTime;
  channels: readonly Channel[];
  /** The visit lies no later than this from acceptance. */
  horizon?: { limit: Limit } & Grounded<C>;
} & Grounded<C>;

/** May the person move or cancel what was agreed, and until when: the clinic's notice period, where the act is silent. */
export type ChangeRule<C extends string> = { until: 'notice-period' | 'never' } & Grounded<C>;

/** Whether being attached to the clinic is a condition of the service. */
export type AttachmentRule<C extends string> =
  | ({
      rule: 'required';
      channels: readonly Channel[];
      refusal: string;
      /**
       * Where the register's "no" alone keeps a request from being filed. Elsewhere it is filed, numbered, and refused
       * by a person in the step that looks, who may know better than the register.
       */
      gate?: readonly Channel[];
    } & Grounded<C>)
  | ({ rule: 'shown' } & Grounded<C>)
  | ({ rule: 'not-asked' } & Grounded<C>);
