import type { Cites } from './cites';
import type { Condition } from './conditions';
import type { Channel } from './names';
import type { Text } from './text';

export const FIELD_KINDS = [
  'text',
  'long-text',
  'date',
  'phone',
  'address',
  'choice',
  'yes-no',
  'slot',
  'file',
  'number',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Facts the portal already holds of the recipient: asked only where they are not known (at a counter, of a new person). */
export const PERSON_FACTS = [
  'surname',
  'given-name',
  'patronymic',
  'birth-date',
  'birth-year',
  'age',
  'sex',
  'address',
  'phone',
] as const;
export type PersonFact = (typeof PERSON_FACTS)[number];

/** A thing that is asked. Its name is its address in answers, journals and documents. */
export interface Field<C extends string> {
  name: string;
  kind: FieldKind;
  label: Text;
  help?: Text;
  required: boolean;
  /** Characters; for `number`, see min and max. */
  maxLength?: number;
  min?: number;
  max?: number;
  options?: readonly { value: string; label: Text }[];
  channels: readonly Channel[];
  when?: Condition;
  /** Filled from the person's own data and the attached-population register, and confirmed by the person. */
  prefill?: PersonFact;
  /** The question page it stands on, at the portal. */
  page?: string;
  /** The fact that makes it askable: a clause, or a reading. */
  cites?: Cites<C>;
  reading?: string;
}

/** One question page of the citizen's form. */
export interface Page {
  name: string;
  title: Text;
}
