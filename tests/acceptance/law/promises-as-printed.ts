/** The terms that each act promises for a whole service, and whom it admits: all of them, and no others. */
import { describe, expect } from 'vitest';
import type { ApplicantKind, Channel, RegulationId } from '@/services/regulations/language/names';
import type { LimitName, ServiceLimit } from '@/services/regulations/language/time';
import { asPrinted, atMost, type Limit, sameDay, within } from '@/services/working-time/limit';
import { Trial } from '../support/clinic';
import { law } from '../support/law';

const DIRECT = ['in-person', 'phone'] as const;
const PORTAL = ['portal'] as const;
const ALL = ['in-person', 'phone', 'portal'] as const;
const COUNTER = ['in-person'] as const;
const CORPORATION_AND_PORTAL = ['state-corporation', 'portal'] as const;
const BOTH = ['in-person', 'portal'] as const;

const max = (minutes: number) => atMost(minutes, 'minutes');
const days = (value: number) => within(value, 'working-days');

/** What is promised, by which channels, how long, until what is done; and the clause (none: a reading). */
type Promised = readonly [LimitName, readonly Channel[], Limit, string, string | null];

const wait = (channels: readonly Channel[], limit: Limit, clause: string): Promised => [
  'wait-to-submit',
  channels,
  limit,
  'filing',
  clause,
];

const threeFigures = (visit: readonly Promised[]): readonly Promised[] => [
  ['answer', DIRECT, max(10), 'register-request', '4.p2.1'],
  wait(DIRECT, max(10), '4.p2.2'),
  ['service', DIRECT, max(10), 'register-request', '4.p2.3'],
  ['answer', PORTAL, max(30), 'register-request', '4.p3.1'],
  wait(PORTAL, max(30), '4.p3.2'),
  ['service', PORTAL, max(30), 'register-request', '4.p3.3'],
  ...visit,
];

const booking: readonly Promised[] = [
  ['answer', DIRECT, max(10), 'register-request', '5.1'],
  ['answer', PORTAL, max(30), 'register-request', '8.1.p2'],
];

const outpatient: readonly Promised[] = [
  ['answer', COUNTER, days(1), 'examine', 'list.3.1'],
  wait(COUNTER, max(30), 'list.3.2'),
  ['answer', PORTAL, max(30), 'verify', 'list.3.p2'],
  ['result', PORTAL, sameDay(), 'verify', 'list.3.p2'],
];

const byRegister = (step: string, minutes: number, clause: string | null): readonly Promised[] => [
  ['answer', PORTAL, asPrinted(minutes, 'minutes'), step, clause],
];

type Admitted = readonly [ApplicantKind, readonly Channel[], string?];
const self = (channels: readonly Channel[]): Admitted => ['self', channels];
const child = (channels: readonly Channel[]): Admitted => ['parent-or-guardian', channels, 'under 18'];
const ward = (channels: readonly Channel[]): Admitted => ['parent-or-guardian', channels, 'from 18'];
const proxy = (channels: readonly Channel[]): Admitted => ['power-of-attorney', channels];
const third: Admitted = ['third-person-with-consent', PORTAL];

const own = (channels: readonly Channel[]) => [self(channels), child(channels)];

/** The regulation, a clause that names the applicants, whom it admits, what it promises. */
const PROMISES: readonly (readonly [RegulationId, string, readonly Admitted[], readonly Promised[]])[] = [
  ['mangystau-302/1', '1.1', [...own(ALL), proxy(DIRECT)], booking],
  ['mangystau-302/2', '1.1', [...own(ALL), proxy(DIRECT)], booking],
  ['mangystau-302/3', '7.1', own(PORTAL), byRegister('attach', 30, null)],
  ['mangystau-302/4', '4', own(COUNTER), []],
  ['mangystau-302/5', '7.1', own(PORTAL), byRegister('ask-register', 30, null)],
  ['mangystau-302/6', '6.1', own(CORPORATION_AND_PORTAL), byRegister('prepare-result', 10, null)],
  ['mangystau-302/7', '6.1', own(CORPORATION_AND_PORTAL), byRegister('prepare-result', 10, null)],
  ['mangystau-302/8', '4', [...own(COUNTER), proxy(COUNTER)], []],
  ['mangystau-302/9', '4', [...own(COUNTER), proxy(COUNTER)], []],
  ['mangystau-302/10', '4', own(COUNTER), []],
  ['mangystau-302/11', '4', own(COUNTER), []],
  ['mangystau-302/12', '4', own(DIRECT), []],
  ['mangystau-302/13', '4', [...own(COUNTER), proxy(COUNTER)], []],
  [
    'almaty-2-337/1',
    '2.p2',
    [self(ALL), proxy(ALL), child(ALL)],
    threeFigures([
      ['visit', DIRECT, sameDay(), 'home-visit', '4.p4'],
      ['visit', PORTAL, sameDay(), 'home-visit', 'annex-1.action-5'],
    ]),
  ],
  [
    'almaty-2-337/2',
    '2.p2',
    [self(ALL), proxy(ALL), child(ALL)],
    threeFigures([['visit', ALL, atMost(30, 'calendar-days'), 'appointment', 'annex-1.action-5']]),
  ],
  [
    'almaty-2-337/3',
    '2.p2',
    [self(ALL), proxy(ALL), child(ALL)],
    [
      ['answer', DIRECT, asPrinted(1, 'working-days'), 'answer', '7.1'],
      ['answer', PORTAL, sameDay(), 'answer', '7.p2'],
      ['result', PORTAL, asPrinted(1, 'working-days'), 'answer', '7.1'],
      wait(DIRECT, max(30), '7.2'),
      ['service', DIRECT, max(30), 'request-attachment', '7.3'],
    ],
  ],
  [
    'almaty-2-337/4',
    '6.p6',
    [self(COUNTER), child(COUNTER), ward(COUNTER)],
    [
      ['answer', COUNTER, days(20), 'retest', '5.1'],
      ['result', COUNTER, days(3), 'test', '5.1'],
      wait(COUNTER, max(30), '5.2'),
      ['service', COUNTER, max(60), 'take-blood', '5.3'],
    ],
  ],
  [
    'almaty-2-337/5',
    '4',
    own(COUNTER),
    [
      ['answer', COUNTER, max(60), 'examine', '5.1'],
      wait(COUNTER, max(30), '5.2'),
      ['service', COUNTER, max(30), 'examine', '5.3'],
    ],
  ],
  [
    'almaty-2-337/6',
    '1.p2',
    own(COUNTER),
    [
      ['answer', COUNTER, asPrinted(30, 'minutes'), 'examine', '6.2'],
      wait(COUNTER, atMost(2, 'hours'), '6.1'),
      ['service', COUNTER, atMost(2, 'hours'), 'examine', '6.3'],
    ],
  ],
  [
    'almaty-2-337/7',
    '8',
    [self(COUNTER), proxy(COUNTER), child(COUNTER), ward(COUNTER)],
    [
      ['answer', COUNTER, asPrinted(3, 'hours'), 'issue', '5.1'],
      wait(COUNTER, max(20), '5.2'),
      ['service', COUNTER, atMost(2, 'hours'), 'issue', '5.3'],
    ],
  ],
  [
    'eko-314-2015',
    '4',
    [self(ALL), proxy(ALL), child(ALL)],
    [
      ['answer', DIRECT, max(10), 'register-request', '5.p2'],
      ['answer', PORTAL, max(30), 'register-request', '9.p2'],
    ],
  ],
  ['moh-99-2024/1', '4', own(BOTH), outpatient],
  [
    'moh-99-2024/2',
    '5',
    [...own(BOTH), proxy(BOTH)],
    [
      ['answer', COUNTER, sameDay(), 'sign-by-head', '14.p3'],
      ['answer', PORTAL, sameDay(), 'verify', '11'],
      ['service', COUNTER, asPrinted(1, 'working-days'), 'sign-by-head', 'list.3'],
      ['service', PORTAL, asPrinted(1, 'working-days'), 'verify', 'list.3'],
    ],
  ],
  ['moh-99-2024/3', '4', own(BOTH), outpatient],
  ['moh-dsm-49-2020/1', '4', [self(PORTAL), third, child(PORTAL)], byRegister('ask-register', 30, 'list.4')],
  ['moh-dsm-49-2020/2', '4', [self(PORTAL), third, child(PORTAL)], byRegister('ask-register', 30, 'list.4')],
  ['moh-dsm-49-2020/3', '4', [self(PORTAL), third, child(PORTAL)], byRegister('ask-register', 30, 'list.4')],
];

const ended = ({ until }: ServiceLimit<string>) => (typeof until === 'string' ? until : until.step);

describe('what each act promises, and to whom', () => {
  for (const [id, clause, admitted, promised] of PROMISES) {
    const { applicants, limits } = new Trial(id).regulation;

    law(`${id}/${clause}`, 'these may ask, by these channels, and nobody else', () => {
      const found = applicants.map(({ who, channels, recipientAge }) => [
        who,
        channels,
        ...(recipientAge?.below ? [`under ${recipientAge.below}`] : []),
        ...(recipientAge?.from ? [`from ${recipientAge.from}`] : []),
      ]);
      expect(found.map(String).sort()).toEqual(admitted.map(String).sort());
    });

    law(`${id}/${promised[0]?.[4] ?? clause}`, `${promised.length} terms are promised, and no more`, () => {
      expect(limits.map((one) => [one.name, one.channels, one.limit, ended(one)])).toEqual(
        promised.map(([name, channels, limit, until]) => [name, channels, limit, until]),
      );
    });

    for (const [index, [name, channels, limit, , cited]] of promised.entries()) {
      if (cited === null) continue;
      const told = limit.unit === 'same-day' ? 'the same day' : `${limit.value} ${limit.unit}`;
      law(`${id}/${cited}`, `${name} by ${channels.join(', ')}: ${told}`, () => {
        expect(limits[index]?.limit).toEqual(limit);
        expect(limits[index]?.cites).toContain(cited);
      });
    }
  }
});
