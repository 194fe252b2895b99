import { describe, expect } from 'vitest';
import { at, byName, due, monday, staff, Trial } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { dispensary, FILING, pay, payment } from './dispensaries-of-almaty';

describe('Almaty: certificate of the psychoneurological dispensary', () => {
  const id = 'almaty-2-337/6';
  const { regulation } = new Trial(id);
  const certificate = byName(regulation.results, 'certificate');
  const register: Leg = {
    clauses: ['5.1', '5.2', '8', '8.1', '9', '9.1', '9.2', 'annex-1.action-2'],
    says: 'the registry takes the documents and compares with the records in 5 minutes',
    step: 'register',
    actor: 'registry-specialist',
    or: ['medical-registrar'],
    due: '10:05',
    done: '10:04',
    outcome: 'not-found',
  };
  const paid = pay(['annex-1.action-3', '5.4', '8.2', '9.3'], 5, '10:08', '10:09');

  dispensary(id, {
    provider: ['1.p2'],
    counter: ['1.p2', '4'],
    languages: '1.p3',
    paper: ['2'],
    paid: ['2.p2'],
    hours: ['7', '10', '7.p2', '10.p2'],
    opens: '08:00',
    closes: '17:00',
    queue: { clause: '6.1', limit: { value: 2, unit: 'hours', bound: 'at-most' } },
  });
  course(id, FILING, [register]);
  payment(id, [register], paid);

  law(
    [`${id}/5.3`, `${id}/5.5`, `${id}/8.3`, `${id}/9.4`, `${id}/annex-1.action-4`],
    'after the payment the psychiatrist examines in 15 minutes and, where there is no disorder, certifies',
    () => {
      const trial = onTheWay(id, FILING, [register, paid]);
      expect(trial.current?.step).toMatchObject({ name: 'examine', actor: 'psychiatrist' });
      expect(trial.current && due(trial.current, 'step')).toBe('2026-11-23 10:23');
      expect(trial.done('no-disorder', monday('10:20'), 'psychiatrist').results.at(-1)?.name).toBe(
        'certificate',
      );
      expect(byName(regulation.journals, 'reception-journal').cites).toEqual(['annex-1.action-4']);
    },
  );

  law(`${id}/9.4`, 'being in the records stops nothing; a disorder found is refused, with the reason', () => {
    const trial = onTheWay(id, FILING, [{ ...register, outcome: 'found' }, paid]);
    const refused = trial.refuse('disorder-found', monday('10:20'), staff('psychiatrist'));
    expect(refused.refusal).toMatchObject({ ground: 'disorder-found' });
    expect(byName(regulation.refusals, 'disorder-found')).toMatchObject({ kind: 'clinical', reasoned: true });
  });

  law(`${id}/3`, 'a line in the journal, and a certificate with signature and both stamps', () => {
    expect(certificate.signatories).toEqual([
      { by: 'psychiatrist', seal: true },
      { by: 'clinic', seal: true },
    ]);
    expect(byName(regulation.journals, 'journal').cites).toContain('3');
  });

  law(
    [`${id}/6.2`, `${id}/6.3`],
    '30 minutes from the documents, and at most 2 hours of being served',
    () => {
      const filed = new Trial(id).file(monday('10:00'), FILING);
      expect([due(filed, 'answer'), due(filed, 'service')]).toEqual(['2026-11-23 10:30', '2026-11-23 12:00']);
    },
  );
});

describe('Almaty: certificate of the narcological dispensary', () => {
  const id = 'almaty-2-337/7';
  const { regulation } = new Trial(id);
  const certificate = byName(regulation.results, 'certificate');
  const register: Leg = {
    clauses: ['annex-1.action-2'],
    says: 'the registry takes the documents and compares with the records in 5 minutes',
    step: 'register',
    actor: 'registry-specialist',
    or: ['medical-registrar'],
    due: '10:05',
    done: '10:04',
    outcome: 'not-found',
  };
  const paid = pay(['annex-1.action-3'], 15, '10:10', '10:19');
  const sign: Leg = {
    clauses: ['2.p3'],
    says: 'the narcologist signs',
    step: 'sign',
    actor: 'narcologist',
    due: '12:00',
    done: '11:00',
    outcome: 'not-under-observation',
  };

  dispensary(id, {
    provider: ['1.p2'],
    counter: ['4'],
    languages: '1.p3',
    paper: ['2', '3'],
    paid: ['2.p2'],
    hours: ['7', '7.p2'],
    opens: '09:00',
    closes: '17:00',
    queue: { clause: '5.2', limit: { value: 20, unit: 'minutes', bound: 'at-most' } },
  });
  course(id, FILING, [register]);
  payment(id, [register], paid);

  law(
    [`${id}/2.p3`, `${id}/annex-1.action-4`],
    'narcologist and registrar sign, and the registry hands it over in 5 minutes',
    () => {
      const trial = onTheWay(id, FILING, [register, paid, sign]);
      expect(trial.current?.step).toMatchObject({ name: 'issue', actor: 'registry-specialist' });
      expect(trial.current && due(trial.current, 'step')).toBe('2026-11-23 11:05');
      expect(trial.done('given', monday('11:03'), 'medical-registrar').results.at(-1)?.name).toBe(
        'certificate',
      );
      expect(certificate.signatories).toEqual([
        { by: 'narcologist', seal: true },
        { by: 'medical-registrar' },
        { by: 'clinic', seal: true },
      ]);
    },
  );

  law([`${id}/5.1`, `${id}/5.3`], '3 hours from the documents, and at most 2 hours of being served', () => {
    const filed = new Trial(id).file(monday('10:00'), FILING);
    expect([due(filed, 'answer'), due(filed, 'service')]).toEqual(['2026-11-23 13:00', '2026-11-23 12:00']);
  });

  law(`${id}/8`, 'a representative comes with a power of attorney', () => {
    expect(new Trial(id).refusal(monday('10:00'), { ...FILING, applicant: 'power-of-attorney' })).toBeNull();
    expect(byName(regulation.documents, 'power-of-attorney').cites).toEqual(['8']);
  });

  law(
    [`${id}/8.1`, `${id}/8.2`, `${id}/8.3`],
    'documents by age, for a child the parent’s, for a ward the proof of guardianship',
    () => {
      expect(byName(regulation.documents, 'birth-certificate').cites).toEqual(['8.1']);
      expect(byName(regulation.documents, 'representative-document').cites).toEqual(['8.2']);
      expect(byName(regulation.documents, 'guardianship').cites).toEqual(['8.3']);
      for (const age of [10, 40])
        expect(
          new Trial(id).refusal(monday('10:00'), { ...FILING, applicant: 'parent-or-guardian', age }),
        ).toBeNull();
    },
  );

  law(`${id}/8.4`, 'attachment in the city is looked at, and nobody is refused for the lack of it', () => {
    expect(regulation.attachment).toMatchObject({ rule: 'shown', cites: ['8.4'] });
    expect(new Trial(id).refusal(at('2026-11-23 10:00'), { ...FILING, attached: 'no' })).toBeNull();
  });
});
