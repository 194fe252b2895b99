/** Every step of every act: who does it, and the time that is printed beside it, with the bound that the words give it. */
import { describe, expect } from 'vitest';
import type { StepActor } from '@/services/regulations/language/actors';
import type { Channel, RegulationId } from '@/services/regulations/language/names';
import { asPrinted, atMost, type Limit, sameDay, within } from '@/services/working-time/limit';
import { byName, Trial } from '../support/clinic';
import { law } from '../support/law';

/** A bare figure, "not more than" and "within": the acts keep them apart. */
const bare = (minutes: number) => asPrinted(minutes, 'minutes');
const max = (minutes: number) => atMost(minutes, 'minutes');

type ByChannel = Partial<Record<Channel, Limit>>;
const counter = (limit: Limit): ByChannel => ({ 'in-person': limit });
const portal = (limit: Limit): ByChannel => ({ portal: limit });
const corporation = (limit: Limit): ByChannel => ({ 'state-corporation': limit });
const every = (limit: Limit): ByChannel => ({ 'in-person': limit, phone: limit, portal: limit });
const direct = (limit: Limit): ByChannel => ({ 'in-person': limit, phone: limit });

/** Step, who, the times by channel (none: until the appointed time), the clauses that say so. */
type Row = readonly [string, StepActor, ByChannel | null, readonly string[]];

const ANSWERS: readonly Row[] = [
  [
    'register-request',
    'medical-registrar',
    { ...direct(max(10)), ...portal(max(30)) },
    ['5.1', '8.1', '8.1.p2'],
  ],
];

const corporationCertificate: readonly Row[] = [
  ['check-package', 'state-corporation-worker', corporation(bare(5)), ['6.1']],
  ['take-consent', 'state-corporation-worker', corporation(bare(5)), ['6.1.p2']],
  ['forward', 'state-corporation-worker', corporation(bare(5)), ['6.2']],
  ['prepare-result', 'responsible-specialist', { ...corporation(bare(10)), ...portal(bare(10)) }, ['6.3']],
  ['hand-over', 'state-corporation-worker', corporation(bare(5)), ['6.4']],
];

const information: readonly Row[] = [
  ['take-request', 'portal', portal(bare(30)), ['list.4']],
  ['consent', 'subject', portal(asPrinted(10, 'calendar-days')), ['4']],
  ['ask-register', 'portal', portal(bare(30)), ['list.4']],
];

const outpatient: readonly Row[] = [
  ['examine', 'district-doctor', counter(within(1, 'working-days')), ['list.3.1', '13.p2']],
  ['take-request', 'portal', portal(max(30)), ['list.3.p2', '5.p2']],
  ['verify', 'responsible-specialist', portal(max(30)), ['list.3.p2', '15', '16']],
];

const actions = (first: string, second: string, third: string): readonly Row[] => [
  [first, 'registry-specialist', every(bare(10)), ['annex-1.action-2']],
  [second, 'registry-specialist', every(bare(30)), ['annex-1.action-3']],
  [third, 'registry-specialist', every(bare(30)), ['annex-1.action-4']],
];

const TWENTY_DAYS = counter(within(20, 'working-days'));

const STEPS: readonly (readonly [RegulationId, readonly Row[]])[] = [
  ['mangystau-302/1', [...ANSWERS, ['home-visit', 'district-doctor', null, ['3.p2']]]],
  ['mangystau-302/2', [...ANSWERS, ['appointment', 'doctor', null, ['3.p2']]]],
  [
    'mangystau-302/3',
    [
      ['take-request', 'portal', portal(bare(30)), ['7.5']],
      ['attach', 'portal', portal(bare(30)), ['7.4']],
    ],
  ],
  [
    'mangystau-302/4',
    [
      ['counsel', 'counselling-doctor', counter(bare(20)), ['5.1', '7.1', '8.1']],
      ['take-blood', 'blood-sampling-nurse', counter(bare(10)), ['5.2', '7.2', '8.2']],
      ['analyse', 'laboratory', counter(asPrinted(1, 'working-days')), ['5.3', '7.3', '8.3']],
      ['await-negative', 'blood-sampling-nurse', counter(asPrinted(20, 'working-days')), ['5.4.p3']],
      ['await-positive', 'blood-sampling-nurse', counter(asPrinted(3, 'working-days')), ['5.4.p2']],
      ['hand-over', 'blood-sampling-nurse', counter(bare(5)), ['5.4', '8.4']],
    ],
  ],
  [
    'mangystau-302/5',
    [
      ['take-request', 'portal', portal(bare(30)), ['7.5']],
      ['ask-register', 'portal', portal(bare(30)), ['7.4']],
    ],
  ],
  ['mangystau-302/6', [['take-request', 'portal', portal(bare(10)), ['7.5']], ...corporationCertificate]],
  ['mangystau-302/7', [['take-request', 'portal', portal(bare(10)), ['7.5']], ...corporationCertificate]],
  [
    'mangystau-302/8',
    [
      ['draw-up', 'attending-doctor', counter(bare(15)), ['5.1', '7.1', '8.1']],
      ['sign', 'head-of-department', counter(bare(15)), ['5.2', '7.2', '8.2']],
      ['stamp', 'senior-nurse', counter(bare(15)), ['5.3', '7.3', '8.3']],
      ['hand-over', 'discharge-centre', counter(bare(15)), ['5.4']],
    ],
  ],
  [
    'mangystau-302/9',
    [
      ['check-documents', 'medical-registrar', counter(bare(5)), ['5.1', '7.1', '8.1']],
      ['certify', 'district-doctor', counter(bare(20)), ['5.2', '7.2', '8.2']],
    ],
  ],
  [
    'mangystau-302/10',
    [
      ['check-documents', 'medical-registrar', counter(bare(5)), ['5.1', '7.1', '8.1']],
      ['examine', 'attending-doctor', counter(bare(15)), ['5.2', '7.2', '8.2']],
      ['second-signature', 'head-of-department', counter(bare(5)), ['5.3', '7.3', '8.3']],
      ['seal-and-register', 'discharge-centre', counter(bare(5)), ['5.4', '7.4', '8.4']],
    ],
  ],
  [
    'mangystau-302/11',
    [
      ['check-documents', 'medical-registrar', counter(bare(5)), ['5.1', '7.1', '8.1']],
      ['examine', 'attending-doctor', counter(bare(20)), ['5.2', '7.2', '8.2']],
      ['hand-over', 'discharge-centre', counter(bare(5)), ['5.3', '7.3', '8.3']],
    ],
  ],
  [
    'mangystau-302/12',
    [
      ['take-call', 'ambulance-nurse-registrar', direct(bare(5)), ['5.1', '6.1', '7.1']],
      ['attend', 'ambulance-team', direct(within(7, 'hours')), ['5.2', '6.2', '7.2']],
      ['register-result', 'ambulance-nurse-registrar', direct(bare(5)), ['5.3', '6.1', '7.3']],
    ],
  ],
  [
    'mangystau-302/13',
    [
      ['review-package', 'responsible-specialist', counter(within(15, 'minutes')), ['5.1', '6.1', '7.1']],
      [
        'obtain-date',
        'hospitalisation-bureau-specialist',
        counter(within(1, 'working-days')),
        ['5.2', '6.2', '7.2'],
      ],
      ['hand-over', 'responsible-specialist', counter(bare(15)), ['5.3', '6.1', '7.3']],
    ],
  ],
  [
    'almaty-2-337/1',
    [
      ...actions('identify', 'check-attachment', 'register-request'),
      ['home-visit', 'district-doctor', null, ['6.p2']],
    ],
  ],
  [
    'almaty-2-337/2',
    [
      ...actions('identify', 'check-attachment', 'register-request'),
      ['appointment', 'doctor', null, ['5.p2']],
    ],
  ],
  [
    'almaty-2-337/3',
    [
      ['take-application', 'registry-specialist', every(bare(10)), ['annex-1.action-2']],
      ['request-attachment', 'responsible-specialist', every(bare(10)), ['annex-1.action-3']],
      ['answer', 'responsible-specialist', every(asPrinted(3, 'calendar-days')), ['annex-1.action-5']],
    ],
  ],
  [
    'almaty-2-337/4',
    [
      ['counsel', 'counselling-doctor', counter(bare(20)), ['annex-1.action-2']],
      ['pay', 'cashier', counter(max(60)), ['3', '5.3']],
      ['take-blood', 'blood-sampling-nurse', counter(bare(10)), ['annex-1.action-3']],
      ['test', 'laboratory', counter(within(3, 'working-days')), ['5.1', 'annex-1.action-4']],
      ['take-blood-again', 'blood-sampling-nurse', TWENTY_DAYS, ['5.1', '6.p4']],
      ['retest', 'laboratory', TWENTY_DAYS, ['5.1', '6.p4']],
      ['await-negative', 'counselling-doctor', TWENTY_DAYS, ['5.1', '6.p3']],
      ['await-positive', 'counselling-doctor', TWENTY_DAYS, ['5.1', '6.p5']],
      ['give-certificate', 'counselling-doctor', counter(bare(20)), ['annex-1.action-5']],
      ['notify', 'counselling-doctor', counter(bare(20)), ['annex-1.action-5']],
    ],
  ],
  [
    'almaty-2-337/5',
    [
      ['register', 'registry-specialist', counter(bare(5)), ['annex-1.action-2']],
      ['read-image', 'radiologist', counter(bare(15)), ['annex-1.action-3']],
      ['pay', 'cashier', counter(bare(5)), ['annex-1.action-4']],
      ['examine', 'phthisiatrician', counter(bare(5)), ['annex-1.action-5']],
    ],
  ],
  [
    'almaty-2-337/6',
    [
      ['register', 'registry-specialist', counter(bare(5)), ['annex-1.action-2']],
      ['pay', 'cashier', counter(bare(5)), ['annex-1.action-3']],
      ['examine', 'psychiatrist', counter(bare(15)), ['annex-1.action-4']],
    ],
  ],
  [
    'almaty-2-337/7',
    [
      ['register', 'registry-specialist', counter(bare(5)), ['annex-1.action-2']],
      ['pay', 'cashier', counter(bare(15)), ['annex-1.action-3']],
      ['sign', 'narcologist', counter(atMost(2, 'hours')), ['2.p3', '5.3']],
      ['issue', 'registry-specialist', counter(bare(5)), ['annex-1.action-4']],
    ],
  ],
  [
    'eko-314-2015',
    [
      ['accept-documents', 'registry-specialist', direct(bare(10)), ['5.action-1', '7', '8.action-1']],
      [
        'register-request',
        'registry-specialist',
        { ...direct(max(10)), ...portal(max(30)) },
        ['5.action-2', '7', '8.action-2', '9.p2'],
      ],
      ['appointment', 'doctor', null, ['3.p2']],
    ],
  ],
  ['moh-99-2024/1', outpatient],
  [
    'moh-99-2024/2',
    [
      ['write-at-discharge', 'attending-doctor', counter(sameDay()), ['4.p2']],
      ['sign-at-discharge', 'head-of-department', counter(sameDay()), ['4.p2']],
      ['take-documents', 'responsible-specialist', counter(sameDay()), ['11', '14']],
      ['confirm-stay', 'statistics-worker', counter(sameDay()), ['11', '14.p2']],
      ['sign-by-doctor', 'attending-doctor', counter(sameDay()), ['11', '14.p3']],
      ['sign-by-head', 'head-of-department', counter(sameDay()), ['11', '14.p3']],
      ['take-request', 'portal', portal(sameDay()), ['11', '6.p2']],
      ['verify', 'responsible-specialist', portal(sameDay()), ['11', '16']],
    ],
  ],
  ['moh-99-2024/3', outpatient],
  ['moh-dsm-49-2020/1', information],
  ['moh-dsm-49-2020/2', information],
  ['moh-dsm-49-2020/3', information],
];

describe('steps and their times, as each act prints them', () => {
  for (const [id, rows] of STEPS) {
    law(`${id}/${rows[0]?.[3][0]}`, `${rows.length} steps, in this order`, () => {
      expect(new Trial(id).regulation.steps.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
    });

    for (const [name, actor, times, clauses] of rows) {
      law(
        clauses.map((clause) => `${id}/${clause}` as const),
        `${name} is done by the ${actor}${times ? ', in the time printed' : ', at the appointed time'}`,
        () => {
          const step = byName(new Trial(id).regulation.steps, name);
          expect(step.actor).toBe(actor);
          const { wait } = step;
          if (wait.kind === 'appointed-time') expect(times).toBeNull();
          else {
            const printed = step.channels.map((channel) => [channel, wait.byChannel[channel]?.limit]);
            expect(Object.fromEntries(printed)).toEqual(times);
          }
        },
      );
    }
  }
});
