import { describe, expect } from 'vitest';
import { at, byName, doctor, due, monday, registrar, Trial, wallTime } from '../support/clinic';
import { law } from '../support/law';
import { inCommon } from './almaty-in-common';

const ID = 'almaty-2-337/2';
const { regulation } = new Trial(ID);
const slot = monday('15:00');

describe('Almaty: booking a doctor’s appointment', () => {
  inCommon(ID);

  law(`${ID}/5.1`, 'who phones is written into the appointment register and told the day and time', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { slot });
    trial.complete('identified', monday('10:02'));
    expect(trial.complete('answered', monday('10:05')).results.map(({ name }) => name)).toEqual([
      'oral-answer',
    ]);
    expect(byName(regulation.steps, 'register-request').records).toEqual(['appointment-register']);
  });

  law(
    [`${ID}/4.p3.3`, `${ID}/5.2`],
    'the portal gives at once the certificate of the booking, signed by the clinic',
    () => {
      const booked = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot });
      expect(booked.results.map(({ name }) => name)).toEqual(['appointment-certificate']);
      expect([booked.step?.name, booked.done.every(({ by }) => by.kind === 'portal')]).toEqual([
        'appointment',
        true,
      ]);
      expect(byName(regulation.results, 'appointment-certificate').signatories).toEqual([
        { by: 'clinic', eds: true },
      ]);
    },
  );

  law(`${ID}/5.p2`, 'care is given at the set time', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { channel: 'portal', slot });
    expect(trial.complete('attended', monday('15:15'), doctor).results.at(-1)?.name).toBe(
      'care-at-appointment',
    );
  });

  law(
    [`${ID}/5.p3`, `${ID}/5.p4`],
    'by every channel the person may choose a free time from the schedule',
    () => {
      expect(regulation.slotChoice).toMatchObject({ by: 'recipient', cites: ['5.p3', '5.p4'] });
      expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal' })).toMatchObject({
        code: 'slot-needed',
      });
    },
  );

  law(
    [`${ID}/6.1`, `${ID}/6.2`],
    'the clinic works 8–20 and Saturday 9–14, the portal round the clock, with no cut-off',
    () => {
      expect(regulation.cutOffs).toEqual([]);
      expect(wallTime(new Trial(ID).file(monday('18:05'), { slot: at('2026-11-24 10:00') }).acceptedAt)).toBe(
        '2026-11-23 18:05',
      );
      const night = new Trial(ID).file(monday('23:00'), { channel: 'portal', slot: at('2026-11-24 10:00') });
      expect(wallTime(night.acceptedAt)).toBe('2026-11-24 08:00');
      expect(regulation.hours.stated && regulation.hours.week).toHaveLength(2);
    },
  );

  law(`${ID}/7`, 'a representative brings a power of attorney', () => {
    expect(byName(regulation.documents, 'power-of-attorney').cites).toEqual(['7']);
  });

  law(`${ID}/7.1.p2`, 'from 16 an identity document is shown, under 16 a birth certificate', () => {
    expect(byName(regulation.documents, 'identity-document').when).toEqual({ recipientAge: { from: 16 } });
    expect(byName(regulation.documents, 'birth-certificate').when).toEqual({ recipientAge: { below: 16 } });
  });

  law(`${ID}/7.2.p3`, 'a request of somebody attached elsewhere is not taken by the portal', () => {
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal', slot, attached: 'no' })).toMatchObject(
      {
        code: 'not-attached',
        clause: `${ID}/7.2.p3`,
      },
    );
  });

  law(
    `${ID}/7.1.p3`,
    'at the counter and by phone it is filed, and refused by the registrar with a reason',
    () => {
      for (const channel of ['in-person', 'phone'] as const) {
        const trial = new Trial(ID);
        trial.file(monday('10:00'), { channel, attached: 'no' });
        expect(trial.complete('identified', monday('10:02')).step?.name).toBe('check-attachment');
        expect(trial.refuse('not-attached', monday('10:04'))).toMatchObject({
          status: 'refused',
          refusal: { ground: 'not-attached', reason: 'Негізі жоқ' },
        });
      }
    },
  );

  law(`${ID}/7.2.p2`, 'booking on the portal needs no signature', () => {
    expect(regulation.portal?.applicantSignature.required).toBe(false);
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal', signed: false, slot })).toBeNull();
  });

  law(`${ID}/annex-1.action-5`, 'the appointment lies within 30 calendar days', () => {
    const file = (day: string) =>
      new Trial(ID).refusal(monday('10:00'), { channel: 'portal', slot: at(day) });
    expect(file('2026-12-23 19:00')).toBeNull();
    expect(file('2026-12-24 09:00')).toMatchObject({
      code: 'slot-beyond-horizon',
      clause: `${ID}/annex-1.action-5`,
      params: { value: 30 },
    });
  });

  law(
    `${ID}/annex-1.action-5`,
    'the clock of 30 days runs until the person is seen, by a note in the card and the register',
    () => {
      const trial = new Trial(ID);
      trial.file(monday('10:00'), { slot });
      trial.complete('identified', monday('10:02'));
      const waiting = trial.complete('answered', monday('10:05'), registrar);
      expect(due(waiting, 'visit')).toBe('2026-12-23 23:59');
      expect(byName(regulation.steps, 'appointment').records).toEqual([
        'outpatient-card',
        'appointment-register',
      ]);
    },
  );
});
