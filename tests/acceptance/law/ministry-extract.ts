/** Order 99, annex 2: the extract, at discharge and after it. */
import { describe, expect } from 'vitest';
import { at, byName, due, monday, staff, Trial, wallTime } from '../support/clinic';
import { complaintsLadder } from '../support/complaints';
import { law } from '../support/law';

const id = 'moh-99-2024/2';
const { regulation } = new Trial(id);
const later = { channel: 'in-person', answers: { occasion: 'after-discharge', consent: true } } as const;
const today = { channel: 'in-person', answers: { occasion: 'at-discharge' } } as const;
const online = { channel: 'portal', answers: { consent: true } } as const;
const extract = byName(regulation.results, 'extract');
const electronic = byName(regulation.results, 'electronic-extract');

function filed(filing: typeof later | typeof today | typeof online, now = monday('10:00')): Trial {
  const trial = new Trial(id);
  trial.file(now, filing);
  return trial;
}

describe('Extract from the inpatient record', () => {
  law([`${id}/4`, `${id}/list.1`], 'hospitals give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual(['hospital']);
  });

  law(`${id}/4.p2`, 'on the day of discharge doctor and head of department sign it, unasked', () => {
    const trial = filed(today);
    expect(trial.current?.step).toMatchObject({ name: 'write-at-discharge', actor: 'attending-doctor' });
    expect(wallTime(trial.current?.step?.due ?? '')).toBe('2026-11-23 23:59');
    expect(trial.done('signed', monday('11:00'), 'attending-doctor').step?.actor).toBe('head-of-department');
    expect(trial.done('signed', monday('11:30'), 'head-of-department').results.at(-1)?.name).toBe(
      'discharge-extract',
    );
  });

  law(`${id}/4.p2`, 'who leaves after 15.00, or on a day off, has it that very day', () => {
    for (const [filedAt, due] of [
      ['2026-11-23 16:40', '2026-11-23 23:59'],
      ['2026-11-28 11:00', '2026-11-28 23:59'],
    ] as const) {
      const trial = new Trial(id);
      const current = trial.file(at(filedAt), today);
      expect([wallTime(current.acceptedAt), wallTime(current.step?.due ?? '')]).toEqual([filedAt, due]);
    }
  });

  law(
    [`${id}/4.p3`, `${id}/list.10.p5`],
    'it goes into the information system that day, with the exact time',
    () => {
      const journal = byName(regulation.journals, 'information-system');
      expect(journal.fields.map(({ from }) => from)).toContain(
        'steps.write-at-discharge.data.time-of-discharge',
      );
      expect(byName(regulation.steps, 'sign-at-discharge').records).toEqual(['information-system']);
    },
  );

  law([`${id}/5`, `${id}/list.2`], 'after discharge one asks at the hospital, or on the portal', () => {
    expect(new Trial(id).refusal(monday('10:00'), later)).toBeNull();
    expect(new Trial(id).refusal(monday('10:00'), online)).toBeNull();
    for (const channel of ['phone', 'state-corporation'] as const)
      expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({ clause: `${id}/5` });
  });

  law(
    [`${id}/6`, `${id}/17`],
    'the portal’s request is signed, and its extract comes signed to the cabinet',
    () => {
      expect(new Trial(id).refusal(monday('10:00'), { ...online, signed: false })).toMatchObject({
        code: 'signature-required',
        clause: `${id}/6`,
      });
      const done = filed(online).done('confirmed', monday('10:30'), 'responsible-specialist');
      expect(done.results.at(-1)?.name).toBe('electronic-extract');
      expect(electronic.signatories).toEqual([{ by: 'responsible-specialist', eds: true }]);
    },
  );

  law(`${id}/6.p2`, 'on filing the cabinet gets a signed notification', () => {
    expect(filed(online).current?.results.map(({ name }) => name)).toEqual(['notification']);
  });

  law(
    [`${id}/7`, `${id}/list.8.p2`, `${id}/list.8.1`],
    'an identity card is shown, or taken from digital documents with consent',
    () => {
      expect(byName(regulation.documents, 'identity-document').channels).toEqual(['in-person']);
      expect(byName(regulation.documents, 'identity-data').consent).toEqual(['one-time-code', 'sms']);
    },
  );

  law([`${id}/8`, `${id}/list.7.p2`], 'what comes after work is accepted on the next working day', () => {
    expect(wallTime(filed(online, monday('21:00')).current?.acceptedAt ?? '')).toBe('2026-11-24 08:00');
  });

  law([`${id}/9`, `${id}/list.5`], 'the result is an extract in the form, or a reasoned refusal', () => {
    expect(extract.cites).toContain('9');
    expect(regulation.refusals.every(({ reasoned }) => reasoned)).toBe(true);
  });

  law(`${id}/10`, 'incomplete or expired documents are not accepted', () => {
    const refused = filed(later).refuse(
      'documents-incomplete',
      monday('10:05'),
      staff('responsible-specialist'),
    );
    expect(refused.refusal?.ground).toBe('documents-incomplete');
    expect(byName(regulation.refusals, 'documents-expired').kind).toBe('not-accepted');
  });

  law(`${id}/11`, 'it is given on the day of asking, and in no case later than a working day', () => {
    for (const filing of [later, online]) {
      const open = filed(filing).current;
      expect(open && [due(open, 'answer'), due(open, 'service')]).toEqual([
        '2026-11-23 23:59',
        '2026-11-24 20:00',
      ]);
    }
  });

  law(
    [`${id}/14`, `${id}/14.p2`, `${id}/14.p3`],
    'specialist, statistics worker, doctor and head act one after another',
    () => {
      const trial = filed(later);
      const roles = [
        ['taken', 'responsible-specialist'],
        ['confirmed', 'statistics-worker'],
        ['signed', 'attending-doctor'],
        ['signed', 'head-of-department'],
      ] as const;
      for (const [outcome, role] of roles) {
        expect(trial.current?.step?.actor).toBe(role);
        trial.done(outcome, monday('11:00'), role);
      }
      expect(trial.current?.results.at(-1)?.name).toBe('extract');
    },
  );

  law(
    [`${id}/14.p2`, `${id}/17.p2`],
    'a stay that is not confirmed is refused, with reasons and, on the portal, signed',
    () => {
      const trial = filed(later);
      trial.done('taken', monday('10:05'), 'responsible-specialist');
      expect(trial.refuse('stay-not-confirmed', monday('10:30'), staff('statistics-worker')).status).toBe(
        'refused',
      );
      expect(byName(regulation.refusals, 'stay-not-confirmed-online')).toMatchObject({
        signed: true,
        reasoned: true,
      });
    },
  );

  law(
    [`${id}/15`, `${id}/16`, `${id}/16.p2`, `${id}/16.p3`],
    'on the portal the appointed specialist checks completeness and the stay',
    () => {
      const trial = filed(online);
      expect(trial.current?.step).toMatchObject({ name: 'verify', actor: 'responsible-specialist' });
      expect(byName(regulation.documents, 'stay')).toMatchObject({
        source: 'register',
        cites: ['14.p2', '16.p3'],
      });
      expect(trial.try({ type: 'take' }, staff('statistics-worker'), monday('10:01')).ok).toBe(false);
    },
  );

  law(`${id}/list.4`, 'it is electronic, partly automated, and/or on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'electronic-and-or-paper', automation: 'partial' });
  });

  law(`${id}/list.6`, 'it is free', () => {
    expect(regulation.fees).toEqual([{ for: 'everyone', free: true, cites: ['list.6'] }]);
  });

  law(
    `${id}/list.7.1`,
    'Monday to Friday 8–17 without a break; a request is taken until two hours before',
    () => {
      expect(regulation.hours).toMatchObject({
        week: [{ weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' }],
      });
      expect(regulation.cutOffs[0]?.beforeClosing).toEqual({ value: 2, unit: 'hours' });
    },
  );

  law(`${id}/list.7.2`, 'the portal takes a request at any hour', () => {
    expect(new Trial(id).refusal(monday('03:00'), online)).toBeNull();
  });

  law(`${id}/list.9.1`, 'unreliable data are a ground of refusal', () => {
    const cited = regulation.refusals.filter(({ cites }) => cites?.some((key) => key === 'list.9.1'));
    expect(cited.map(({ name }) => name)).toContain('data-unreliable');
  });

  law(`${id}/list.9.2`, 'without consent to personal data the portal refuses at once', () => {
    const trial = new Trial(id);
    expect(
      trial.file(monday('10:00'), { channel: 'portal', answers: { consent: false } }).refusal?.ground,
    ).toBe('no-consent-online');
  });

  law(
    [
      `${id}/form`,
      `${id}/form.field-1`,
      `${id}/form.field-2`,
      `${id}/form.field-3`,
      `${id}/form.field-4`,
      `${id}/form.field-5`,
      `${id}/form.field-6`,
      `${id}/form.field-7`,
      `${id}/form.field-8`,
      `${id}/form.field-9`,
      `${id}/form.field-10`,
      `${id}/form.field-11`,
      `${id}/form.field-12`,
      `${id}/form.field-13`,
      `${id}/form.field-14`,
      `${id}/form.field-15`,
    ],
    'the form says where, who, why, what was done, and how it ended, in the order of its lines',
    () => {
      const lines = [
        'clinic',
        'department',
        'recipient',
        'birth-date',
        'record-number',
        'address',
        'work-or-study',
        'admitted',
        'diagnosis',
        'course',
        'recommendations',
        'sick-leave',
        'sick-leave-number',
        'sick-leave-opened',
        'sick-leave-closed',
        'discharged',
        'outcome',
        'doctor-name',
        'doctor-code',
      ];
      expect(extract.fields.map(({ name }) => name).slice(0, lines.length)).toEqual(lines);
      expect(electronic.fields.map(({ name }) => name).slice(0, lines.length)).toEqual(lines);
    },
  );

  law(
    [`${id}/form.field-16`, `${id}/form.field-17`, `${id}/form.note-1`],
    'in person doctor and head sign',
    () => {
      expect(extract.signatories).toEqual([{ by: 'attending-doctor' }, { by: 'head-of-department' }]);
    },
  );

  law([`${id}/form.field-18`, `${id}/form.note-2`], 'on the portal the responsible person signs', () => {
    expect(electronic.fields.at(-1)?.name).toBe('signed-by-specialist');
  });

  complaintsLadder(id, {
    head: ['18', '18.p2'],
    quality: ['18.p3', '19'],
    court: ['19.p5'],
    forwarding: ['19.p2', '19.p3', '19.p4'],
    satisfiedWithin: null,
  });
});
