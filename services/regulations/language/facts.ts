import type { PersonFact } from './form';
import type { Register } from './names';
import type { RegisterFactPath } from './register-facts';

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
  /** The name of the register that answered; where it was silent, that staff established it by hand. */
  | `registers.${Register}`
  | RegisterFactPath
  | 'appointed.date'
  | 'appointed.time'
  | 'appointed.doctor'
  | 'appointed.speciality'
  | 'appointed.room'
  /** When the step was completed, by whom, with which outcome. */
  | `steps.${string}.${'at' | 'by' | 'outcome'}`
  | `steps.${string}.data.${string}`;
