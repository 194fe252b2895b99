/** Order ҚР ДСМ-49/2020: the three Rules that give information of a register, alike but for the register. */
import { describe, expect } from 'vitest';
import type { Register } from '@/services/regulations/language/names';
import { byName, due, monday, staff, Trial, wallTime } from '../support/clinic';
import { complaintsLadder } from '../support/complaints';
import { law } from '../support/law';

const REGISTERS = {
  'moh-dsm-49-2020/1': 'tb-register',
  'moh-dsm-49-2020/2': 'mental-health-register',
  'moh-dsm-49-2020/3': 'narcology-register',
} as const satisfies Record<string, Register>;

const subject = { kind: 'citizen', personId: 'subject', subject: true } as const;
const portal = { kind: 'portal' } as const;
const own = { channel: 'portal', signed: false } as const;
const another = { ...own, applicant: 'third-person-with-consent' } as const;

describe.each(['moh-dsm-49-2020/1', 'moh-dsm-49-2020/2', 'moh-dsm-49-2020/3'] as const)(
  '%s: information of a register',
  (id) => {
    const register = REGISTERS[id];
    const { regulation } = new Trial(id);
    const information = byName(regulation.results, 'information');
    const asked = (
      filing: typeof own | typeof another,
      says: 'yes' | 'no' | 'unknown',
      at = monday('10:00'),
    ) => {
      const trial = new Trial(id);
      trial.file(at, { ...filing, registers: { [register]: says } });
      return trial;
    };

    law(
      [`${id}/2`, `${id}/list.1`, `${id}/list.2`, `${id}/list.3`],
      'health care organisations give it to natural persons, through the portal only',
      () => {
        expect(regulation.providers.map(({ kind }) => kind)).toEqual(['health-care-organisation']);
        expect(new Trial(id).refusal(monday('10:00'), own)).toBeNull();
        for (const channel of ['in-person', 'phone', 'state-corporation'] as const) {
          expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({
            code: 'channel-closed',
            clause: `${id}/2`,
          });
        }
      },
    );

    law(
      `${id}/3`,
      'the cabinet gets a report of acceptance at once, and identity data come from state systems',
      () => {
        const trial = asked(own, 'unknown');
        expect(trial.current?.results.map(({ name }) => name)).toEqual(['report-of-acceptance']);
        expect(byName(regulation.documents, 'identity-data').source).toBe('register');
      },
    );

    law(
      [`${id}/list.5`, `${id}/list.6`],
      'where the register answers, the portal shows the information by itself',
      () => {
        for (const [says, outcome] of [
          ['yes', 'under-observation'],
          ['no', 'not-under-observation'],
        ] as const) {
          const { current } = asked(own, says);
          expect(current).toMatchObject({ status: 'completed' });
          expect(current?.done.at(-1)).toMatchObject({
            name: 'ask-register',
            outcome,
            by: { kind: 'portal' },
          });
          expect(current?.results.at(-1)?.name).toBe('information');
        }
        expect(regulation.form).toMatchObject({ kind: 'electronic', automation: 'full' });
        expect(information.form).toBe('view-mode');
      },
    );

    law(`${id}/list.6`, 'a register that is silent is asked again, and nobody of the staff stands in', () => {
      const trial = asked(own, 'unknown');
      expect(trial.current?.step).toMatchObject({ name: 'ask-register', actor: 'portal' });
      expect(trial.try(trial.completion('not-under-observation'), staff('doctor'), monday('10:05')).ok).toBe(
        false,
      );
      expect(trial.complete('not-under-observation', monday('10:05'), portal).status).toBe('completed');
    });

    law(`${id}/list.4`, 'it takes 30 minutes, by night and on a holiday too', () => {
      expect(due(asked(own, 'unknown').current ?? never(), 'answer')).toBe('2026-11-23 10:30');
      const night = asked(own, 'unknown', monday('23:50')).current;
      expect(night && due(night, 'answer')).toBe('2026-11-24 00:20');
    });

    law(
      [`${id}/4`, `${id}/list.11.p2`],
      'about another person the information waits for that person’s consent, given in one of three ways',
      () => {
        const trial = asked(another, 'yes');
        expect(trial.current?.step).toMatchObject({ name: 'consent', actor: 'subject' });
        expect(trial.current && due(trial.current, 'answer')).toBeUndefined();
        expect(byName(regulation.steps, 'consent').consent?.ways).toEqual([
          'cabinet',
          'one-time-code',
          'sms',
        ]);
        expect(trial.complete('consented', monday('15:00'), subject).results.at(-1)?.name).toBe(
          'information',
        );
      },
    );

    law(
      `${id}/4`,
      'whoever asks cannot agree for the person asked about, nor that person leave for them',
      () => {
        const trial = asked(another, 'yes');
        const applicant = { kind: 'citizen', personId: 'applicant' } as const;
        expect(trial.try(trial.completion('consented'), applicant, monday('10:10'))).toMatchObject({
          ok: false,
          refusal: { code: 'not-your-step' },
        });
        expect(trial.try({ type: 'withdraw' }, subject, monday('10:10')).ok).toBe(false);
      },
    );

    law(`${id}/list.10`, 'consent may be taken back until the information is given', () => {
      const trial = asked(another, 'unknown');
      expect(trial.try({ type: 'withdraw-consent' }, subject, monday('10:05'))).toMatchObject({
        ok: false,
        refusal: { code: 'consent-over' },
      });
      trial.complete('consented', monday('10:10'), subject);
      expect(trial.do({ type: 'withdraw-consent' }, subject, monday('10:15'))).toMatchObject({
        status: 'refused',
        refusal: { ground: 'no-consent' },
      });
    });

    law(`${id}/list.4`, 'the 30 minutes begin with the consent', () => {
      const trial = asked(another, 'unknown');
      const open = trial.complete('consented', monday('15:00'), subject);
      expect(due(open, 'answer')).toBe('2026-11-23 15:30');
    });

    law(`${id}/list.10`, 'without consent the service is refused, and for no other reason', () => {
      expect(regulation.refusals.map(({ name }) => name)).toEqual(['no-consent']);
      const declined = asked(another, 'yes').complete('declined', monday('15:00'), subject);
      expect(declined).toMatchObject({ status: 'refused', refusal: { ground: 'no-consent' } });
      expect(declined.results.map(({ name }) => name)).not.toContain('information');
    });

    law(
      `${id}/list.10`,
      'a consent that does not come is waited for ten days, then the portal refuses',
      () => {
        const trial = asked(another, 'yes');
        expect(wallTime(trial.current?.step?.due ?? '')).toBe('2026-12-03 23:59');
        expect(trial.try(trial.completion('expired'), portal, monday('15:00')).ok).toBe(false);
        const over = trial.complete('expired', new Date('2026-12-04T00:05:00+05:00'), portal);
        expect(over).toMatchObject({ status: 'refused', refusal: { ground: 'no-consent' } });
      },
    );

    law(`${id}/4.p2`, 'digital documents are taken with their owner’s consent', () => {
      expect(byName(regulation.documents, 'digital-documents')).toMatchObject({
        source: 'digital-documents',
        consent: ['one-time-code', 'sms'],
      });
    });

    law(`${id}/list.7`, 'it is free', () => {
      expect(regulation.fees).toEqual([{ for: 'everyone', free: true, cites: ['list.7'] }]);
    });

    law(`${id}/list.8`, 'the portal takes a request at any hour', () => {
      expect(asked(own, 'yes', monday('03:00')).current?.acceptedAt).toBe(monday('03:00').toISOString());
      expect(regulation.portalHours?.exceptMaintenance).toBe(true);
    });

    law(`${id}/list.9`, 'an electronic request is enough, unsigned', () => {
      const brought = regulation.documents.filter(({ source, when }) => source === 'applicant' && !when);
      expect(brought.map(({ name }) => name)).toEqual(['electronic-request']);
      expect(new Trial(id).refusal(monday('10:00'), { ...own, signed: false })).toBeNull();
    });

    law(`${id}/list.11.p5`, 'it is valid for 10 calendar days', () => {
      expect(information.validity?.limit).toEqual({ value: 10, unit: 'calendar-days', bound: 'as-printed' });
    });

    law(
      [
        `${id}/form.field-1`,
        `${id}/form.field-2`,
        `${id}/form.field-3`,
        `${id}/form.field-4`,
        `${id}/form.field-5`,
      ],
      'it says when it was given, of whom, and whether the person is under observation',
      () => {
        expect(information.fields.map(({ from }) => from)).toEqual([
          'steps.ask-register.at',
          'person.full-name',
          'person.birth-date',
          'answers.address',
          'steps.ask-register.outcome',
          `registers.${register}`,
        ]);
      },
    );

    complaintsLadder(id, {
      head: ['8', '8.p2'],
      quality: ['9', '10'],
      court: ['12'],
      forwarding: ['10.p2', '11', '11.p2'],
      satisfiedWithin: 3,
    });
  },
);

function never(): never {
  throw new Error('A filed request is a case');
}
