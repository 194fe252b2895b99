import type { PersonFact } from './form';
import type { Register } from './names';

/** Where a line of a journal or of a document takes its value from. Resolved by services/workflow/facts.ts. */
export type FactPath =
  | 'case.number'
  | 'case.filed-at'
  | 'case.channel'
  | 'clinic.name'
  | 'clinic.address'
  | 'clinic.phones'
  | `person.${PersonFact | 'full-name' | 'iin'}`
  | `answers.${string}`
  /** The name of the register that answered. */
  | `registers.${Register}`
  | 'appointed.date'
  | 'appointed.time'
  | 'appointed.doctor'
  | 'appointed.speciality'
  | 'appointed.room'
  /** When the step was completed, by whom, with which outcome. */
  | `steps.${string}.${'at' | 'by' | 'outcome'}`
  | `steps.${string}.data.${string}`;
