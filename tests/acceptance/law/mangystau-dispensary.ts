import { describe, expect } from 'vitest';
import { at, byName, due, monday, Trial } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { clause7 } from './clause-7-of-mangystau';

const SERVICES = [
  ['mangystau-302/6', 'mental-health-register'],
  ['mangystau-302/7', 'narcology-register'],
] as const;

const LEGS: readonly Leg[] = [
  {
    clauses: ['6.1'],
    says: 'the State Corporation’s worker checks that the documents are complete in 5 minutes',
    step: 'check-package',
    actor: 'state-corporation-worker',
    due: '10:05',
    done: '10:03',
    outcome: 'complete',
  },
  {
    clauses: ['6.1.p2'],
    says: 'the worker registers the request and takes consent to the use of protected data in 5 minutes',
    step: 'take-consent',
    actor: 'state-corporation-worker',
    due: '10:08',
    done: '10:06',
    outcome: 'consented',
  },
  {
    clauses: ['6.2'],
    says: 'the worker sends the documents to the provider in 5 minutes',
    step: 'forward',
    actor: 'state-corporation-worker',
    due: '10:11',
    done: '10:10',
    outcome: 'forwarded',
  },
  {
    clauses: ['6.3'],
    says: 'the provider prepares the result in 10 minutes where the register is silent',
    step: 'prepare-result',
    actor: 'responsible-specialist',
    due: '10:20',
    done: '10:15',
    outcome: 'not-on-register',
  },
  {
    clauses: ['6.4'],
    says: 'the worker gives the result to the person in 5 minutes',
    step: 'hand-over',
    actor: 'state-corporation-worker',
    due: '10:20',
    done: '10:18',
    outcome: 'given',
  },
];

describe.each(SERVICES)('Mangystau: %s, through the State Corporation and the portal', (id, register) => {
  const { regulation } = new Trial(id);
  const silent = { channel: 'state-corporation', registers: { [register]: 'unknown' } } as const;
  clause7(id, register, 'certificate');
  course(id, silent, LEGS);

  law(`${id}/1`, 'health care organisations give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual(['health-care-organisation']);
  });

  law([`${id}/1.p2`, `${id}/4`, `${id}/5`], 'the provider’s own counter and phone do not take it', () => {
    for (const channel of ['in-person', 'phone'] as const) {
      expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({
        code: 'channel-closed',
        clause: `${id}/1.p2`,
      });
      expect(regulation.channels[channel].cites).toEqual(['1.p2', '4', '5']);
    }
  });

  law([`${id}/1.1`, `${id}/1.2`], 'the State Corporation and the portal do', () => {
    expect(new Trial(id).file(monday('10:00'), silent).status).toBe('open');
    expect(new Trial(id).refusal(monday('10:00'), { channel: 'portal' })).toBeNull();
  });

  law(
    `${id}/2`,
    'it is partly automated: the register’s answer is the certificate, its silence goes to a specialist',
    () => {
      expect(regulation.form).toMatchObject({ kind: 'electronic-and-or-paper', automation: 'partial' });
      const waiting = new Trial(id).file(at('2026-11-22 21:00'), { ...silent, channel: 'portal' });
      expect([waiting.step?.actor, due(waiting, 'answer')]).toEqual([
        'responsible-specialist',
        '2026-11-23 08:10',
      ]);
    },
  );

  law(
    [`${id}/3`, `${id}/3.p2`],
    'the certificate says that the person is or is not on this register, on screen or paper',
    () => {
      const other = SERVICES.find(([one]) => one !== id)?.[1] ?? register;
      const wrong = new Trial(id).file(monday('10:00'), { channel: 'portal', registers: { [other]: 'yes' } });
      expect(wrong.step?.name).toBe('prepare-result');
      for (const [says, outcome] of [
        ['yes', 'on-register'],
        ['no', 'not-on-register'],
      ] as const) {
        const ended = new Trial(id).file(monday('10:00'), {
          channel: 'portal',
          registers: { [register]: says },
        });
        expect(ended.done.at(-1)?.outcome).toBe(outcome);
      }
      expect(onTheWay(id, silent, LEGS).current?.results.map(({ name }) => name)).toEqual([
        'paper-certificate',
      ]);
      expect(regulation.privacy.sensitive).toBe(true);
    },
  );

  law(`${id}/6.1.p2`, 'incomplete documents are registered too, and nobody is sent away', () => {
    const trial = new Trial(id);
    trial.file(monday('10:00'), silent);
    expect(trial.done('incomplete', monday('10:03'), 'state-corporation-worker').step?.name).toBe(
      'take-consent',
    );
  });

  law(`${id}/6.4`, 'the corporation gives it to the person, or to the parent who came for a child', () => {
    expect(byName(regulation.results, 'paper-certificate').handedTo).toBe('recipient-or-representative');
  });

  law(`${id}/6.3`, 'where the register answers, the result is ready as the documents arrive', () => {
    const filing = { channel: 'state-corporation', registers: { [register]: 'no' } } as const;
    expect(onTheWay(id, filing, LEGS.slice(0, 3)).current?.step?.name).toBe('hand-over');
  });
});

describe('Mangystau: the annexes compared', () => {
  law(
    ['mangystau-302/6/3', 'mangystau-302/7/3'],
    'the narcology certificate is not taken from the mental register',
    () => {
      const { regulation } = new Trial('mangystau-302/7');
      expect(byName(byName(regulation.results, 'certificate').fields, 'source').from).toBe(
        'registers.narcology-register',
      );
    },
  );
});
