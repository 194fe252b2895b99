/** What each act says of papers: who brings which, who signs what is given, how long it holds, and who pays. */
import { describe, expect } from 'vitest';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { Condition } from '@/services/regulations/language/conditions';
import type { ResultForm } from '@/services/regulations/language/ending';
import type { RegulationId } from '@/services/regulations/language/names';
import { asPrinted, type Limit } from '@/services/working-time/limit';
import { byName, Trial } from '../support/clinic';
import { law } from '../support/law';

interface Hand {
  by: StaffActor | 'clinic';
  seal?: true;
  eds?: true;
}
const signs = (by: StaffActor): Hand => ({ by });
const seals = (by: Hand['by']): Hand => ({ by, seal: true });
const withEds = (by: Hand['by']): Hand => ({ by, eds: true });

const PAPER = 'paper-document';
const ELECTRONIC = 'electronic-document';

/** Of a result: its name, form, hands, and the clauses. */
type Given = readonly [string, ResultForm, readonly Hand[], readonly string[]];

const CERTIFICATE_OF_SIX: readonly Given[] = [
  ['certificate', ELECTRONIC, [withEds('clinic')], ['3', '7.6']],
  ['paper-certificate', PAPER, [withEds('clinic')], ['3', '6.4']],
];

const SIGNED: readonly (readonly [RegulationId, readonly Given[]])[] = [
  ['mangystau-302/3', [['attachment-ticket', ELECTRONIC, [withEds('clinic')], ['3', '7.6']]]],
  ['mangystau-302/4', [['certificate', PAPER, [], ['3']]]],
  ['mangystau-302/5', [['certificate', ELECTRONIC, [withEds('clinic')], ['3', '7.6']]]],
  ['mangystau-302/6', CERTIFICATE_OF_SIX],
  ['mangystau-302/7', CERTIFICATE_OF_SIX],
  [
    'mangystau-302/8',
    [
      [
        'extract',
        PAPER,
        [seals('attending-doctor'), signs('head-of-department'), seals('clinic')],
        ['3', '5.2', '5.4'],
      ],
    ],
  ],
  ['mangystau-302/9', [['certificate', PAPER, [seals('district-doctor'), seals('clinic')], ['3']]]],
  [
    'mangystau-302/10',
    [
      [
        'sick-leave-sheet',
        PAPER,
        [seals('attending-doctor'), signs('head-of-department'), seals('clinic')],
        ['3'],
      ],
    ],
  ],
  [
    'mangystau-302/11',
    [['sick-leave-certificate', PAPER, [seals('attending-doctor'), seals('clinic')], ['3']]],
  ],
  ['mangystau-302/12', [['call-card', PAPER, [signs('ambulance-team')], ['3.p2']]]],
  ['mangystau-302/13', [['referral', PAPER, [seals('clinic')], ['3', '5.3']]]],
  ['almaty-2-337/1', [['home-call-certificate', ELECTRONIC, [withEds('clinic')], ['6.2']]]],
  ['almaty-2-337/2', [['appointment-certificate', ELECTRONIC, [withEds('clinic')], ['5.2']]]],
  [
    'almaty-2-337/3',
    [
      ['attachment-ticket', PAPER, [withEds('clinic')], ['4.1', '9']],
      ['electronic-ticket', ELECTRONIC, [withEds('clinic')], ['4.2', '9']],
    ],
  ],
  [
    'almaty-2-337/4',
    [
      ['receipt', PAPER, [signs('cashier')], ['3']],
      ['certificate', PAPER, [], ['6']],
      ['notification', PAPER, [], ['6.p5']],
    ],
  ],
  [
    'almaty-2-337/5',
    [
      ['receipt', PAPER, [signs('cashier')], ['annex-1.action-4']],
      ['certificate', PAPER, [seals('phthisiatrician'), seals('clinic')], ['3', '7']],
    ],
  ],
  [
    'almaty-2-337/6',
    [
      ['receipt', PAPER, [signs('cashier')], ['annex-1.action-3']],
      ['certificate', PAPER, [seals('psychiatrist'), seals('clinic')], ['3']],
    ],
  ],
  [
    'almaty-2-337/7',
    [
      ['receipt', PAPER, [signs('cashier')], ['annex-1.action-3']],
      ['certificate', PAPER, [seals('narcologist'), signs('medical-registrar'), seals('clinic')], ['2.p3']],
    ],
  ],
  [
    'moh-99-2024/1',
    [
      ['notification', ELECTRONIC, [withEds('clinic')], ['5.p2']],
      ['referral', PAPER, [signs('district-doctor')], ['form.note-1']],
      ['electronic-referral', ELECTRONIC, [withEds('responsible-specialist')], ['16', 'form.note-2']],
    ],
  ],
  [
    'moh-99-2024/2',
    [
      ['notification', ELECTRONIC, [withEds('clinic')], ['6.p2']],
      ['discharge-extract', PAPER, [signs('attending-doctor'), signs('head-of-department')], ['4.p2']],
      ['extract', PAPER, [signs('attending-doctor'), signs('head-of-department')], ['14.p3', 'form.note-1']],
      ['electronic-extract', ELECTRONIC, [withEds('responsible-specialist')], ['17', 'form.note-2']],
    ],
  ],
  [
    'moh-99-2024/3',
    [
      ['notification', ELECTRONIC, [withEds('clinic')], ['5.p2']],
      ['sanatorium-card', PAPER, [signs('district-doctor')], ['8', '13.p2']],
      ['electronic-sanatorium-card', ELECTRONIC, [withEds('responsible-specialist')], ['16']],
    ],
  ],
  ['moh-dsm-49-2020/1', [['information', 'view-mode', [], ['list.6']]]],
  ['moh-dsm-49-2020/2', [['information', 'view-mode', [], ['list.6']]]],
  ['moh-dsm-49-2020/3', [['information', 'view-mode', [], ['list.6']]]],
];

const VALID: readonly (readonly [RegulationId, string, string, Limit])[] = [
  ['mangystau-302/4', 'certificate', '3.p2', asPrinted(3, 'months')],
  ['almaty-2-337/4', 'certificate', '6.p2', asPrinted(3, 'months')],
  ['almaty-2-337/5', 'certificate', '9', asPrinted(10, 'calendar-days')],
  ['moh-dsm-49-2020/1', 'information', 'list.11.p5', asPrinted(10, 'calendar-days')],
  ['moh-dsm-49-2020/2', 'information', 'list.11.p5', asPrinted(10, 'calendar-days')],
  ['moh-dsm-49-2020/3', 'information', 'list.11.p5', asPrinted(10, 'calendar-days')],
];

const OF_A_REPRESENTATIVE: Condition = { applicant: 'power-of-attorney' };
const OF_A_PARENT: Condition = { applicant: 'parent-or-guardian' };
const CONFIDENTIAL: Condition = { answer: 'examination', is: 'confidential' };
const from = (age: number): Condition => ({ recipientAge: { from: age } });
const below = (age: number): Condition => ({ recipientAge: { below: age } });

/** Only the papers that a case asks for: an age, an applicant, an answer. */
const BROUGHT: readonly (readonly [RegulationId, string, string, Condition])[] = [
  ['mangystau-302/4', 'identity', '4', CONFIDENTIAL],
  ['mangystau-302/9', 'power-of-attorney', '4', OF_A_REPRESENTATIVE],
  ['almaty-2-337/1', 'identity-document', '8.1.p2', from(16)],
  ['almaty-2-337/1', 'birth-certificate', '8.1.p2', below(16)],
  ['almaty-2-337/1', 'power-of-attorney', '8', OF_A_REPRESENTATIVE],
  ['almaty-2-337/2', 'identity-document', '7.1.p2', from(16)],
  ['almaty-2-337/2', 'birth-certificate', '7.1.p2', below(16)],
  ['almaty-2-337/2', 'power-of-attorney', '7', OF_A_REPRESENTATIVE],
  ['almaty-2-337/3', 'identity-document', '11.1.p2', from(16)],
  ['almaty-2-337/3', 'birth-certificate', '11.1.p2', below(16)],
  ['almaty-2-337/3', 'power-of-attorney', '11', OF_A_REPRESENTATIVE],
  ['almaty-2-337/4', 'identity-document', '9.p2', { all: [CONFIDENTIAL, from(16)] }],
  ['almaty-2-337/4', 'birth-certificate', '9.p2', { all: [CONFIDENTIAL, below(16)] }],
  ['almaty-2-337/5', 'identity-document', '14.1', from(16)],
  ['almaty-2-337/5', 'birth-certificate', '14.1', below(16)],
  ['almaty-2-337/5', 'image-of-a-year', '14.2', { answer: 'purpose', is: 'other' }],
  ['almaty-2-337/5', 'image-of-a-month', '14.2', { answer: 'purpose', is: 'work-with-people' }],
  ['almaty-2-337/7', 'identity-document', '8.1', from(16)],
  ['almaty-2-337/7', 'birth-certificate', '8.1', below(16)],
  ['almaty-2-337/7', 'representative-document', '8.2', { all: [OF_A_PARENT, below(18)] }],
  ['almaty-2-337/7', 'guardianship', '8.3', { all: [OF_A_PARENT, from(18)] }],
  ['almaty-2-337/7', 'power-of-attorney', '8', OF_A_REPRESENTATIVE],
  ['eko-314-2015', 'power-of-attorney', '4', OF_A_REPRESENTATIVE],
  ['moh-dsm-49-2020/1', 'consent', 'list.11.p2', { applicant: 'third-person-with-consent' }],
  ['moh-dsm-49-2020/2', 'consent', 'list.11.p2', { applicant: 'third-person-with-consent' }],
  ['moh-dsm-49-2020/3', 'consent', 'list.11.p2', { applicant: 'third-person-with-consent' }],
];

const FREE_FOR_ALL = [['everyone', true]];
const PAID_BY_ALL = [['everyone', false]];
const BY_CITIZENSHIP = [
  ['citizens-and-kandas', true],
  ['foreigners-and-stateless', false],
];

/** Where an act is silent, the clause is the one beside which the reading `fee` stands. */
const FEES: readonly (readonly [RegulationId, string, unknown])[] = [
  ...([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const).map(
    (annex) => [`mangystau-302/${annex}`, '1', FREE_FOR_ALL] as const,
  ),
  ['mangystau-302/4', '3.p4', BY_CITIZENSHIP],
  ['almaty-2-337/1', '2', FREE_FOR_ALL],
  ['almaty-2-337/2', '2', FREE_FOR_ALL],
  ['almaty-2-337/3', '2', FREE_FOR_ALL],
  ['almaty-2-337/4', '3', BY_CITIZENSHIP],
  ['almaty-2-337/5', '10', PAID_BY_ALL],
  ['almaty-2-337/6', '2.p2', PAID_BY_ALL],
  ['almaty-2-337/7', '2.p2', PAID_BY_ALL],
  ['eko-314-2015', '1', FREE_FOR_ALL],
  ['moh-99-2024/1', 'list.6', FREE_FOR_ALL],
  ['moh-99-2024/2', 'list.6', FREE_FOR_ALL],
  ['moh-99-2024/3', 'list.6', FREE_FOR_ALL],
  ['moh-dsm-49-2020/1', 'list.7', FREE_FOR_ALL],
  ['moh-dsm-49-2020/2', 'list.7', FREE_FOR_ALL],
  ['moh-dsm-49-2020/3', 'list.7', FREE_FOR_ALL],
];

describe('papers, as each act names them', () => {
  for (const [id, results] of SIGNED) {
    for (const [name, form, hands, clauses] of results) {
      const who = hands.map(({ by, seal, eds }) => `${by}${seal ? ' (seal)' : ''}${eds ? ' (EDS)' : ''}`);
      law(
        clauses.map((clause) => `${id}/${clause}` as const),
        `${name} is a ${form} ${who.length > 0 ? `with the hand of ${who.join(', ')}` : 'without a hand named'}`,
        () => {
          const result = byName(new Trial(id).regulation.results, name);
          expect([result.form, result.signatories ?? []]).toEqual([form, hands]);
          for (const clause of clauses) expect(result.cites).toContain(clause);
        },
      );
    }
  }

  for (const [id, name, clause, limit] of VALID) {
    law(`${id}/${clause}`, `${name} is valid for ${limit.value} ${limit.unit}`, () => {
      expect(byName(new Trial(id).regulation.results, name).validity).toMatchObject({
        limit,
        cites: [clause],
      });
    });
  }

  for (const [id, name, clause, when] of BROUGHT) {
    law(`${id}/${clause}`, `${name} is asked in its own case only`, () => {
      const document = byName(new Trial(id).regulation.documents, name);
      expect(document.when).toEqual(when);
      expect(document.cites).toContain(clause);
    });
  }

  for (const [id, clause, fees] of FEES) {
    law(`${id}/${clause}`, 'it is known who pays', () => {
      expect(new Trial(id).regulation.fees.map((fee) => [fee.for, fee.free])).toEqual(fees);
    });
  }
});
