import type { Cites } from './cites';
import type { ActId, Jurisdiction, RegulationId } from './names';
import type { Clause, Reading } from './regulation';
import type { Text } from './text';

/** A date that the text leaves out is a setting, marked as an assumption wherever it is shown. */
export type LegalDate =
  | { date: string; assumed?: undefined }
  | { date: string; assumed: Text }
  | { date: null; assumed: Text };

export interface Act<C extends string = string> {
  id: ActId;
  title: Text;
  /** "Mangystau region akimat, No 302" */
  shortTitle: Text;
  issuer: Text;
  number: string;
  adopted: string | null;
  registered?: { date: string; number: string };
  jurisdiction: Jurisdiction;
  /** `not-stated`: the text at hand says neither; a clinic applies it by a dated decision of its own. */
  status: 'in-force' | 'repealed' | 'not-stated';
  inForceFrom: LegalDate;
  repealed?: { by: Text; adopted: string; effective: LegalDate };
  amendments: readonly { by: Text; date: string; changes: Text }[];
  /** Clauses of the act itself, outside its annexes: address `<act>/act/<clause>`. */
  clauses: Readonly<Record<C, Clause>>;
  readings: Readonly<Record<string, Reading<C>>>;
  /** The regulations of this portal that the act approves, and where it does so. */
  approves?: readonly { regulation: RegulationId; cites: Cites<C> }[];
  /** Which clause of the act puts the regulations into effect. */
  cites: Cites<C>;
}

export const defineAct = <const C extends string>(
  act: Omit<Act<NoInfer<C>>, 'clauses'> & Pick<Act<C>, 'clauses'>,
): Act<C> => act;
