import { describe, expect } from 'vitest';
import { at, byName, doctor, due, monday, registrar, Trial, wallTime } from '../support/clinic';
import { law } from '../support/law';
import { clause9 } from './clause-9-of-mangystau';

const ID = 'mangystau-302/1';
const { regulation } = new Trial(ID);

describe('Mangystau: calling a doctor to the home', () => {
  law(`${ID}/1`, 'primary care organisations give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual(['phc']);
  });

  law(`${ID}/1.p2`, 'no way but the two named is open', () => {
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'state-corporation' })).toMatchObject({
      code: 'channel-closed',
      clause: `${ID}/1.p2`,
    });
  });

  law(`${ID}/1.1`, 'the clinic takes a call in person and by phone', () => {
    expect(new Trial(ID).file(monday('10:00'), { channel: 'in-person' }).status).toBe('open');
    expect(new Trial(ID).file(monday('10:00'), { channel: 'phone' }).status).toBe('open');
  });

  law(`${ID}/1.2`, 'the portal takes a call', () => {
    expect(new Trial(ID).file(monday('10:00'), { channel: 'portal' }).status).toBe('open');
  });

  law(`${ID}/2`, 'it is electronic, partly automated, and/or on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'electronic-and-or-paper', automation: 'partial' });
  });

  law(
    `${ID}/3.1`,
    'who phones gets a line in the call register and an oral answer with the day and time',
    () => {
      const trial = new Trial(ID);
      trial.file(monday('10:00'));
      const answered = trial.complete('answered', monday('10:04'), registrar, monday('14:00'));
      expect(answered.results.map(({ name }) => name)).toEqual(['oral-answer']);
      expect(byName(regulation.results, 'oral-answer').fields.map(({ from }) => from)).toEqual([
        'appointed.date',
        'appointed.time',
        'appointed.doctor',
      ]);
      expect(byName(regulation.steps, 'register-request').records).toEqual(['call-register']);
    },
  );

  law(`${ID}/3.1`, 'no answer can be given without the day and time of the visit', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'));
    const decision = trial.try(trial.completion('answered'), registrar, monday('10:04'));
    expect(decision.ok ? null : decision.refusal.code).toBe('slot-needed');
  });

  law(`${ID}/3.2`, 'who asks on the portal gets the status in the cabinet', () => {
    expect(byName(regulation.results, 'cabinet-status')).toMatchObject({
      form: 'cabinet-status',
      channels: ['portal'],
    });
  });

  law(`${ID}/3.p2`, 'care is given at home at the set time, and the visit’s clock runs to its end', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'));
    const waiting = trial.complete('answered', monday('10:04'), registrar, monday('14:00'));
    expect([waiting.step?.name, wallTime(waiting.step?.due ?? '')]).toEqual([
      'home-visit',
      '2026-11-23 14:20',
    ]);
    const done = trial.complete('visited', monday('14:15'), doctor);
    expect([done.status, done.results.at(-1)?.name]).toEqual(['completed', 'care-at-home']);
  });

  law(`${ID}/5.1`, 'the call is taken, written down and answered in at most 10 minutes', () => {
    expect(due(new Trial(ID).file(monday('10:00')), 'answer')).toBe('2026-11-23 10:10');
    expect(due(new Trial(ID).file(monday('10:00'), { channel: 'in-person' }), 'answer')).toBe(
      '2026-11-23 10:10',
    );
  });

  law(`${ID}/5.1`, 'the minutes of a call at 19:55 run on from the next opening', () => {
    expect(due(new Trial(ID).file(monday('19:55')), 'answer')).toBe('2026-11-24 08:05');
  });

  law(`${ID}/6.1`, 'the answer is what the visit begins with', () => {
    expect(byName(regulation.steps, 'register-request').outcomes.answered?.next).toEqual({
      step: 'home-visit',
    });
  });

  law(`${ID}/7.1`, 'the medical registrar registers it, and a doctor may not', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'));
    const decision = trial.try(trial.completion('answered', monday('14:00')), doctor, monday('10:04'));
    expect(decision.ok ? null : decision.refusal.code).toBe('not-your-step');
  });

  law(
    `${ID}/8.1`,
    'the form and the register hold surname, name, patronymic, age, sex, condition, case, address, phone',
    () => {
      const named = [
        'surname',
        'given-name',
        'patronymic',
        'age',
        'sex',
        'condition',
        'brief-information',
        'address',
        'phone',
      ];
      expect(regulation.fields.map(({ name }) => name)).toEqual(named);
      const columns = byName(regulation.journals, 'call-register').fields.map(({ from }) => from);
      for (const name of named) expect(columns).toContain(`answers.${name}`);
      expect(new Trial(ID).refusal(monday('10:00'), { without: 'condition' })).toMatchObject({
        code: 'answer-missing',
        field: 'answers.condition',
      });
    },
  );

  law(`${ID}/8.1.p2`, 'a call through the portal is answered in at most 30 minutes', () => {
    expect(due(new Trial(ID).file(monday('10:00'), { channel: 'portal' }), 'answer')).toBe(
      '2026-11-23 10:30',
    );
  });

  law(`${ID}/8.1.p2`, 'a call sent on Sunday is accepted on Monday at 8:00 and answered by 8:30', () => {
    const sent = new Trial(ID).file(at('2026-11-22 21:00'), { channel: 'portal' });
    expect([wallTime(sent.acceptedAt), due(sent, 'answer')]).toEqual([
      '2026-11-23 08:00',
      '2026-11-23 08:30',
    ]);
  });

  clause9(ID);
});
