/** The words for endings and what they leave behind: refusals, results, journals, fees, complaints. */

import type { Limit } from '@/services/working-time/limit';
import type { StaffActor, StepActor } from './actors';
import type { Grounded } from './cites';
import type { Condition } from './conditions';
import type { FactPath } from './facts';
import type { Channel } from './names';
import type { Text } from './text';

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
