import type { Limit } from '@/services/working-time/limit';
import type { Cites } from './cites';
import type { Condition } from './conditions';
import type { Channel } from './names';
import type { RegisterFactPath } from './register-facts';
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
  'number',
  'iin',
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

/** By the first three a third person is found, and only if all of them agree; the purpose is shown to that person. */
export const SUBJECT_FACTS = ['iin', 'surname', 'given-name', 'purpose'] as const;
export type SubjectFact = (typeof SUBJECT_FACTS)[number];

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
  /** Proposed from what a register told; whoever fills the form in confirms or corrects it. */
  from?: RegisterFactPath;
  /** For `date`: between which days it may lie. */
  days?: DayRule;
  /** For `date`: how old it may be on the day of filing, each age in its own case. */
  ages?: readonly AgeRule<C>[];
  /** Of a third person who is asked about: what the answer tells of that person. */
  tells?: SubjectFact;
  /** "Yes" to it is the person's consent, and is recorded as one. */
  consent?: true;
  /** The portal makes the value when the step is done; nobody types it. */
  made?: 'personal-code';
  /** Must be what an earlier answer of that name was. */
  sameAs?: string;
  /** The question page it stands on, at the portal. */
  page?: string;
  /** The fact that makes it askable: a clause, or a reading. */
  cites?: Cites<C>;
  reading?: string;
}

/** Both ends count. Another field of the same form is named by `answer`; an end that is not answered binds nothing. */
export interface DayRule {
  from?: DayMark;
  until?: DayMark;
}
export type DayMark = 'today' | { answer: string };

export type AgeRule<C extends string> = {
  atMost: Limit;
  when?: Condition;
  cites: Cites<C>;
  reading?: string;
};

/** One question page of the citizen's form. */
export interface Page {
  name: string;
  title: Text;
}
