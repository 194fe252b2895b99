import { describe, expect } from 'vitest';
import { byName, due, monday, staff, Trial, wallTime } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { dispensary, FILING, pay, payment } from './dispensaries-of-almaty';

describe('Almaty: certificate of the TB dispensary', () => {
  const id = 'almaty-2-337/5';
  const { regulation } = new Trial(id);
  const certificate = byName(regulation.results, 'certificate');
  const register: Leg = {
    clauses: ['annex-1.action-2', '8'],
    says: 'the registry takes the documents and compares with the registers in 5 minutes',
    step: 'register',
    actor: 'registry-specialist',
    due: '10:05',
    done: '10:04',
    outcome: 'registered',
  };
  const image: Leg = {
    clauses: ['annex-1.action-3'],
    says: 'the radiologist reads the image in 15 minutes',
    step: 'read-image',
    actor: 'radiologist',
    due: '10:19',
    done: '10:15',
    outcome: 'read',
  };
  const paid = pay(['annex-1.action-4', '10'], 5, '10:18', '10:20');
  const examine: Leg = {
    clauses: ['annex-1.action-5', '8'],
    says: 'the phthisiatrician examines and writes the certificate in 5 minutes',
    step: 'examine',
    actor: 'phthisiatrician',
    due: '10:23',
    done: '10:22',
    outcome: 'not-under-observation',
  };

  dispensary(id, {
    provider: ['1.p2', '1.p3'],
    counter: ['4'],
    languages: '1.p4',
    paper: ['2', '6'],
    paid: ['2.p2', '10'],
    hours: ['11', '15', '12', '15.p2'],
    opens: '08:00',
    closes: '18:00',
    queue: { clause: '5.2', limit: { value: 30, unit: 'minutes', bound: 'at-most' } },
  });
  course(id, FILING, [register, image]);
  payment(id, [register, image], paid);

  law(
    [`${id}/annex-1.action-5`, `${id}/8`],
    'the phthisiatrician certifies in 5 minutes what the register and the examination say',
    () => {
      for (const outcome of ['not-under-observation', 'under-observation']) {
        const trial = onTheWay(id, FILING, [register, image, paid]);
        expect(trial.current?.step).toMatchObject({ name: 'examine', actor: 'phthisiatrician' });
        expect(trial.current && due(trial.current, 'step')).toBe(`2026-11-23 ${examine.due}`);
        expect(trial.done(outcome, monday('10:22'), 'phthisiatrician').results.at(-1)?.name).toBe(
          'certificate',
        );
      }
      expect(certificate.fields.map(({ from }) => from)).toContain('steps.examine.outcome');
    },
  );

  law(
    [`${id}/3`, `${id}/7`],
    'a line in the journal, and a certificate with signature and both stamps',
    () => {
      expect(certificate.signatories).toEqual([
        { by: 'phthisiatrician', seal: true },
        { by: 'clinic', seal: true },
      ]);
      expect(byName(regulation.journals, 'journal').cites).toEqual(['3', '7', 'annex-1.action-2']);
    },
  );

  law(
    [`${id}/5.1`, `${id}/5.3`],
    'at most 60 minutes from the documents, of which 30 of being served',
    () => {
      const filed = new Trial(id).file(monday('10:00'), FILING);
      expect([due(filed, 'answer'), due(filed, 'service')]).toEqual(['2026-11-23 11:00', '2026-11-23 10:30']);
    },
  );

  law(`${id}/9`, 'it is valid for 10 days', () => {
    expect(certificate.validity?.limit).toEqual({ value: 10, unit: 'calendar-days', bound: 'as-printed' });
  });

  law(`${id}/13`, 'the last request is taken 30 minutes before closing: 17:30', () => {
    expect(regulation.cutOffs).toMatchObject([
      { beforeClosing: { value: 30, unit: 'minutes' }, printed: [{ at: '17:30' }] },
    ]);
    expect(wallTime(new Trial(id).file(monday('19:45'), FILING).acceptedAt)).toBe('2026-11-24 08:00');
  });

  law([`${id}/14`, `${id}/14.1`], 'an identity document, under 16 a birth certificate', () => {
    expect(byName(regulation.documents, 'identity-document').when).toEqual({ recipientAge: { from: 16 } });
    expect(byName(regulation.documents, 'birth-certificate').when).toEqual({ recipientAge: { below: 16 } });
  });

  law(
    `${id}/14.2`,
    'an image of the last 12 months; of the last month for work with patients and children',
    () => {
      expect(byName(regulation.documents, 'image-of-a-month').when).toEqual({
        answer: 'purpose',
        is: 'work-with-people',
      });
      expect(byName(regulation.documents, 'image-of-a-year').when).toEqual({
        answer: 'purpose',
        is: 'other',
      });
      const read = (purpose: string, imageDate: string) => {
        const trial = new Trial(id);
        trial.file(monday('10:00'), { ...FILING, answers: { purpose } });
        trial.done('registered', monday('10:03'), 'registry-specialist');
        const data = { 'image-date': imageDate, conclusion: 'Өзгеріс жоқ' };
        const decided = trial.try(
          { type: 'complete-step', step: 'read-image', outcome: 'read', data },
          staff('radiologist'),
          monday('10:10'),
        );
        return decided.ok ? 'read' : decided.refusal;
      };
      const tooOld = { code: 'document-too-old', clause: `${id}/14.2`, field: 'answers.image-date' };
      expect(read('other', '2025-11-23')).toBe('read');
      expect(read('other', '2025-11-22')).toMatchObject({ ...tooOld, params: { value: 12 } });
      expect(read('work-with-people', '2026-10-23')).toBe('read');
      expect(read('work-with-people', '2026-10-22')).toMatchObject({ ...tooOld, params: { value: 1 } });
      expect(read('other', '2026-11-24')).toMatchObject({ code: 'day-in-future' });
    },
  );

  for (const [index, organisation] of (regulation.providers[0]?.organisations ?? []).entries()) {
    law(
      `${id}/annex-2.row-${index + 1}`,
      `${organisation.name.en} is on the list, with its districts`,
      () => {
        expect(organisation.cites).toEqual([`annex-2.row-${index + 1}`]);
        expect(organisation.serves?.kk).toMatch(/ауда/);
        expect(organisation.phones[0]?.e164).toMatch(/^\+7727\d{7}$/);
      },
    );
  }
});
