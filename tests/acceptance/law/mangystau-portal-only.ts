import { describe, expect } from 'vitest';
import { at, byName, due, monday, staff, Trial } from '../support/clinic';
import { law } from '../support/law';
import { clause7 } from './clause-7-of-mangystau';

const SERVICES = [
  ['mangystau-302/3', 'attached-population', 'attach', 'attachment-ticket', 'phc'],
  ['mangystau-302/5', 'tb-register', 'ask-register', 'certificate', 'health-care-organisation'],
] as const;

describe.each(SERVICES)('Mangystau: %s, through the portal alone', (id, register, step, result, provider) => {
  const { regulation } = new Trial(id);
  const silent = { channel: 'portal', registers: { [register]: 'unknown' } } as const;
  clause7(id, register, result);

  law(`${id}/1`, 'the providers named give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual([provider]);
  });

  law(
    [`${id}/1.p2`, `${id}/4`, `${id}/5`],
    'it is not given at the counter or by phone, and nobody of the provider acts',
    () => {
      for (const channel of ['in-person', 'phone'] as const) {
        expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({
          code: 'channel-closed',
          clause: `${id}/1.p2`,
        });
        expect(regulation.channels[channel].cites).toEqual(['1.p2', '4']);
      }
      expect(regulation.steps.map(({ actor }) => actor)).toEqual(['portal', 'portal']);
      expect(byName(regulation.steps, step).cites).toEqual(['4', '5', '7.4']);
      const trial = new Trial(id);
      trial.file(monday('10:00'), silent);
      expect(trial.try({ type: 'take' }, staff('medical-registrar'), monday('10:01')).ok).toBe(false);
    },
  );

  law(`${id}/2`, 'it is electronic and fully automated: at night too, an answer comes at once', () => {
    expect(regulation.form).toMatchObject({ kind: 'electronic', automation: 'full' });
    const night = new Trial(id).file(at('2026-11-22 03:00'), {
      channel: 'portal',
      registers: { [register]: 'no' },
    });
    expect(night.status).toBe('completed');
    expect(due(new Trial(id).file(at('2026-11-22 03:00'), silent), 'answer')).toBe('2026-11-22 03:30');
  });

  law([`${id}/3`, `${id}/3.p2`], 'the result is an electronic document', () => {
    expect(byName(regulation.results, result)).toMatchObject({
      form: 'electronic-document',
      channels: ['portal'],
      cites: ['3', '3.p2', '7.6'],
    });
  });

  law(`${id}/6`, 'the State Corporation does not take it', () => {
    expect(new Trial(id).refusal(monday('10:00'), { channel: 'state-corporation' })).toMatchObject({
      code: 'channel-closed',
      clause: `${id}/6`,
    });
  });
});

describe('Mangystau: a certificate of the TB organisation', () => {
  law('mangystau-302/5/3', 'it says that the person is or is not on the register, and hides itself', () => {
    const { regulation } = new Trial('mangystau-302/5');
    const finding = byName(byName(regulation.results, 'certificate').fields, 'finding');
    expect(finding.from).toBe('steps.ask-register.outcome');
    expect(Object.keys(byName(regulation.steps, 'ask-register').outcomes)).toEqual([
      'not-on-register',
      'on-register',
    ]);
    expect(regulation.privacy.sensitive).toBe(true);
  });
});
