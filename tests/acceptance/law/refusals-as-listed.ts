/** Every ground on which each act lets somebody refuse: of which kind, by whom, by which channel, and how it is told. */
import { describe, expect } from 'vitest';
import type { StepActor } from '@/services/regulations/language/actors';
import type { RefusalKind } from '@/services/regulations/language/ending';
import type { Channel, RegulationId } from '@/services/regulations/language/names';
import { Trial } from '../support/clinic';
import { law } from '../support/law';

type Told = 'told' | 'reasoned' | 'reasoned and signed';
/** Name, kind, who refuses, by which channels, how; and the clauses. */
type Ground = readonly [string, RefusalKind, StepActor, readonly Channel[], Told, readonly string[]];

const PORTAL = ['portal'] as const;
const COUNTER = ['in-person'] as const;

const clauseNine = (by: StepActor, refused: string): readonly Ground[] => [
  ['sign-in-refused', 'not-accepted', 'portal', PORTAL, 'told', ['9.4']],
  ['signature-not-confirmed', 'not-accepted', 'portal', PORTAL, 'reasoned', ['9.7']],
  ['grounds-not-met', 'service-refused', by, PORTAL, 'reasoned', [refused]],
];

const rulesOf = (package_: string, online: string, by: StepActor): readonly Ground[] => [
  ['documents-incomplete', 'not-accepted', by, COUNTER, 'reasoned', [package_]],
  ['documents-expired', 'not-accepted', by, COUNTER, 'reasoned', [package_]],
  ['records-incomplete', 'not-accepted', 'responsible-specialist', PORTAL, 'reasoned and signed', [package_]],
  ['documents-unreliable', 'service-refused', by, COUNTER, 'reasoned', ['list.9.1']],
  [
    'data-unreliable',
    'service-refused',
    'responsible-specialist',
    PORTAL,
    'reasoned and signed',
    ['list.9.1', online],
  ],
  ['no-consent', 'service-refused', by, COUNTER, 'reasoned', ['list.9.2']],
  ['no-consent-online', 'service-refused', 'portal', PORTAL, 'reasoned and signed', ['list.9.2']],
];

const ELSEWHERE: Ground = [
  'attached-elsewhere',
  'not-accepted',
  'district-doctor',
  ['in-person', 'portal'],
  'reasoned',
  ['4'],
];
const CONSENT: readonly Ground[] = [
  ['no-consent', 'service-refused', 'subject', PORTAL, 'told', ['list.10']],
];
const NONE: readonly Ground[] = [];

const GROUNDS: readonly (readonly [RegulationId, readonly Ground[], string])[] = [
  ['mangystau-302/1', clauseNine('medical-registrar', '9.10'), '9.9'],
  ['mangystau-302/2', clauseNine('medical-registrar', '9.10'), '9.9'],
  ['mangystau-302/3', NONE, '7.4'],
  ['mangystau-302/4', NONE, '5.1'],
  ['mangystau-302/5', NONE, '7.4'],
  ['mangystau-302/6', NONE, '7.4'],
  ['mangystau-302/7', NONE, '7.4'],
  ['mangystau-302/8', NONE, '5.1'],
  ['mangystau-302/9', NONE, '5.1'],
  ['mangystau-302/10', NONE, '5.1'],
  ['mangystau-302/11', NONE, '5.1'],
  ['mangystau-302/12', NONE, '5.1'],
  ['mangystau-302/13', NONE, '5.1'],
  [
    'almaty-2-337/1',
    [
      ['sign-in-refused', 'not-accepted', 'portal', PORTAL, 'told', []],
      ['signature-not-confirmed', 'not-accepted', 'portal', PORTAL, 'reasoned', ['8.2.p2']],
      [
        'not-attached',
        'service-refused',
        'registry-specialist',
        ['in-person', 'phone'],
        'reasoned',
        ['8.1.p3'],
      ],
    ],
    '8.1.p3',
  ],
  [
    'almaty-2-337/2',
    [
      ['sign-in-refused', 'not-accepted', 'portal', PORTAL, 'told', []],
      [
        'not-attached',
        'service-refused',
        'registry-specialist',
        ['in-person', 'phone', 'portal'],
        'reasoned',
        ['7.1.p3', '7.2.p3'],
      ],
    ],
    '7.1.p3',
  ],
  [
    'almaty-2-337/3',
    [
      [
        'attachment-refused',
        'service-refused',
        'responsible-specialist',
        ['in-person', 'phone', 'portal'],
        'reasoned',
        ['7.p2', 'annex-1.action-5'],
      ],
    ],
    'annex-1.action-5',
  ],
  ['almaty-2-337/4', NONE, '4'],
  ['almaty-2-337/5', NONE, '8'],
  ['almaty-2-337/6', [['disorder-found', 'clinical', 'psychiatrist', COUNTER, 'reasoned', ['9.4']]], '9.4'],
  ['almaty-2-337/7', NONE, 'annex-1.action-2'],
  ['eko-314-2015', clauseNine('registry-specialist', '9.11'), '9.10'],
  [
    'moh-99-2024/1',
    [
      ELSEWHERE,
      ...rulesOf('9', '16.p2', 'district-doctor'),
      ['contraindications', 'clinical', 'district-doctor', COUNTER, 'reasoned', ['13.p2']],
    ],
    '9',
  ],
  [
    'moh-99-2024/2',
    [
      ...rulesOf('10', '17.p2', 'responsible-specialist'),
      [
        'stay-not-confirmed',
        'service-refused',
        'statistics-worker',
        COUNTER,
        'reasoned',
        ['14.p4', 'list.9.1'],
      ],
      [
        'stay-not-confirmed-online',
        'service-refused',
        'responsible-specialist',
        PORTAL,
        'reasoned and signed',
        ['17.p2', 'list.9.1'],
      ],
    ],
    '10',
  ],
  [
    'moh-99-2024/3',
    [
      ELSEWHERE,
      ...rulesOf('9', '16.p2', 'district-doctor'),
      ['contraindications', 'clinical', 'district-doctor', COUNTER, 'reasoned', ['13.p3']],
      ['no-studies', 'clinical', 'district-doctor', COUNTER, 'reasoned', ['13.p3']],
    ],
    '9',
  ],
  ['moh-dsm-49-2020/1', CONSENT, 'list.10'],
  ['moh-dsm-49-2020/2', CONSENT, 'list.10'],
  ['moh-dsm-49-2020/3', CONSENT, 'list.10'],
];

const toldHow = (reasoned: boolean, signed = false): Told =>
  reasoned ? (signed ? 'reasoned and signed' : 'reasoned') : 'told';

describe('grounds of refusal, as each act lists them', () => {
  for (const [id, grounds, clause] of GROUNDS) {
    const { refusals, steps } = new Trial(id).regulation;

    law(`${id}/${clause}`, `${grounds.length} grounds of refusal, and no other`, () => {
      expect(
        refusals.map(({ name, kind, by, channels, reasoned, signed, cites = [] }) => [
          name,
          kind,
          by,
          channels,
          toldHow(reasoned, signed),
          cites,
        ]),
      ).toEqual(grounds);
    });

    law(`${id}/${clause}`, 'a step that refuses does so on a ground of its own channel', () => {
      for (const { outcomes, channels } of steps) {
        for (const { next } of Object.values(outcomes)) {
          if (!('refusal' in next)) continue;
          const ground = refusals.find(({ name }) => name === next.refusal);
          expect(
            ground?.channels.some((channel) => channels.includes(channel)),
            next.refusal,
          ).toBe(true);
        }
      }
    });
  }
});
