import { describe, expect } from 'vitest';
import { byName, due, monday, staff, Trial, wallTime } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { listedOrganisations } from '../support/organisations';

const ID = 'almaty-2-337/4';
const { regulation } = new Trial(ID);
const FILING = {
  channel: 'in-person',
  answers: { examination: 'anonymous', citizenship: 'citizen-or-kandas' },
} as const;
const certificate = byName(regulation.results, 'certificate');

const BEFORE: readonly Leg[] = [
  {
    clauses: ['annex-1.action-2', '9.p3'],
    says: 'a doctor or nurse registers under a personal code and counsels in 20 minutes',
    step: 'counsel',
    actor: 'counselling-doctor',
    or: ['blood-sampling-nurse'],
    due: '10:20',
    done: '10:15',
    outcome: 'referred',
  },
  {
    clauses: ['annex-1.action-3'],
    says: 'the blood room takes blood in 10 minutes',
    step: 'take-blood',
    actor: 'blood-sampling-nurse',
    due: '10:25',
    done: '10:22',
    outcome: 'taken',
  },
];
const tested = (outcome: string): Leg => ({
  clauses: ['5.1', 'annex-1.action-4'],
  says: `the laboratory tests within 3 working days: ${outcome}`,
  step: 'test',
  actor: 'laboratory',
  due: '2026-11-26 20:00',
  done: '2026-11-25 10:00',
  outcome,
});
const awaited = (step: string, clause: string): Leg => ({
  clauses: [clause],
  says: 'the result waits for the person, and no message goes out',
  step,
  actor: 'counselling-doctor',
  due: '2026-12-17 20:00',
  done: '2026-12-01 10:00',
  outcome: 'came',
});
const given = (step: string, clauses: readonly string[]): Leg => ({
  clauses,
  says: 'the counselling room counsels and gives it by hand in 20 minutes',
  step,
  actor: 'counselling-doctor',
  due: '2026-12-01 10:20',
  done: '2026-12-01 10:15',
  outcome: 'given',
});
const AGAIN: readonly Leg[] = [
  {
    clauses: ['6.p4', '5.1'],
    says: 'after a first positive finding blood is taken again, within the 20 working days',
    step: 'take-blood-again',
    actor: 'blood-sampling-nurse',
    due: '2026-12-17 20:00',
    done: '2026-11-26 10:00',
    outcome: 'taken',
  },
  {
    clauses: ['6.p4', '5.1'],
    says: 'and tested again',
    step: 'retest',
    actor: 'laboratory',
    due: '2026-12-17 20:00',
    done: '2026-11-30 10:00',
    outcome: 'positive',
  },
];

const NEGATIVE = [
  ...BEFORE,
  { ...tested('negative'), clauses: ['annex-1.action-4', '5.1'] },
  awaited('await-negative', '6.p3'),
  given('give-certificate', ['6.p3', 'annex-1.action-5']),
];
const POSITIVE = [
  ...BEFORE,
  tested('first-positive'),
  ...AGAIN,
  awaited('await-positive', '6.p5'),
  given('notify', ['6.p5', 'annex-1.action-5']),
];

describe('Almaty: examination for HIV', () => {
  describe('negative', () => course(ID, FILING, NEGATIVE));
  describe('positive', () => course(ID, FILING, POSITIVE));

  law([`${ID}/1.p2`, `${ID}/1.p3`], 'the AIDS centre and the polyclinics give it', () => {
    expect(regulation.providers.map(({ kind, organisations = [] }) => [kind, organisations.length])).toEqual([
      ['aids-centre', 1],
      ['phc', 34],
    ]);
  });

  law(
    `${ID}/annex-1.action-4`,
    'each test ends with a protocol and a line in the laboratory’s journal',
    () => {
      for (const name of ['test', 'retest']) {
        const { asks = [], records } = byName(regulation.steps, name);
        expect([asks.map(({ name: asked, required }) => [asked, required]), records]).toEqual([
          [['protocol', true]],
          ['laboratory-journal'],
        ]);
      }
    },
  );

  law(`${ID}/annex-1.action-5`, 'the register tells when certificate or notification was given', () => {
    expect(byName(regulation.journals, 'examination-register').fields.map(({ name }) => name)).toEqual([
      'personal-code',
      'filed',
      'sampled',
      'certified',
      'notified',
    ]);
  });

  law(`${ID}/1.p4`, 'it is given in Kazakh and Russian', () => {
    expect(regulation.languages?.languages).toEqual(['kk', 'ru']);
  });

  law(`${ID}/2`, 'it is on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'paper', automation: 'none' });
  });

  law(`${ID}/3`, 'free for citizens and kandas; others pay at the cash desk, after the counselling', () => {
    expect(regulation.fees.map(({ for: who, free }) => [who, free])).toEqual([
      ['citizens-and-kandas', true],
      ['foreigners-and-stateless', false],
    ]);
    const trial = new Trial(ID);
    trial.file(monday('10:00'), {
      ...FILING,
      answers: { ...FILING.answers, citizenship: 'foreigner-or-stateless' },
    });
    expect(trial.done('referred', monday('10:15'), 'counselling-doctor').step).toMatchObject({
      name: 'pay',
      actor: 'cashier',
    });
    expect(trial.done('paid', monday('10:20'), 'cashier').step?.name).toBe('take-blood');
  });

  law(`${ID}/4`, 'the person comes, and no other channel is open', () => {
    expect(new Trial(ID).refusal(monday('10:00'), FILING)).toBeNull();
    for (const channel of ['phone', 'portal', 'state-corporation'] as const)
      expect(new Trial(ID).refusal(monday('10:00'), { ...FILING, channel })?.code).toBe('channel-closed');
  });

  law(`${ID}/5.1`, 'a negative answer in 3 working days, a positive one in 20', () => {
    const filed = new Trial(ID).file(monday('10:00'), FILING);
    expect([due(filed, 'result'), due(filed, 'answer')]).toEqual(['2026-11-26 20:00', '2026-12-17 20:00']);
  });

  law([`${ID}/5.2`, `${ID}/5.3`], 'the queue is at most 30 minutes, being served at most 60', () => {
    expect(byName(regulation.limits, 'wait-to-submit').limit).toMatchObject({ value: 30, unit: 'minutes' });
    expect(due(new Trial(ID).file(monday('10:00'), FILING), 'service')).toBe('2026-11-23 11:00');
  });

  law(`${ID}/6`, 'the result is a certificate of a negative finding', () => {
    const { current } = onTheWay(ID, FILING, NEGATIVE);
    expect(current?.results.map(({ name }) => name)).toEqual(['certificate']);
    expect(certificate.form).toBe('paper-document');
  });

  law(`${ID}/6.p2`, 'it is valid for 3 months', () => {
    expect(certificate.validity?.limit).toEqual({ value: 3, unit: 'months', bound: 'as-printed' });
  });

  law(`${ID}/6.p4`, 'a second test that is negative ends in the certificate', () => {
    const cleared = AGAIN.map((leg) => (leg.step === 'retest' ? { ...leg, outcome: 'negative' } : leg));
    const { current } = onTheWay(ID, FILING, [...BEFORE, tested('first-positive'), ...cleared]);
    expect(current?.step?.name).toBe('await-negative');
  });

  law(`${ID}/6.p5`, 'a definite positive ends in a written notification, by hand only', () => {
    expect(onTheWay(ID, FILING, POSITIVE).current?.results.map(({ name }) => name)).toEqual(['notification']);
    expect(regulation.results.every(({ handedTo }) => handedTo === 'recipient-in-person')).toBe(true);
    expect(regulation.results.some(({ form }) => form === 'cabinet-status')).toBe(false);
  });

  law(`${ID}/6.p6`, 'for minors and those without capacity a parent or representative comes', () => {
    for (const age of [15, 40])
      expect(
        new Trial(ID).refusal(monday('10:00'), { ...FILING, applicant: 'parent-or-guardian', age }),
      ).toBeNull();
    expect(new Trial(ID).refusal(monday('10:00'), { ...FILING, applicant: 'power-of-attorney' })?.code).toBe(
      'applicant-not-admitted',
    );
  });

  law(
    [`${ID}/7.p2`, `${ID}/7.p3`, `${ID}/8`],
    'polyclinics 8–18, the centre 9–18 with a break, in turn',
    () => {
      expect(regulation.hours).toMatchObject({
        provider: 'phc',
        week: [{ opens: '08:00', closes: '18:00' }],
      });
      expect(regulation.otherHours).toMatchObject([
        { provider: 'aids-centre', week: [{ opens: '09:00', break: { from: '13:00', to: '13:30' } }] },
      ]);
      expect(regulation.slotChoice).toBeUndefined();
    },
  );

  law(`${ID}/9.p2`, 'a mandatory examination asks for a document and a name', () => {
    for (const name of ['identity-document', 'birth-certificate'])
      expect(JSON.stringify(byName(regulation.documents, name).when)).toContain('confidential');
    expect(
      new Trial(ID).refusal(monday('10:00'), {
        ...FILING,
        answers: { examination: 'confidential', citizenship: 'citizen-or-kandas', surname: '' },
      }),
    ).toMatchObject({ code: 'answer-missing', field: 'answers.surname' });
  });

  law(`${ID}/9.p3`, 'an anonymous one asks for none, and leaves a code in the place of a name', () => {
    const filed = new Trial(ID).file(monday('10:00'), {
      ...FILING,
      answers: { ...FILING.answers, surname: 'Ахметова', 'given-name': 'Сәуле' },
    });
    expect(Object.keys(filed.answers).sort()).toEqual(['citizenship', 'examination']);
    const written = [...regulation.journals, ...regulation.results].flatMap(({ fields }) => fields);
    expect(written.some(({ from }) => from.startsWith('person.'))).toBe(false);
    for (const { fields } of regulation.journals)
      expect(fields[0]?.from).toBe('steps.counsel.data.personal-code');
    expect(regulation.privacy).toMatchObject({
      sensitive: true,
      anonymous: { answer: 'examination', is: 'anonymous' },
    });
  });

  law(`${ID}/annex-1.action-5`, 'whoever does not come for a result is not looked for', () => {
    const trial = onTheWay(ID, FILING, [...BEFORE, tested('negative')]);
    const counsellor = staff('counselling-doctor');
    const due = new Date(trial.current?.step?.due ?? '');
    // Until the working days of the result are over the person may still come.
    expect(trial.try(trial.completion('did-not-come'), counsellor, due)).toMatchObject({
      refusal: { code: 'outcome-too-early' },
    });
    const after = new Date(due.getTime() + 60_000);
    expect(trial.complete('did-not-come', after, counsellor).results.at(-1)?.name).toBe('not-collected');
    expect(trial.current?.closedAt).toBe(after.toISOString());
  });

  listedOrganisations(ID);
});
