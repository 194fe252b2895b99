/** The 34 clinics again, as annex 2 of the regulation on attachment lists them. */
import type { Clause, ListedOrganisation } from '../language/regulation';

import { listsOrganisation } from './organisation-clauses';
import { type Listed, ORGANISATIONS } from './organisations';

const CLINICS = {
  'annex-2.row-1': ORGANISATIONS['annex-3.row-1'],
  'annex-2.row-2': ORGANISATIONS['annex-3.row-2'],
  'annex-2.row-3': ORGANISATIONS['annex-3.row-3'],
  'annex-2.row-4': ORGANISATIONS['annex-3.row-4'],
  'annex-2.row-5': ORGANISATIONS['annex-3.row-5'],
  'annex-2.row-6': ORGANISATIONS['annex-3.row-6'],
  'annex-2.row-7': ORGANISATIONS['annex-3.row-7'],
  'annex-2.row-8': ORGANISATIONS['annex-3.row-8'],
  'annex-2.row-9': ORGANISATIONS['annex-3.row-9'],
  'annex-2.row-10': ORGANISATIONS['annex-3.row-10'],
  'annex-2.row-11': ORGANISATIONS['annex-3.row-11'],
  'annex-2.row-12': ORGANISATIONS['annex-3.row-12'],
  'annex-2.row-13': ORGANISATIONS['annex-3.row-13'],
  'annex-2.row-14': ORGANISATIONS['annex-3.row-14'],
  'annex-2.row-15': ORGANISATIONS['annex-3.row-15'],
  'annex-2.row-16': ORGANISATIONS['annex-3.row-16'],
  'annex-2.row-17': ORGANISATIONS['annex-3.row-17'],
  'annex-2.row-18': ORGANISATIONS['annex-3.row-18'],
  'annex-2.row-19': ORGANISATIONS['annex-3.row-19'],
  'annex-2.row-20': ORGANISATIONS['annex-3.row-20'],
  'annex-2.row-21': ORGANISATIONS['annex-3.row-21'],
  'annex-2.row-22': ORGANISATIONS['annex-3.row-22'],
  'annex-2.row-23': ORGANISATIONS['annex-3.row-23'],
  'annex-2.row-24': ORGANISATIONS['annex-3.row-24'],
  'annex-2.row-25': ORGANISATIONS['annex-3.row-25'],
  'annex-2.row-26': ORGANISATIONS['annex-3.row-26'],
  'annex-2.row-27': ORGANISATIONS['annex-3.row-27'],
  'annex-2.row-28': ORGANISATIONS['annex-3.row-28'],
  'annex-2.row-29': ORGANISATIONS['annex-3.row-29'],
  'annex-2.row-30': ORGANISATIONS['annex-3.row-30'],
  'annex-2.row-31': ORGANISATIONS['annex-3.row-31'],
  'annex-2.row-32': ORGANISATIONS['annex-3.row-32'],
  'annex-2.row-33': ORGANISATIONS['annex-3.row-33'],
  'annex-2.row-34': ORGANISATIONS['annex-3.row-34'],
} as const satisfies Record<string, Listed>;

type Row = keyof typeof CLINICS;

export const CLINICS_LISTED: readonly ListedOrganisation<Row>[] = Object.keys(CLINICS)
  .filter((row): row is Row => row in CLINICS)
  .map((row) => ({ ...CLINICS[row], cites: [row] }));

export const CLINICS_CLAUSES = {
  'annex-2.row-1': listsOrganisation(CLINICS['annex-2.row-1']),
  'annex-2.row-2': listsOrganisation(CLINICS['annex-2.row-2']),
  'annex-2.row-3': listsOrganisation(CLINICS['annex-2.row-3']),
  'annex-2.row-4': listsOrganisation(CLINICS['annex-2.row-4']),
  'annex-2.row-5': listsOrganisation(CLINICS['annex-2.row-5']),
  'annex-2.row-6': listsOrganisation(CLINICS['annex-2.row-6']),
  'annex-2.row-7': listsOrganisation(CLINICS['annex-2.row-7']),
  'annex-2.row-8': listsOrganisation(CLINICS['annex-2.row-8']),
  'annex-2.row-9': listsOrganisation(CLINICS['annex-2.row-9']),
  'annex-2.row-10': listsOrganisation(CLINICS['annex-2.row-10']),
  'annex-2.row-11': listsOrganisation(CLINICS['annex-2.row-11']),
  'annex-2.row-12': listsOrganisation(CLINICS['annex-2.row-12']),
  'annex-2.row-13': listsOrganisation(CLINICS['annex-2.row-13']),
  'annex-2.row-14': listsOrganisation(CLINICS['annex-2.row-14']),
  'annex-2.row-15': listsOrganisation(CLINICS['annex-2.row-15']),
  'annex-2.row-16': listsOrganisation(CLINICS['annex-2.row-16']),
  'annex-2.row-17': listsOrganisation(CLINICS['annex-2.row-17']),
  'annex-2.row-18': listsOrganisation(CLINICS['annex-2.row-18']),
  'annex-2.row-19': listsOrganisation(CLINICS['annex-2.row-19']),
  'annex-2.row-20': listsOrganisation(CLINICS['annex-2.row-20']),
  'annex-2.row-21': listsOrganisation(CLINICS['annex-2.row-21']),
  'annex-2.row-22': listsOrganisation(CLINICS['annex-2.row-22']),
  'annex-2.row-23': listsOrganisation(CLINICS['annex-2.row-23']),
  'annex-2.row-24': listsOrganisation(CLINICS['annex-2.row-24']),
  'annex-2.row-25': listsOrganisation(CLINICS['annex-2.row-25']),
  'annex-2.row-26': listsOrganisation(CLINICS['annex-2.row-26']),
  'annex-2.row-27': listsOrganisation(CLINICS['annex-2.row-27']),
  'annex-2.row-28': listsOrganisation(CLINICS['annex-2.row-28']),
  'annex-2.row-29': listsOrganisation(CLINICS['annex-2.row-29']),
  'annex-2.row-30': listsOrganisation(CLINICS['annex-2.row-30']),
  'annex-2.row-31': listsOrganisation(CLINICS['annex-2.row-31']),
  'annex-2.row-32': listsOrganisation(CLINICS['annex-2.row-32']),
  'annex-2.row-33': listsOrganisation(CLINICS['annex-2.row-33']),
  'annex-2.row-34': listsOrganisation(CLINICS['annex-2.row-34']),
} as const satisfies Record<Row, Clause>;
