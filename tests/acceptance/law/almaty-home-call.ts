import { describe, expect } from 'vitest';
import { at, byName, doctor, due, monday, registrar, Trial, wallTime } from '../support/clinic';
import { law } from '../support/law';
import { inCommon } from './almaty-in-common';

const ID = 'almaty-2-337/1';
const { regulation } = new Trial(ID);

function identified(now: Date, filing: Parameters<Trial['file']>[1] = {}): Trial {
  const trial = new Trial(ID);
  trial.file(now, filing);
  trial.complete('identified', now);
  return trial;
}

describe('Almaty: calling a doctor to the home', () => {
  inCommon(ID);

  law(`${ID}/4.p4`, 'a call phoned in at 18:05 is accepted on the next working day', () => {
    const late = new Trial(ID).file(monday('18:05'));
    expect(wallTime(late.acceptedAt)).toBe('2026-11-24 08:00');
    expect(due(late, 'visit')).toBe('2026-11-24 23:59');
  });

  law(`${ID}/4.p4`, 'a call phoned in at 17:59 is accepted at once, and the doctor comes that day', () => {
    const early = new Trial(ID).file(monday('17:59'));
    expect(wallTime(early.acceptedAt)).toBe('2026-11-23 17:59');
    expect(due(early, 'visit')).toBe('2026-11-23 23:59');
  });

  law(`${ID}/4.p4`, 'on Saturday calls are taken until noon; later ones belong to Monday', () => {
    expect(wallTime(new Trial(ID).file(at('2026-11-28 11:59')).acceptedAt)).toBe('2026-11-28 11:59');
    expect(wallTime(new Trial(ID).file(at('2026-11-28 12:01')).acceptedAt)).toBe('2026-11-30 08:00');
  });

  law(
    `${ID}/4.p4`,
    'a visit set for another day leaves the day of the call as its deadline, and counts as late',
    () => {
      const trial = identified(monday('10:00'));
      const waiting = trial.complete('answered', monday('10:05'), registrar, at('2026-11-24 10:00'));
      expect(wallTime(waiting.step?.due ?? '')).toBe('2026-11-23 23:59');
      expect(trial.complete('visited', at('2026-11-24 10:15'), doctor).done.at(-1)?.inTime).toBe(false);
    },
  );

  law(
    `${ID}/4.p4`,
    'a call after the cut-off is answered with a visit on the next working day, in time',
    () => {
      const trial = identified(monday('18:05'));
      trial.complete('answered', monday('18:07'), registrar, at('2026-11-24 10:00'));
      expect(trial.complete('visited', at('2026-11-24 10:15'), doctor).done.at(-1)?.inTime).toBe(true);
    },
  );

  law(
    `${ID}/7.2`,
    'the portal has no cut-off: at 18:05 a call is accepted at once, after closing at the next opening',
    () => {
      expect(wallTime(new Trial(ID).file(monday('18:05'), { channel: 'portal' }).acceptedAt)).toBe(
        '2026-11-23 18:05',
      );
      expect(wallTime(new Trial(ID).file(monday('23:00'), { channel: 'portal' }).acceptedAt)).toBe(
        '2026-11-24 08:00',
      );
      expect(regulation.portalHours).toMatchObject({ roundTheClock: true, exceptMaintenance: true });
    },
  );

  law(`${ID}/5`, 'the form stated twice is one form', () => {
    expect(regulation.form.cites).toEqual(['3', '5']);
  });

  law(`${ID}/6.1`, 'who phones is written into the register and told the day and time', () => {
    const answered = identified(monday('10:00')).complete(
      'answered',
      monday('10:05'),
      registrar,
      monday('16:00'),
    );
    expect(answered.results.map(({ name }) => name)).toEqual(['oral-answer']);
    expect(byName(regulation.steps, 'register-request').records).toEqual(['call-register']);
  });

  law(`${ID}/6.2`, 'who asks on the portal gets a certificate signed by the clinic', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { channel: 'portal' });
    const answered = trial.complete('answered-online', monday('10:20'), registrar, monday('16:00'));
    expect(answered.results.map(({ name }) => name)).toEqual(['home-call-certificate']);
    expect(byName(regulation.results, 'home-call-certificate')).toMatchObject({
      form: 'electronic-document',
      signatories: [{ by: 'clinic', eds: true }],
    });
  });

  law(
    [`${ID}/6.p2`, `${ID}/annex-1.action-5`],
    'the doctor comes that day; the visit is noted in the card and the register',
    () => {
      const trial = identified(monday('10:00'));
      const waiting = trial.complete('answered', monday('10:05'), registrar, monday('16:00'));
      expect([waiting.step?.name, waiting.step?.actor]).toEqual(['home-visit', 'district-doctor']);
      expect(trial.complete('visited', monday('16:15'), doctor).results.at(-1)?.name).toBe('care-at-home');
      expect(byName(regulation.steps, 'home-visit').records).toEqual(['outpatient-card', 'call-register']);
    },
  );

  law(`${ID}/annex-1.action-5`, 'the same day binds a call through the portal too', () => {
    const filed = new Trial(ID).file(monday('10:00'), { channel: 'portal' });
    expect(due(filed, 'visit')).toBe('2026-11-23 23:59');
  });

  law(`${ID}/7.1`, 'the clinic works Monday to Friday 8–20 and Saturday 9–14, not on holidays', () => {
    expect(regulation.hours).toMatchObject({
      stated: true,
      holidaysOff: true,
      week: [
        { weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '20:00' },
        { weekdays: [6], opens: '09:00', closes: '14:00' },
      ],
    });
  });

  law(`${ID}/8`, 'a representative brings a power of attorney', () => {
    expect(byName(regulation.documents, 'power-of-attorney').when).toEqual({
      applicant: 'power-of-attorney',
    });
  });

  law(`${ID}/8.1.p2`, 'from 16 an identity document is shown, under 16 a birth certificate', () => {
    expect(byName(regulation.documents, 'identity-document').when).toEqual({ recipientAge: { from: 16 } });
    expect(byName(regulation.documents, 'birth-certificate').when).toEqual({ recipientAge: { below: 16 } });
  });

  law(`${ID}/8.1.p3`, 'who is not attached to the clinic is refused at the counter and by phone', () => {
    for (const attached of ['no', 'unknown'] as const) {
      const trial = identified(monday('10:00'), { attached });
      expect(trial.current?.step?.name).toBe('check-attachment');
      expect(trial.refuse('not-attached', monday('10:04'))).toMatchObject({
        status: 'refused',
        refusal: { ground: 'not-attached', reason: 'Негізі жоқ' },
      });
    }
  });

  law(`${ID}/8.2.p2`, 'on the portal a signed request is enough, attached or not', () => {
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal', signed: false })).toMatchObject({
      code: 'signature-required',
      clause: `${ID}/8.2.p2`,
    });
    const trial = new Trial(ID);
    expect(trial.file(monday('10:00'), { channel: 'portal', attached: 'no' }).step?.name).toBe(
      'check-attachment',
    );
    expect(trial.complete('not-attached-but-taken', monday('10:05')).step?.name).toBe('register-request');
  });
});
