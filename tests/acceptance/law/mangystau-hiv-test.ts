import { describe, expect } from 'vitest';
import { byName, monday, Trial, wallTime } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { paperService, refusesNobody } from './paper-of-mangystau';

const ID = 'mangystau-302/4';
const FILING = { channel: 'in-person' } as const;
const BEFORE: readonly Leg[] = [
  {
    clauses: ['5.1', '6.1', '7.1', '8.1'],
    says: 'the counselling-room doctor registers under a personal code, counsels and sends on in 20 minutes',
    step: 'counsel',
    actor: 'counselling-doctor',
    due: '10:20',
    done: '10:15',
    outcome: 'referred',
  },
  {
    clauses: ['5.2', '6.2', '7.2', '8.2'],
    says: 'the nurse takes blood and gives the ticket in 10 minutes',
    step: 'take-blood',
    actor: 'blood-sampling-nurse',
    due: '10:25',
    done: '10:22',
    outcome: 'taken',
  },
  {
    clauses: ['5.3', '6.3', '7.3', '8.3'],
    says: 'the laboratory analyses the blood in 1 working day',
    step: 'analyse',
    actor: 'laboratory',
    due: '2026-11-24 20:00',
    done: '2026-11-24 09:00',
    outcome: 'negative',
  },
];
const HANDED: Leg = {
  clauses: ['3.p3', '5.4', '6.4', '7.2', '8.4'],
  says: 'the nurse gives the result to the person’s own hand in 5 minutes',
  step: 'hand-over',
  actor: 'blood-sampling-nurse',
  or: ['counselling-doctor'],
  due: '2026-11-24 10:05',
  done: '2026-11-24 10:03',
  outcome: 'given',
};
const awaited = (clause: string, step: string, due: string): Leg => ({
  clauses: [clause],
  says: `the result waits until ${due}, counted from the day of sampling`,
  step,
  actor: 'blood-sampling-nurse',
  or: ['counselling-doctor'],
  due,
  done: '2026-11-24 10:00',
  outcome: 'came',
});
const NEGATIVE = [...BEFORE, awaited('5.4.p3', 'await-negative', '2026-12-17 20:00'), HANDED];
const POSITIVE = [
  ...BEFORE.map((leg) => (leg.step === 'analyse' ? { ...leg, outcome: 'positive' } : leg)),
  awaited('5.4.p2', 'await-positive', '2026-11-26 20:00'),
  HANDED,
];

describe('Mangystau: examination for HIV', () => {
  const { regulation } = new Trial(ID);
  const certificate = byName(regulation.results, 'certificate');
  paperService(ID, ['phc', 'aids-centre'], '1.p2');
  refusesNobody(ID);
  describe('negative', () => course(ID, FILING, NEGATIVE));
  describe('positive', () => course(ID, FILING, POSITIVE));

  law(`${ID}/3`, 'either finding ends in the one certificate, handed to the person alone', () => {
    for (const legs of [NEGATIVE, POSITIVE]) {
      const ended = onTheWay(ID, FILING, legs).current;
      expect(ended?.results.map(({ name }) => name)).toEqual(['ticket', 'certificate']);
    }
    expect(certificate).toMatchObject({ form: 'paper-document', handedTo: 'recipient-in-person' });
  });

  law(`${ID}/3.p2`, 'the certificate is valid for 3 months from the moment it is given', () => {
    expect(certificate.validity).toMatchObject({ limit: { value: 3, unit: 'months' }, cites: ['3.p2'] });
  });

  law(`${ID}/3.p3`, 'no message, no phone and no representative brings a result', () => {
    expect(regulation.results.every(({ handedTo }) => handedTo === 'recipient-in-person')).toBe(true);
    expect(regulation.results.some(({ form }) => form === 'cabinet-status')).toBe(false);
    expect(new Trial(ID).refusal(monday('10:00'), { ...FILING, applicant: 'power-of-attorney' })?.code).toBe(
      'applicant-not-admitted',
    );
  });

  law(
    `${ID}/3.p4`,
    'free for citizens and kandas, paid for foreigners and stateless persons, by their own word',
    () => {
      expect(regulation.fees.map(({ for: who, free }) => [who, free])).toEqual([
        ['citizens-and-kandas', true],
        ['foreigners-and-stateless', false],
      ]);
      expect(byName(regulation.fields, 'citizenship').cites).toEqual(['3.p4']);
    },
  );

  law(
    [`${ID}/4`, `${ID}/5.1`, `${ID}/8.1`],
    'an anonymous person shows no document and leaves no name',
    () => {
      const anonymous = new Trial(ID).file(monday('10:00'), {
        ...FILING,
        answers: { examination: 'anonymous', surname: 'Ахметова', 'given-name': 'Сәуле' },
      });
      expect(Object.keys(anonymous.answers).sort()).toEqual(['citizenship', 'examination']);
      expect(byName(regulation.documents, 'identity').when).toEqual({
        answer: 'examination',
        is: 'confidential',
      });
      const written = byName(regulation.journals, 'examination-register').fields.map(({ from }) => from);
      expect(written[0]).toBe('steps.counsel.data.personal-code');
      expect(written.some((from) => from.startsWith('person.') || from.startsWith('answers.'))).toBe(false);
      expect(certificate.fields.some(({ from }) => from.startsWith('person.'))).toBe(false);
      expect(regulation.privacy).toMatchObject({
        sensitive: true,
        anonymous: { answer: 'examination', is: 'anonymous' },
      });
    },
  );

  law(`${ID}/4`, 'a mandatory confidential examination has a name', () => {
    expect(
      new Trial(ID).refusal(monday('10:00'), {
        ...FILING,
        answers: { examination: 'confidential', surname: '' },
      }),
    ).toMatchObject({ code: 'answer-missing', field: 'answers.surname' });
  });

  law([`${ID}/5.2`, `${ID}/8.2`], 'the ticket bears the day of sampling and the day of the result', () => {
    expect(byName(regulation.results, 'ticket').fields.map(({ name }) => name)).toEqual([
      'personal-code',
      'sampled',
      'result-date',
    ]);
  });

  law(`${ID}/5.4`, 'the 5 minutes begin when the person comes, not while the certificate waits', () => {
    const waiting = onTheWay(ID, FILING, BEFORE).current;
    expect(waiting?.step?.deadlines.map(({ due }) => wallTime(due))).toEqual(['2026-12-17 20:00']);
  });
});
