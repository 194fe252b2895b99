import { describe, expect } from 'vitest';
import { byName, monday, Trial } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { paperService, refusesNobody, wantsIdentity } from './paper-of-mangystau';

const FILING = { channel: 'in-person' } as const;
const TAKEN: Leg = {
  clauses: ['5.1', '6.1', '7.1', '8.1'],
  says: 'the registrar takes and checks the documents in 5 minutes and sends the person to the doctor',
  step: 'check-documents',
  actor: 'medical-registrar',
  due: '10:05',
  done: '10:04',
  outcome: 'accepted',
};

const SHEET = 'mangystau-302/10';
const LONG: readonly Leg[] = [
  TAKEN,
  {
    clauses: ['5.2', '6.2', '7.2', '8.2'],
    says: 'the attending doctor fills in, seals and signs the sheet in 15 minutes; a long one goes on to the head of department',
    step: 'examine',
    actor: 'attending-doctor',
    due: '10:19',
    done: '10:15',
    outcome: 'long',
  },
  {
    clauses: ['5.3', '6.3', '7.3', '8.3'],
    says: 'the head of department or the deputy chief doctor sees the person in 5 minutes and signs',
    step: 'second-signature',
    actor: 'head-of-department',
    or: ['deputy-chief-doctor'],
    due: '10:20',
    done: '10:18',
    outcome: 'signed',
  },
  {
    clauses: ['5.4', '6.4', '7.4', '8.4'],
    says: 'the centre seals, stamps and registers the sheet in 5 minutes and gives it',
    step: 'seal-and-register',
    actor: 'discharge-centre',
    due: '10:23',
    done: '10:22',
    outcome: 'given',
  },
];

describe('Mangystau: a sick-leave sheet', () => {
  const { regulation } = new Trial(SHEET);
  paperService(SHEET, ['health-care-organisation'], '1.p2');
  wantsIdentity(SHEET);
  refusesNobody(SHEET);
  course(SHEET, FILING, LONG);

  law(`${SHEET}/6.2`, 'a short incapacity goes from the doctor straight to the centre', () => {
    const trial = onTheWay(SHEET, FILING, [TAKEN]);
    expect(trial.done('filled', monday('10:15'), 'attending-doctor').step?.name).toBe('seal-and-register');
  });

  law(`${SHEET}/3`, 'the sheet is on paper, signed and sealed, and handed over', () => {
    expect(onTheWay(SHEET, FILING, LONG).current?.results.map(({ name }) => name)).toEqual([
      'sick-leave-sheet',
    ]);
    expect(byName(regulation.results, 'sick-leave-sheet')).toMatchObject({
      form: 'paper-document',
      handedTo: 'recipient-or-representative',
      signatories: [
        { by: 'attending-doctor', seal: true },
        { by: 'head-of-department' },
        { by: 'clinic', seal: true },
      ],
    });
  });

  law([`${SHEET}/5.4`, `${SHEET}/8.4`], 'the sheet is entered in the book of sheets', () => {
    expect(byName(regulation.steps, 'seal-and-register').records).toEqual(['sick-leave-book']);
    expect(byName(regulation.journals, 'sick-leave-book').cites).toEqual(['5.4', '8.4']);
  });

  law(`${SHEET}/5.2`, 'nobody else can be seen in the patient’s place', () => {
    expect(
      new Trial(SHEET).refusal(monday('10:00'), { ...FILING, applicant: 'power-of-attorney' }),
    ).toMatchObject({
      code: 'applicant-not-admitted',
    });
  });
});

const CERTIFICATE = 'mangystau-302/11';
const COURSE: readonly Leg[] = [
  TAKEN,
  {
    clauses: ['5.2', '6.2', '7.2', '8.2'],
    says: 'the attending doctor sees the person in 20 minutes, fills in, seals and signs',
    step: 'examine',
    actor: 'attending-doctor',
    due: '10:24',
    done: '10:20',
    outcome: 'filled',
  },
  {
    clauses: ['5.3', '6.4', '7.3', '8.3'],
    says: 'the centre checks in 5 minutes and gives the certificate',
    step: 'hand-over',
    actor: 'discharge-centre',
    due: '10:25',
    done: '10:24',
    outcome: 'given',
  },
];

describe('Mangystau: a sick-leave certificate', () => {
  const { regulation } = new Trial(CERTIFICATE);
  paperService(CERTIFICATE, ['health-care-organisation'], '1.p2');
  wantsIdentity(CERTIFICATE);
  refusesNobody(CERTIFICATE);
  course(CERTIFICATE, FILING, COURSE);

  law(
    `${CERTIFICATE}/3`,
    'what is given is the certificate of the title, not the sheet of the copied words',
    () => {
      expect(onTheWay(CERTIFICATE, FILING, COURSE).current?.results.map(({ name }) => name)).toEqual([
        'sick-leave-certificate',
      ]);
      expect(byName(regulation.results, 'sick-leave-certificate').reading).toBe('sheet-or-certificate');
    },
  );
});
