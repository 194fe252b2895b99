/** Order 99, annexes 1 and 3: given by the clinic of attachment, at the counter and on the portal. */
import { describe, expect } from 'vitest';
import { at, byName, doctor, due, monday, staff, Trial, wallTime } from '../support/clinic';
import { complaintsLadder } from '../support/complaints';
import { law } from '../support/law';

const counter = { channel: 'in-person', answers: { consent: true } } as const;
const online = { channel: 'portal', answers: { consent: true } } as const;
const clinician = staff('district-doctor');
const specialist = staff('responsible-specialist');

const KINDS = {
  'moh-99-2024/1': { given: 'indicated', paper: 'referral', online: 'electronic-referral' },
  'moh-99-2024/3': { given: 'needed', paper: 'sanatorium-card', online: 'electronic-sanatorium-card' },
} as const;

describe.each(['moh-99-2024/1', 'moh-99-2024/3'] as const)('%s: of the clinic of attachment', (id) => {
  const { regulation } = new Trial(id);
  const kind = KINDS[id];
  const filed = (filing: typeof counter | typeof online, now = monday('10:00')) => {
    const trial = new Trial(id);
    trial.file(now, filing);
    return trial;
  };
  const refusalsBy = (key: string) =>
    regulation.refusals.filter(({ cites }) => cites?.some((cite) => cite === key)).map(({ name }) => name);

  law(
    [`${id}/4`, `${id}/list.1`],
    'one goes to the clinic of attachment, in person and/or through the portal',
    () => {
      expect(regulation.providers.map((provider) => provider.kind)).toEqual(['phc']);
      for (const channel of ['in-person', 'portal'] as const)
        expect(new Trial(id).refusal(monday('10:00'), { ...counter, channel })).toBeNull();
      for (const channel of ['phone', 'state-corporation'] as const)
        expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({ clause: `${id}/4` });
      expect(new Trial(id).refusal(monday('10:00'), { ...online, attached: 'no' })).toMatchObject({
        code: 'not-attached',
        clause: `${id}/4`,
      });
      const elsewhere = new Trial(id);
      elsewhere.file(monday('10:00'), { ...counter, attached: 'no' });
      expect(
        elsewhere.refuse('attached-elsewhere', monday('10:10'), staff('district-doctor')).refusal,
      ).toMatchObject({ ground: 'attached-elsewhere' });
      expect(new Trial(id).refusal(monday('10:00'), { ...counter, attached: 'unknown' })).toBeNull();
    },
  );

  law(
    [`${id}/5`, `${id}/16`],
    'the portal’s request is signed, and its result comes to the cabinet signed by the specialist',
    () => {
      expect(new Trial(id).refusal(monday('10:00'), { ...online, signed: false })).toMatchObject({
        code: 'signature-required',
        clause: `${id}/5`,
      });
      const done = filed(online).done('conforms', monday('10:20'), 'responsible-specialist');
      expect(done.results.at(-1)?.name).toBe(kind.online);
      expect(byName(regulation.results, kind.online).signatories).toEqual([
        { by: 'responsible-specialist', eds: true },
      ]);
    },
  );

  law(`${id}/5.p2`, 'on filing the cabinet gets a signed notification, or a reasoned refusal', () => {
    expect(filed(online).current?.results.map(({ name }) => name)).toEqual(['notification']);
    expect(byName(regulation.results, 'notification').signatories).toEqual([{ by: 'clinic', eds: true }]);
  });

  law(
    [`${id}/6`, `${id}/list.8.p2`],
    'the portal’s identity data come from digital documents, with the owner’s consent',
    () => {
      expect(byName(regulation.documents, 'identity-data')).toMatchObject({
        source: 'digital-documents',
        consent: ['one-time-code', 'sms'],
        channels: ['portal'],
      });
    },
  );

  law([`${id}/7`, `${id}/list.7.p2`], 'what comes after work is accepted on the next working day', () => {
    const late = filed(online, monday('21:00')).current;
    expect(wallTime(late?.acceptedAt ?? '')).toBe('2026-11-24 08:00');
  });

  law(
    [`${id}/9`, `${id}/15`],
    'incomplete or expired documents are not accepted; on the portal the specialist compares the records',
    () => {
      expect(refusalsBy('9')).toEqual(['documents-incomplete', 'documents-expired', 'records-incomplete']);
      const trial = filed(online);
      expect(trial.current?.step).toMatchObject({ name: 'verify', actor: 'responsible-specialist' });
      expect(trial.refuse('records-incomplete', monday('10:10'), specialist).refusal?.ground).toBe(
        'records-incomplete',
      );
      expect(filed(counter).refuse('documents-expired', monday('10:10'), clinician).status).toBe('refused');
    },
  );

  law(
    [`${id}/10`, `${id}/list.3.1`],
    'in person it takes 1 working day from handing in the documents',
    () => {
      const open = filed(counter).current;
      expect(open && due(open, 'answer')).toBe('2026-11-24 20:00');
    },
  );

  law(`${id}/list.3.2`, 'waiting to hand in the documents takes at most 30 minutes', () => {
    expect(byName(regulation.limits, 'wait-to-submit').limit).toEqual({
      value: 30,
      unit: 'minutes',
      bound: 'at-most',
    });
  });

  law(`${id}/list.3.p2`, 'through the portal it takes at most 30 minutes, on the day of asking', () => {
    const open = filed(online).current;
    expect(open && [due(open, 'answer'), due(open, 'result')]).toEqual([
      '2026-11-23 10:30',
      '2026-11-23 23:59',
    ]);
  });

  law(`${id}/14`, 'on the portal the specialist whom the head appoints acts, and nobody else', () => {
    const trial = filed(online);
    expect(trial.try({ type: 'take' }, doctor, monday('10:01')).ok).toBe(false);
    expect(trial.try({ type: 'take' }, specialist, monday('10:01')).ok).toBe(true);
  });

  law(
    [`${id}/16.p2`, `${id}/list.9.1`],
    'unreliable data are a ground of refusal, reasoned and, on the portal, signed',
    () => {
      expect(refusalsBy('list.9.1')).toEqual(['documents-unreliable', 'data-unreliable']);
      expect(byName(regulation.refusals, 'data-unreliable')).toMatchObject({ reasoned: true, signed: true });
      const unreasoned = filed(online).try(
        { type: 'refuse', ground: 'data-unreliable', reason: ' ' },
        specialist,
        monday('10:10'),
      );
      expect(unreasoned.ok ? null : unreasoned.refusal.code).toBe('reason-required');
    },
  );

  law(`${id}/list.9.2`, 'without consent to personal data the portal refuses at once', () => {
    const trial = new Trial(id);
    expect(trial.file(monday('10:00'), { channel: 'portal', answers: { consent: false } })).toMatchObject({
      status: 'refused',
      refusal: { ground: 'no-consent-online' },
    });
  });

  law(`${id}/13`, 'in person the district doctor examines', () => {
    expect(filed(counter).current?.step).toMatchObject({ name: 'examine', actor: 'district-doctor' });
  });

  law(`${id}/13.p2`, 'the doctor writes it down and gives the paper', () => {
    const done = filed(counter).done(kind.given, monday('10:20'), 'district-doctor');
    expect(done.results.map(({ name }) => name)).toEqual([kind.paper]);
    expect(regulation.journals.map(({ cites }) => cites)).toEqual([['13.p2']]);
  });

  law(`${id}/list.4`, 'it is electronic, partly automated, and/or on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'electronic-and-or-paper', automation: 'partial' });
  });

  law(`${id}/list.6`, 'it is free', () => {
    expect(regulation.fees).toEqual([{ for: 'everyone', free: true, cites: ['list.6'] }]);
  });

  law(`${id}/list.7.2`, 'the portal takes a request at any hour', () => {
    expect(new Trial(id).refusal(monday('03:00'), online)).toBeNull();
  });

  law(
    [`${id}/list.8.1`, `${id}/list.8.2`, `${id}/list.8.p3`],
    'one brings an identity card and the studies; on the portal they are there already',
    () => {
      const brought = regulation.documents.filter(({ source }) => source === 'applicant');
      expect(brought.map(({ name, channels }) => [name, channels])).toEqual([
        ['identity-document', ['in-person']],
        ['studies', ['in-person']],
      ]);
      expect(byName(regulation.documents, 'records').source).toBe('register');
    },
  );

  complaintsLadder(id, {
    head: ['17', '17.p2'],
    quality: ['17.p3', '18'],
    court: ['18.p5'],
    forwarding: ['18.p2', '18.p3', '18.p4'],
    satisfiedWithin: null,
  });
});

describe('Referral to hospital', () => {
  const id = 'moh-99-2024/1';
  const { regulation } = new Trial(id);
  const referral = byName(regulation.results, 'referral');
  const electronic = byName(regulation.results, 'electronic-referral');

  law([`${id}/8`, `${id}/list.5`], 'the result is a referral in the form, or a reasoned refusal', () => {
    expect(referral.form).toBe('paper-document');
    expect(regulation.refusals.filter(({ by, reasoned }) => by !== 'portal' && !reasoned)).toEqual([]);
  });

  law(`${id}/13.p2`, 'contraindications make the doctor refuse, with the ground', () => {
    const trial = new Trial(id);
    trial.file(monday('10:00'), counter);
    expect(trial.refuse('contraindications', monday('10:20'), clinician)).toMatchObject({
      status: 'refused',
    });
    expect(byName(regulation.refusals, 'contraindications').kind).toBe('clinical');
  });

  law(`${id}/list.7.1`, 'Monday to Friday 8–20, Saturday 9–14; on Saturday the last hour is 12:00', () => {
    expect(regulation.hours).toMatchObject({
      week: [
        { opens: '08:00', closes: '20:00' },
        { weekdays: [6], closes: '14:00' },
      ],
    });
    const saturday = (time: string) => new Trial(id).file(at(`2026-11-28 ${time}`), online).acceptedAt;
    expect(wallTime(saturday('11:59'))).toBe('2026-11-28 11:59');
    expect(wallTime(saturday('12:30'))).toBe('2026-11-30 08:00');
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
    ],
    'the form says who sends whom where, why, and when, and which doctor',
    () => {
      expect(referral.fields.map(({ name }) => name)).toEqual([
        'clinic',
        'destination',
        'recipient',
        'birth-date',
        'card-number',
        'address',
        'work-or-study',
        'diagnosis',
        'icd-code',
        'planned-date',
        'doctor',
        'doctor-code',
      ]);
    },
  );

  law([`${id}/form.field-11`, `${id}/form.note-1`], 'in person the doctor signs', () => {
    expect(referral.signatories).toEqual([{ by: 'district-doctor' }]);
  });

  law(
    [`${id}/form.field-12`, `${id}/form.note-2`],
    'on the portal the responsible person signs, once',
    () => {
      expect(electronic.signatories).toEqual([{ by: 'responsible-specialist', eds: true }]);
      expect(electronic.fields.at(-1)?.name).toBe('responsible-person');
    },
  );
});

describe('Conclusion on the need for sanatorium treatment', () => {
  const id = 'moh-99-2024/3';
  const { regulation } = new Trial(id);

  law(`${id}/13.p3`, 'contraindications, or no studies, make the doctor refuse in writing', () => {
    for (const ground of ['contraindications', 'no-studies']) {
      const trial = new Trial(id);
      trial.file(monday('10:00'), counter);
      expect(trial.refuse(ground, monday('10:20'), clinician).refusal?.ground).toBe(ground);
      expect(byName(regulation.refusals, ground)).toMatchObject({ kind: 'clinical', reasoned: true });
    }
  });

  law(`${id}/list.7.1`, 'Monday to Friday 9–18:30 with lunch 13–14:30, and the last hour 18:00', () => {
    expect(regulation.hours).toMatchObject({
      week: [{ opens: '09:00', closes: '18:30', break: { from: '13:00', to: '14:30' } }],
    });
    expect(regulation.cutOffs[0]).toMatchObject({ beforeClosing: { value: 30, unit: 'minutes' } });
  });
});
