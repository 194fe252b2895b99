/**
 * The language in which a regulation is written. A definition is data: no functions, so that it can be exported,
 * compared, drawn and walked. Every fact carries `cites`: clauses of its own regulation, checked by the compiler
 * against the clauses the definition accounts for (the type parameter C).
 */
import type { Cites, Grounded } from './cites';
import type { Condition } from './conditions';
import type { ComplaintLevel, Fee, Forwarding, Journal, Privacy, RefusalGround, Result } from './ending';
import type { Field, Page } from './form';
import type { ActId, ApplicantKind, Channel, ProviderKind, RegulationId, Service } from './names';
import type { Portal } from './portal';
import type { AttachmentRule, ChangeRule, ConsentWay, Routes, SlotChoice, Step } from './step';
import type { Text } from './text';
import type { Acceptance, CutOff, Hours, PortalHours, ServiceLanguages, ServiceLimit } from './time';

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
