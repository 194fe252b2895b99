import { describe, expect } from 'vitest';
import {
  appointed,
  byName,
  doctor,
  due,
  monday,
  person,
  registrar,
  Trial,
  wallTime,
} from '../support/clinic';
import { law } from '../support/law';
import { clause9 } from './clause-9-of-mangystau';

const ID = 'mangystau-302/2';
const { regulation } = new Trial(ID);
const slot = monday('15:00');

describe('Mangystau: booking a doctor’s appointment', () => {
  law(`${ID}/1`, 'primary care organisations give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual(['phc']);
  });

  law(`${ID}/1.p2`, 'no way but the two named is open', () => {
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'state-corporation', slot })).toMatchObject({
      clause: `${ID}/1.p2`,
    });
  });

  law([`${ID}/1.1`, `${ID}/1.2`], 'one books at the counter, by phone and on the portal', () => {
    for (const channel of ['in-person', 'phone', 'portal'] as const) {
      expect(new Trial(ID).file(monday('10:00'), { channel, slot }).status).toBe('open');
    }
  });

  law(
    `${ID}/2`,
    'being partly automated, the portal answers by itself where the register says attached',
    () => {
      const booked = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot });
      expect([booked.step?.name, booked.done[0]?.by.kind]).toEqual(['appointment', 'portal']);
      const waiting = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot, attached: 'unknown' });
      expect(waiting.step?.name).toBe('register-request');
    },
  );

  law([`${ID}/3.2`, `${ID}/9.11`], 'the portal’s answer is the status in the cabinet', () => {
    const booked = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot });
    expect(booked.results.map(({ name }) => name)).toEqual(['cabinet-status']);
  });

  law([`${ID}/3.1`, `${ID}/3.p2`], 'the person comes to the doctor and is seen at the set time', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { slot });
    const waiting = trial.complete('answered', monday('10:04'));
    expect([waiting.step?.name, wallTime(waiting.step?.due ?? '')]).toEqual([
      'appointment',
      '2026-11-23 15:20',
    ]);
    expect(trial.complete('attended', monday('15:15'), doctor).results.at(-1)?.name).toBe(
      'care-at-appointment',
    );
  });

  law(`${ID}/3.p3`, 'by every channel the person may choose a free time, and on the portal must', () => {
    expect(regulation.slotChoice).toMatchObject({
      by: 'recipient',
      channels: ['in-person', 'phone', 'portal'],
    });
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal' })).toMatchObject({
      code: 'slot-needed',
      clause: `${ID}/3.p3`,
    });
  });

  law(`${ID}/3.p3`, 'the person may move the chosen time until the notice period begins', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { channel: 'portal', slot });
    const later = { type: 'move-appointment', appointed: appointed(regulation, monday('16:00')) } as const;
    expect(trial.try(later, person, monday('13:59')).ok).toBe(true);
    expect(trial.try(later, person, monday('14:01')).ok).toBe(false);
  });

  law(`${ID}/5.1`, 'the booking is written down and answered in at most 10 minutes', () => {
    expect(due(new Trial(ID).file(monday('10:00'), { slot }), 'answer')).toBe('2026-11-23 10:10');
    expect(byName(regulation.steps, 'register-request').records).toEqual(['appointment-register']);
  });

  law(`${ID}/6.1`, 'the answer is what the appointment begins with', () => {
    expect(byName(regulation.steps, 'register-request').outcomes.answered?.next).toEqual({
      step: 'appointment',
    });
  });

  law(`${ID}/7.1`, 'the medical registrar registers it', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { slot });
    expect(trial.current?.step?.actor).toBe('medical-registrar');
    expect(trial.try(trial.completion('answered'), doctor, monday('10:04')).ok).toBe(false);
    expect(trial.try(trial.completion('answered'), registrar, monday('10:04')).ok).toBe(true);
  });

  law(
    `${ID}/8.1`,
    'the journal has the columns of the home call, and condition and accident may stay empty',
    () => {
      const optional = regulation.fields.filter(({ required }) => !required).map(({ name }) => name);
      expect(optional).toEqual(['patronymic', 'slot', 'condition', 'brief-information']);
      const columns = byName(regulation.journals, 'appointment-register').fields.map(({ name }) => name);
      expect(columns).toEqual(
        expect.arrayContaining(['surname', 'age', 'sex', 'condition', 'address', 'phone']),
      );
    },
  );

  law(`${ID}/8.1.p2`, 'a booking through the portal is answered in at most 30 minutes', () => {
    const waiting = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot, attached: 'no' });
    expect(due(waiting, 'answer')).toBe('2026-11-23 10:30');
  });

  clause9(ID);
});
