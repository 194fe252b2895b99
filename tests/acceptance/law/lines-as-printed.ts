/** Lines of journals and forms in the order in which the acts print them, and where each line is taken from. */
import { describe, expect } from 'vitest';
import type { RegulationId } from '@/services/regulations/language/names';
import { byName, Trial } from '../support/clinic';
import { law } from '../support/law';

const answer = (...names: readonly string[]) => names.map((name) => `answers.${name}`);
const filledIn = (step: string, ...names: readonly string[]) =>
  names.map((name) => `steps.${step}.data.${name}`);

const CITIZEN = ['person.full-name', 'person.birth-date'];

/** Item 8.1 of annexes 1 and 2 names them in this order. */
const OF_CLAUSE_8 = answer(
  'surname',
  'given-name',
  'patronymic',
  'age',
  'sex',
  'condition',
  'brief-information',
  'address',
  'phone',
);
/** Action 4 of the table: full name, year of birth, permanent address, home phone, reason. */
const OF_ACTION_4 = ['person.full-name', ...answer('birth-year', 'address', 'phone', 'reason')];

const JOURNALS: readonly (readonly [RegulationId, string, string, readonly string[]])[] = [
  ['mangystau-302/1', '8.1', 'call-register', OF_CLAUSE_8],
  ['mangystau-302/2', '8.1', 'appointment-register', OF_CLAUSE_8],
  ['almaty-2-337/1', 'annex-1.action-4', 'call-register', OF_ACTION_4],
  ['almaty-2-337/2', 'annex-1.action-4', 'appointment-register', OF_ACTION_4],
];

const referral = (step: string) => [
  'clinic.name',
  ...filledIn(step, 'destination'),
  ...CITIZEN,
  ...filledIn(step, 'card-number'),
  ...answer('address', 'work-or-study'),
  ...filledIn(step, 'diagnosis', 'icd-code', 'planned-date'),
];

const extract = (step: string) => [
  'clinic.name',
  ...filledIn(step, 'department'),
  ...CITIZEN,
  ...filledIn(step, 'record-number'),
  ...answer('address', 'work-or-study'),
  ...filledIn(
    step,
    'admitted',
    'diagnosis',
    'course',
    'recommendations',
    'sick-leave',
    'sick-leave-number',
    'sick-leave-opened',
    'sick-leave-closed',
    'discharged',
    'outcome',
    'doctor-name',
    'doctor-code',
  ),
];

const FORMS: readonly (readonly [RegulationId, string, readonly string[]])[] = [
  [
    'moh-99-2024/1',
    'referral',
    [...referral('examine'), 'steps.examine.by', ...filledIn('examine', 'doctor-code')],
  ],
  [
    'moh-99-2024/1',
    'electronic-referral',
    [...referral('verify'), ...filledIn('verify', 'doctor-name', 'doctor-code'), 'steps.verify.by'],
  ],
  [
    'moh-99-2024/2',
    'discharge-extract',
    [...extract('write-at-discharge'), 'steps.write-at-discharge.by', 'steps.sign-at-discharge.by'],
  ],
  [
    'moh-99-2024/2',
    'extract',
    [...extract('confirm-stay'), 'steps.sign-by-doctor.by', 'steps.sign-by-head.by'],
  ],
  ['moh-99-2024/2', 'electronic-extract', [...extract('verify'), 'steps.verify.by']],
];

describe('lines, as the acts print them', () => {
  for (const [id, clause, name, columns] of JOURNALS) {
    law(`${id}/${clause}`, `the ${name} has its columns in the order of the clause`, () => {
      const found = byName(new Trial(id).regulation.journals, name).fields.map(({ from }) => String(from));
      expect(found.filter((from) => columns.includes(from))).toEqual(columns);
    });
  }

  for (const [id, name, lines] of FORMS) {
    law(`${id}/form`, `the lines of the ${name} follow the form`, () => {
      expect(byName(new Trial(id).regulation.results, name).fields.map(({ from }) => from)).toEqual(lines);
    });
  }

  for (const [annex, register] of [
    [1, 'tb-register'],
    [2, 'mental-health-register'],
    [3, 'narcology-register'],
  ] as const) {
    law(
      [1, 2, 3, 4, 5, 6].map((line) => `moh-dsm-49-2020/${annex}/form.field-${line}` as const),
      'the six lines of the information follow the form',
      () => {
        const { results } = new Trial(`moh-dsm-49-2020/${annex}`).regulation;
        expect(byName(results, 'information').fields.map(({ from }) => from)).toEqual([
          'steps.ask-register.at',
          ...CITIZEN,
          'answers.address',
          'steps.ask-register.outcome',
          `registers.${register}`,
        ]);
      },
    );
  }
});
