import { describe, expect } from 'vitest';
import { byName, monday, Trial } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { paperService, refusesNobody, wantsIdentity } from './paper-of-mangystau';

const ID = 'mangystau-302/8';
const FILING = { channel: 'in-person' } as const;
const LEGS: readonly Leg[] = [
  {
    clauses: ['5.1', '6.1', '7.1', '8.1'],
    says: 'the attending or duty doctor draws up and signs the discharge epicrisis in 15 minutes',
    step: 'draw-up',
    actor: 'attending-doctor',
    or: ['duty-doctor'],
    due: '10:15',
    done: '10:10',
    outcome: 'drawn-up',
  },
  {
    clauses: ['5.2', '6.2', '7.2', '8.2'],
    says: 'the head of department signs in 15 minutes and passes it to the senior nurse',
    step: 'sign',
    actor: 'head-of-department',
    due: '10:25',
    done: '10:20',
    outcome: 'signed',
  },
  {
    clauses: ['5.3', '7.3', '8.3'],
    says: 'the senior nurse stamps it in 15 minutes',
    step: 'stamp',
    actor: 'senior-nurse',
    due: '10:35',
    done: '10:30',
    outcome: 'stamped',
  },
  {
    clauses: ['5.4', '6.3'],
    says: 'the discharge centre certifies the extract in 15 minutes and hands it over',
    step: 'hand-over',
    actor: 'discharge-centre',
    due: '10:45',
    done: '10:40',
    outcome: 'given',
  },
];

describe('Mangystau: an extract from the inpatient record', () => {
  const { regulation } = new Trial(ID);
  paperService(ID, ['hospital'], '1.p2');
  wantsIdentity(ID);
  refusesNobody(ID);
  course(ID, FILING, LEGS);

  law(
    `${ID}/3`,
    'the extract is on paper, signed by the doctor, with the seals of doctor and organisation',
    () => {
      expect(onTheWay(ID, FILING, LEGS).current?.results.map(({ name }) => name)).toEqual(['extract']);
      expect(byName(regulation.results, 'extract')).toMatchObject({
        form: 'paper-document',
        signatories: [
          { by: 'attending-doctor', seal: true },
          { by: 'head-of-department' },
          { by: 'clinic', seal: true },
        ],
      });
    },
  );

  law(`${ID}/4`, 'a representative may bring the document in the person’s place', () => {
    expect(new Trial(ID).file(monday('10:00'), { ...FILING, applicant: 'power-of-attorney' }).status).toBe(
      'open',
    );
  });
});
