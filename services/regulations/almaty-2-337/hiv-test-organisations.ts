/** The AIDS centre and, after it, the 34 clinics, as annex 2 of the regulation on HIV lists them. */
import type { Clause, ListedOrganisation } from '../language/regulation';
import { text } from '../language/text';
import { listsOrganisation } from './organisation-clauses';
import { inAlmaty, type Listed, listed, ORGANISATIONS } from './organisations';

const EXAMINERS = {
  'annex-2.row-1': listed(
    text(
      'ЖИТС алдын алу және оған қарсы күрес орталығы',
      'Центр по профилактике и борьбе со СПИД',
      'Centre for preventing and combating AIDS',
    ),
    inAlmaty('Бәсенов көшесі, 2 үй, 4 корпус', 'ул. Басенова, 2, корпус 4', '2 Basenov St, building 4'),
    '8(727)2465336',
    '8(727)2465278',
    '8(727)2465351',
  ),
  'annex-2.row-2': ORGANISATIONS['annex-3.row-1'],
  'annex-2.row-3': ORGANISATIONS['annex-3.row-2'],
  'annex-2.row-4': ORGANISATIONS['annex-3.row-3'],
  'annex-2.row-5': ORGANISATIONS['annex-3.row-4'],
  'annex-2.row-6': ORGANISATIONS['annex-3.row-5'],
  'annex-2.row-7': ORGANISATIONS['annex-3.row-6'],
  'annex-2.row-8': ORGANISATIONS['annex-3.row-7'],
  'annex-2.row-9': ORGANISATIONS['annex-3.row-8'],
  'annex-2.row-10': ORGANISATIONS['annex-3.row-9'],
  'annex-2.row-11': ORGANISATIONS['annex-3.row-10'],
  'annex-2.row-12': ORGANISATIONS['annex-3.row-11'],
  'annex-2.row-13': ORGANISATIONS['annex-3.row-12'],
  'annex-2.row-14': ORGANISATIONS['annex-3.row-13'],
  'annex-2.row-15': ORGANISATIONS['annex-3.row-14'],
  'annex-2.row-16': ORGANISATIONS['annex-3.row-15'],
  'annex-2.row-17': ORGANISATIONS['annex-3.row-16'],
  'annex-2.row-18': ORGANISATIONS['annex-3.row-17'],
  'annex-2.row-19': ORGANISATIONS['annex-3.row-18'],
  'annex-2.row-20': ORGANISATIONS['annex-3.row-19'],
  'annex-2.row-21': ORGANISATIONS['annex-3.row-20'],
  'annex-2.row-22': ORGANISATIONS['annex-3.row-21'],
  'annex-2.row-23': ORGANISATIONS['annex-3.row-22'],
  'annex-2.row-24': ORGANISATIONS['annex-3.row-23'],
  'annex-2.row-25': ORGANISATIONS['annex-3.row-24'],
  'annex-2.row-26': ORGANISATIONS['annex-3.row-25'],
  'annex-2.row-27': ORGANISATIONS['annex-3.row-26'],
  'annex-2.row-28': ORGANISATIONS['annex-3.row-27'],
  'annex-2.row-29': ORGANISATIONS['annex-3.row-28'],
  'annex-2.row-30': ORGANISATIONS['annex-3.row-29'],
  'annex-2.row-31': ORGANISATIONS['annex-3.row-30'],
  'annex-2.row-32': ORGANISATIONS['annex-3.row-31'],
  'annex-2.row-33': ORGANISATIONS['annex-3.row-32'],
  'annex-2.row-34': ORGANISATIONS['annex-3.row-33'],
  'annex-2.row-35': ORGANISATIONS['annex-3.row-34'],
} as const satisfies Record<string, Listed>;

type Row = keyof typeof EXAMINERS;

export const EXAMINERS_LISTED: readonly ListedOrganisation<Row>[] = Object.keys(EXAMINERS)
  .filter((row): row is Row => row in EXAMINERS)
  .map((row) => ({ ...EXAMINERS[row], cites: [row] }));

export const EXAMINERS_CLAUSES = {
  'annex-2.row-1': listsOrganisation(EXAMINERS['annex-2.row-1']),
  'annex-2.row-2': listsOrganisation(EXAMINERS['annex-2.row-2']),
  'annex-2.row-3': listsOrganisation(EXAMINERS['annex-2.row-3']),
  'annex-2.row-4': listsOrganisation(EXAMINERS['annex-2.row-4']),
  'annex-2.row-5': listsOrganisation(EXAMINERS['annex-2.row-5']),
  'annex-2.row-6': listsOrganisation(EXAMINERS['annex-2.row-6']),
  'annex-2.row-7': listsOrganisation(EXAMINERS['annex-2.row-7']),
  'annex-2.row-8': listsOrganisation(EXAMINERS['annex-2.row-8']),
  'annex-2.row-9': listsOrganisation(EXAMINERS['annex-2.row-9']),
  'annex-2.row-10': listsOrganisation(EXAMINERS['annex-2.row-10']),
  'annex-2.row-11': listsOrganisation(EXAMINERS['annex-2.row-11']),
  'annex-2.row-12': listsOrganisation(EXAMINERS['annex-2.row-12']),
  'annex-2.row-13': listsOrganisation(EXAMINERS['annex-2.row-13']),
  'annex-2.row-14': listsOrganisation(EXAMINERS['annex-2.row-14']),
  'annex-2.row-15': listsOrganisation(EXAMINERS['annex-2.row-15']),
  'annex-2.row-16': listsOrganisation(EXAMINERS['annex-2.row-16']),
  'annex-2.row-17': listsOrganisation(EXAMINERS['annex-2.row-17']),
  'annex-2.row-18': listsOrganisation(EXAMINERS['annex-2.row-18']),
  'annex-2.row-19': listsOrganisation(EXAMINERS['annex-2.row-19']),
  'annex-2.row-20': listsOrganisation(EXAMINERS['annex-2.row-20']),
  'annex-2.row-21': listsOrganisation(EXAMINERS['annex-2.row-21']),
  'annex-2.row-22': listsOrganisation(EXAMINERS['annex-2.row-22']),
  'annex-2.row-23': listsOrganisation(EXAMINERS['annex-2.row-23']),
  'annex-2.row-24': listsOrganisation(EXAMINERS['annex-2.row-24']),
  'annex-2.row-25': listsOrganisation(EXAMINERS['annex-2.row-25']),
  'annex-2.row-26': listsOrganisation(EXAMINERS['annex-2.row-26']),
  'annex-2.row-27': listsOrganisation(EXAMINERS['annex-2.row-27']),
  'annex-2.row-28': listsOrganisation(EXAMINERS['annex-2.row-28']),
  'annex-2.row-29': listsOrganisation(EXAMINERS['annex-2.row-29']),
  'annex-2.row-30': listsOrganisation(EXAMINERS['annex-2.row-30']),
  'annex-2.row-31': listsOrganisation(EXAMINERS['annex-2.row-31']),
  'annex-2.row-32': listsOrganisation(EXAMINERS['annex-2.row-32']),
  'annex-2.row-33': listsOrganisation(EXAMINERS['annex-2.row-33']),
  'annex-2.row-34': listsOrganisation(EXAMINERS['annex-2.row-34']),
  'annex-2.row-35': listsOrganisation(EXAMINERS['annex-2.row-35']),
} as const satisfies Record<Row, Clause>;
