import { describe, expect } from 'vitest';
import { byName, doctor, due, monday, Trial, wallTime } from '../support/clinic';
import { law } from '../support/law';

const ID = 'eko-314-2015';
const { regulation } = new Trial(ID);
const { portal } = regulation;
const slot = monday('15:00');
const conditionOf = (number: number) => portal?.conditions.find((one) => one.number === number);
const citesOf = (number: number | null) => portal?.processes.find((one) => one.number === number)?.cites;

describe('East Kazakhstan: booking a doctor’s appointment', () => {
  law(`${ID}/1`, 'primary care organisations give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual(['phc']);
  });

  law(
    [`${ID}/1.p2`, `${ID}/1.1`, `${ID}/1.2`],
    'one books at the counter, by phone and on the portal, and not elsewhere',
    () => {
      for (const channel of ['in-person', 'phone', 'portal'] as const) {
        expect(new Trial(ID).refusal(monday('10:00'), { channel, slot })).toBeNull();
      }
      expect(new Trial(ID).refusal(monday('10:00'), { channel: 'state-corporation', slot })).toMatchObject({
        clause: `${ID}/1.p2`,
      });
    },
  );

  law(`${ID}/2`, 'it is electronic, partly automated, and/or on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'electronic-and-or-paper', automation: 'partial' });
  });

  law(`${ID}/3.1`, 'who phones is written into the journal and told the day and time', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { slot });
    trial.complete('accepted', monday('10:03'));
    expect(trial.complete('answered', monday('10:06')).results.map(({ name }) => name)).toEqual([
      'oral-answer',
    ]);
    expect(byName(regulation.journals, 'appointment-register').cites).toEqual(['3.1', '5.action-2']);
  });

  law([`${ID}/3.2`, `${ID}/9.12`], 'who books on the portal gets the status in the cabinet', () => {
    const booked = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot });
    expect(booked.results.map(({ name }) => name)).toEqual(['cabinet-status']);
  });

  law(`${ID}/3.p2`, 'care is given at the set time', () => {
    const trial = new Trial(ID);
    const waiting = trial.file(monday('10:00'), { channel: 'portal', slot });
    expect(wallTime(waiting.step?.due ?? '')).toBe('2026-11-23 15:20');
    expect(trial.complete('attended', monday('15:15'), doctor).results.at(-1)?.name).toBe(
      'care-at-appointment',
    );
  });

  law(`${ID}/3.p3`, 'by every channel the person may choose a free time', () => {
    expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal' })).toMatchObject({
      code: 'slot-needed',
      clause: `${ID}/3.p3`,
    });
  });

  law(
    `${ID}/4`,
    'a representative by power of attorney may ask by every channel, and the portal’s request is signed',
    () => {
      for (const channel of ['phone', 'portal'] as const) {
        expect(
          new Trial(ID).refusal(monday('10:00'), { channel, slot, applicant: 'power-of-attorney' }),
        ).toBeNull();
      }
      expect(
        new Trial(ID).refusal(monday('10:00'), { channel: 'portal', slot, signed: false }),
      ).toMatchObject({
        code: 'signature-required',
        clause: `${ID}/4`,
      });
    },
  );

  law([`${ID}/5.action-1`, `${ID}/8.action-1`], 'first the documents are taken, in 10 minutes', () => {
    const filed = new Trial(ID).file(monday('10:00'), { slot });
    expect([filed.step?.name, due(filed, 'step')]).toEqual(['accept-documents', '2026-11-23 10:10']);
  });

  law(
    [`${ID}/5.action-2`, `${ID}/8.action-2`],
    'then the line is written and the time named, in at most 10 minutes',
    () => {
      const trial = new Trial(ID);
      trial.file(monday('10:00'), { slot });
      const open = trial.complete('accepted', monday('10:04'));
      expect([open.step?.name, due(open, 'step')]).toEqual(['register-request', '2026-11-23 10:14']);
    },
  );

  law(`${ID}/5.p2`, 'both together take at most 10 minutes', () => {
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { slot });
    expect(trial.complete('accepted', monday('10:04')).step?.due).toBe(monday('10:10').toISOString());
  });

  law(`${ID}/6`, 'documents taken lead to the answer, and the answer to the appointment', () => {
    expect(byName(regulation.steps, 'accept-documents').outcomes.accepted?.next).toEqual({
      step: 'register-request',
    });
    expect(byName(regulation.steps, 'register-request').outcomes.answered?.next).toEqual({
      step: 'appointment',
    });
  });

  law(`${ID}/7`, 'the registry’s specialist does both', () => {
    expect(regulation.steps.slice(0, 2).map(({ actor }) => actor)).toEqual([
      'registry-specialist',
      'registry-specialist',
    ]);
    const trial = new Trial(ID);
    trial.file(monday('10:00'), { slot });
    expect(trial.try(trial.completion('accepted'), doctor, monday('10:01')).ok).toBe(false);
  });

  law(
    [`${ID}/9.1`, `${ID}/9.2`],
    'the person, or the representative, registers and signs in by IIN and password',
    () => {
      expect([citesOf(null), citesOf(1)]).toEqual([['9.1'], ['9.2']]);
    },
  );

  law(
    [`${ID}/9.3`, `${ID}/9.4`],
    'condition 1 checks the data; failing it ends in a refusal to sign in',
    () => {
      expect(conditionOf(1)?.checks).toEqual(['account-exists', 'password-matches']);
      expect(byName(regulation.refusals, 'sign-in-refused').cites).toEqual(['9.4']);
    },
  );

  law(`${ID}/9.5`, 'the person fills in the form and picks the certificate', () => {
    expect(citesOf(3)).toEqual(['9.5']);
    expect(portal?.applicantSignature.cites).toContain('9.5');
  });

  law(
    [`${ID}/9.6`, `${ID}/9.7`],
    'condition 2 checks the certificate; failing it refuses the request',
    () => {
      expect(conditionOf(2)?.checks).toHaveLength(3);
      expect(byName(regulation.refusals, conditionOf(2)?.onFail.refusal ?? '').cites).toEqual(['9.7']);
    },
  );

  law(`${ID}/9.8`, 'the request carries the person’s signature, not the clinic’s', () => {
    expect(portal?.applicantSignature).toMatchObject({ by: 'applicant', reading: 'whose-signature' });
  });

  law(`${ID}/9.9`, 'the portal registers a request with a chosen time at once', () => {
    const booked = new Trial(ID).file(monday('10:00'), { channel: 'portal', slot, attached: 'unknown' });
    expect(booked.done.map(({ name, by }) => [name, by.kind])).toEqual([['register-request', 'portal']]);
  });

  law(
    [`${ID}/9.10`, `${ID}/9.11`],
    'condition 3 asks the clinic for the grounds; attachment is none of them',
    () => {
      expect(conditionOf(3)?.onFail).toEqual({ refusal: 'grounds-not-met' });
      expect(byName(regulation.refusals, 'grounds-not-met')).toMatchObject({
        cites: ['9.11'],
        reasoned: true,
      });
      expect(new Trial(ID).refusal(monday('10:00'), { channel: 'portal', slot, attached: 'no' })).toBeNull();
    },
  );

  law(`${ID}/9.p2`, 'through the portal the service takes at most 30 minutes', () => {
    const limit = regulation.limits.find(({ channels }) => channels.includes('portal'));
    expect(limit?.limit).toEqual({ value: 30, unit: 'minutes', bound: 'at-most' });
    expect(limit?.until).toEqual({ step: 'register-request' });
  });
});
