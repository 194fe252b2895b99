/**
 * The language in which a regulation is written. A definition is data: no functions, so that it can be exported,
 * compared, drawn and walked. Every fact carries `cites`: clauses of its own regulation, checked by the compiler
 * against the clauses the definition accounts for (the type parameter C).
 */
import type { Limit } from '@/services/working-time/limit';
import type { StaffActor, StepActor } from './actors';
import type { Cites, Grounded } from './cites';
import type { Condition } from './conditions';
import type { FactPath } from './facts';
import type { Field, Page } from './form';
import type {
  ActId,
  ApplicantKind,
  Channel,
  OrderedRegister,
  ProviderKind,
  Register,
  RegulationId,
  Service,
} from './names';
import type { Portal } from './portal';
import type { Text } from './text';

// ───────────────────────────── clauses and readings

/**
 * What the portal does with a clause: `encoded` (some fact of the definition cites it), `read` (a reading settles it),
 * `informative` (nothing for a program to do: the reason says why).
 */
export type Clause =
  | { says: Text; disposition: 'encoded' }
  | { says: Text; disposition: 'read'; reading: string }
  | { says: Text; disposition: 'informative'; why: Text };

/** The portal's answer where the text contradicts itself, is silent or is damaged. Shown to the public. */
export interface Reading<C extends string> {
  kind: 'contradiction' | 'silence' | 'damage';
  question: Text;
  clauses: readonly C[];
  reading: Text;
  why: Text;
}

// ───────────────────────────── who, where, how

/** An organisation that the act lists by name, as its table prints it. */
export interface ListedOrganisation<C extends string> {
  name: Text;
  address: Text;
  /** Digits as printed; `e164` where the printed area code is certain. */
  phones: readonly { printed: string; e164: string | null }[];
  /** The part of the city whose people the table sends there. */
  serves?: Text;
  cites: Cites<C>;
}

export type Provider<C extends string> = {
  kind: ProviderKind;
  name: Text;
  organisations?: readonly ListedOrganisation<C>[];
} & Grounded<C>;

export type Applicant<C extends string> = {
  who: ApplicantKind;
  channels: readonly Channel[];
  /** Ages in full years at filing; `below` is exclusive. */
  recipientAge?: { below?: number; from?: number };
} & Grounded<C>;

export type ChannelRule<C extends string> = ({ open: true } | { open: false; why: Text }) & Grounded<C>;

export type DocumentNeeded<C extends string> = {
  name: string;
  title: Text;
  channels: readonly Channel[];
  /** Needed only in this case: an age, an applicant, an answer. */
  when?: Condition;
  /** Who brings it: the person, or the portal and the clinic take it from a register. */
  source: 'applicant' | 'register' | 'digital-documents';
  /** How its owner agrees that the clinic takes it. */
  consent?: readonly ConsentWay[];
} & Grounded<C>;

/** How a person agrees: in the own cabinet, by a one-time code, by answering a message of the portal, or at a counter. */
export type ConsentWay = 'cabinet' | 'one-time-code' | 'sms' | 'in-person';

// ───────────────────────────── time

export const LIMIT_NAMES = [
  'wait-to-submit',
  'answer',
  'service',
  'visit',
  'result',
  'consent',
  'forwarding',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** Whether minutes and hours run only while the clinic is open. */
export type ClockKind = 'working-hours' | 'continuous';

/** A limit of the whole service by a channel, as against the limit of one step. */
export type ServiceLimit<C extends string> = {
  name: LimitName;
  title: Text;
  channels: readonly Channel[];
  limit: Limit;
  /**
   * `acceptance`: the moment the request counts as received (after a cut-off: the next opening). A step: the moment it
   * begins; until then the limit does not run.
   */
  from: 'filing' | 'acceptance' | { step: string };
  /** The limit runs only where the condition holds. */
  when?: Condition;
  /** Met when this step is completed; `wait-to-submit` is measured before a case exists. */
  until: { step: string } | 'filing';
  clock: ClockKind;
} & Grounded<C>;

/** Weekday 1 Monday … 7 Sunday; times HH:MM. */
export interface PrintedHours {
  weekdays: readonly number[];
  opens: string;
  closes: string;
  break?: { from: string; to: string };
}

export type Hours<C extends string> =
  | ({
      stated: true;
      provider: ProviderKind;
      week: readonly PrintedHours[];
      holidaysOff: boolean;
    } & Grounded<C>)
  | ({ stated: false } & Grounded<C>);

/** When the portal itself takes requests in; a request filed outside the clinic's hours is accepted by `acceptance`. */
export type PortalHours<C extends string> = {
  roundTheClock: true;
  exceptMaintenance: boolean;
} & Grounded<C>;

/** The languages in which the service is given. */
export type ServiceLanguages<C extends string> = { languages: readonly ('kk' | 'ru')[] } & Grounded<C>;

export type CutOff<C extends string> = {
  channels: readonly Channel[];
  beforeClosing: { value: number; unit: 'minutes' | 'hours' };
  /** The times as the act prints them, kept beside the rule they are examples of. */
  printed: readonly { weekdays: readonly number[]; at: string }[];
} & Grounded<C>;

/** What happens to a request that arrives when the clinic is closed. Of several rules the first that fits is taken. */
export type Acceptance<C extends string> = {
  channels: readonly Channel[];
  /** Only of a request that answers so. */
  when?: Condition;
  outsideHours: 'next-opening' | 'at-once';
} & Grounded<C>;

// ───────────────────────────── steps

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

// ───────────────────────────── endings

/** `not-accepted`: the request is not taken in. `service-refused`: taken in and refused. `clinical`: a doctor's finding. */
export type RefusalKind = 'not-accepted' | 'service-refused' | 'clinical';

export type RefusalGround<C extends string> = {
  name: string;
  kind: RefusalKind;
  ground: Text;
  channels: readonly Channel[];
  by: StepActor;
  /** A reasoned written answer goes with it. */
  reasoned: boolean;
  signed?: boolean;
} & Grounded<C>;

export type ResultForm =
  | 'oral-answer'
  | 'cabinet-status'
  | 'electronic-document'
  | 'paper-document'
  | 'view-mode'
  | 'care';

/** How a document stands on the sheet; left out, line under line. It rests on the ground of its result. */
export interface Layout {
  /** The act prints the form itself, or names one approved elsewhere, or neither: then the facts alone. */
  form: 'in-act' | 'elsewhere' | 'free';
  /** The form's own name, where the act says it. */
  blank?: Text;
  /** Kazakh and Russian beside each other, as printed, in place of one under the other. */
  bilingual?: 'side-by-side';
  /** Lines that stand together under a heading; those that no part names come first. */
  parts?: readonly { title: Text; fields: readonly string[] }[];
}

export type Result<C extends string> = {
  name: string;
  title: Text;
  form: ResultForm;
  channels: readonly Channel[];
  /** What the document or the answer says. */
  fields: readonly { name: string; label: Text; from: FactPath }[];
  signatories?: readonly { by: StaffActor | 'clinic'; seal?: boolean; eds?: boolean }[];
  validity?: { limit: Limit } & Grounded<C>;
  layout?: Layout;
  handedTo: 'applicant' | 'recipient-in-person' | 'recipient-or-representative';
} & Grounded<C>;

export type Journal<C extends string> = {
  name: string;
  title: Text;
  /** In the act's order. */
  fields: readonly { name: string; label: Text; from: FactPath }[];
} & Grounded<C>;

export type Fee<C extends string> = {
  for: 'everyone' | 'citizens-and-kandas' | 'foreigners-and-stateless';
  free: boolean;
} & Grounded<C>;

export type ComplaintLevel<C extends string> = {
  to: 'head-of-provider' | 'quality-body' | 'superior-body' | 'court';
  limit?: Limit;
} & Grounded<C>;

/** The clinic complained of passes the complaint on with the case, unless it satisfies it in full itself. */
export type Forwarding<C extends string> = {
  limit: Limit;
  /** Within this the clinic may satisfy the complaint and keep it; none where the act sets no term. */
  satisfiedWithin: Limit | null;
} & Grounded<C>;

/** Health data that hides itself: masked names in lists, neutral messages, a reason before opening. */
export type Privacy<C extends string> = {
  sensitive: boolean;
  /** Where it holds, nobody is named anywhere: the portal keeps no person with the request. */
  anonymous?: Condition;
} & Grounded<C>;

// ───────────────────────────── the whole

export interface Regulation<C extends string = string> {
  id: RegulationId;
  act: ActId;
  /** null where the act is itself one regulation. */
  annex: number | null;
  service: Service;
  title: Text;
  /** One sentence for a person who looks for the service. */
  summary: Text;
  providers: readonly Provider<C>[];
  form: {
    kind: 'electronic' | 'electronic-and-or-paper' | 'paper';
    automation: 'full' | 'partial' | 'none';
  } & Grounded<C>;
  applicants: readonly Applicant<C>[];
  channels: Readonly<Record<Channel, ChannelRule<C>>>;
  fees: readonly Fee<C>[];
  hours: Hours<C>;
  /** Where the act gives another kind of provider hours of its own. */
  otherHours?: readonly Hours<C>[];
  portalHours?: PortalHours<C>;
  languages?: ServiceLanguages<C>;
  cutOffs: readonly CutOff<C>[];
  acceptance: readonly Acceptance<C>[];
  limits: readonly ServiceLimit<C>[];
  documents: readonly DocumentNeeded<C>[];
  attachment: AttachmentRule<C>;
  pages: readonly Page[];
  fields: readonly Field<C>[];
  slotChoice?: SlotChoice<C>;
  change?: ChangeRule<C>;
  routes: Routes;
  steps: readonly Step<C>[];
  portal?: Portal<C>;
  results: readonly Result<C>[];
  refusals: readonly RefusalGround<C>[];
  withdrawal: { allowed: boolean } & Grounded<C>;
  journals: readonly Journal<C>[];
  privacy: Privacy<C>;
  complaints:
    | { stated: true; levels: readonly ComplaintLevel<C>[]; forwarding?: Forwarding<C> }
    | ({ stated: false } & Grounded<C>);
  readings: Readonly<Record<string, Reading<C>>>;
  clauses: Readonly<Record<C, Clause>>;
  /** Where each chapter heading stands. */
  chapters?: readonly { heading: C; before: C }[];
}
