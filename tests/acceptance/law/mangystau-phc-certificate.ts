import { describe, expect } from 'vitest';
import { byName, monday, Trial } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { paperService, refusesNobody, wantsIdentity } from './paper-of-mangystau';

const ID = 'mangystau-302/9';
const { regulation } = new Trial(ID);
const FILING = { channel: 'in-person' } as const;
const LEGS: readonly Leg[] = [
  {
    clauses: ['5.1', '6.1', '7.1', '8.1'],
    says: 'the registrar takes and checks the documents in 5 minutes and sends the person to the doctor',
    step: 'check-documents',
    actor: 'medical-registrar',
    due: '10:05',
    done: '10:04',
    outcome: 'accepted',
  },
  {
    clauses: ['5.2', '6.2', '7.2', '8.2'],
    says: 'the district doctor or general practitioner certifies in 20 minutes',
    step: 'certify',
    actor: 'district-doctor',
    or: ['doctor'],
    due: '10:24',
    done: '10:20',
    outcome: 'given',
  },
];

describe('Mangystau: a certificate from a polyclinic', () => {
  paperService(ID, ['phc'], '1.p2');
  wantsIdentity(ID);
  refusesNobody(ID);
  course(ID, FILING, LEGS);

  law(`${ID}/3`, 'the certificate bears the doctor’s signature and the seals of doctor and clinic', () => {
    expect(onTheWay(ID, FILING, LEGS).current).toMatchObject({
      status: 'completed',
      results: [{ name: 'certificate' }],
    });
    expect(byName(regulation.results, 'certificate')).toMatchObject({
      form: 'paper-document',
      signatories: [
        { by: 'district-doctor', seal: true },
        { by: 'clinic', seal: true },
      ],
    });
    const form = byName(byName(regulation.steps, 'certify').asks ?? [], 'form');
    expect(form.options?.map(({ value }) => value)).toEqual(['standard', '035-2', '079']);
  });

  law(`${ID}/4`, 'a representative comes with a power of attorney', () => {
    expect(new Trial(ID).file(monday('10:00'), { ...FILING, applicant: 'power-of-attorney' }).status).toBe(
      'open',
    );
    expect(byName(regulation.documents, 'power-of-attorney').when).toEqual({
      applicant: 'power-of-attorney',
    });
  });

  law(`${ID}/5.2`, 'somebody whom the register does not know is served all the same', () => {
    expect(new Trial(ID).file(monday('10:00'), { ...FILING, attached: 'no' }).status).toBe('open');
  });
});
