/** Almaty's certificates of the three dispensaries: at the counter, on paper, paid at the cash desk. */
import { describe, expect } from 'vitest';
import type { ClauseAddress } from '@/services/regulations/language/names';
import { at, byName, due, monday, staff, Trial, wallTime } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';

type Id = 'almaty-2-337/5' | 'almaty-2-337/6' | 'almaty-2-337/7';

const FILING = { channel: 'in-person' } as const;

interface Alike {
  provider: readonly string[];
  counter: readonly string[];
  languages: string;
  paper: readonly string[];
  paid: readonly string[];
  hours: readonly string[];
  opens: string;
  closes: string;
  queue: { clause: string; limit: object };
}

/** What all three say, each under its own clauses. */
function dispensary(id: Id, told: Alike): void {
  const { regulation } = new Trial(id);
  const address = (keys: readonly string[]) => keys.map((key): ClauseAddress => `${id}/${key}` as const);

  law(address(told.provider), 'the dispensary named gives it', () => {
    expect(regulation.providers).toHaveLength(1);
    expect(regulation.providers[0]?.cites).toContain(told.provider[0]);
  });

  law(address(told.counter), 'the person comes with the documents, and no other channel is open', () => {
    expect(new Trial(id).refusal(monday('10:00'), FILING)).toBeNull();
    for (const channel of ['phone', 'portal', 'state-corporation'] as const)
      expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({ code: 'channel-closed' });
  });

  law(address([told.languages]), 'it is given in Kazakh or Russian', () => {
    expect(regulation.languages).toEqual({ languages: ['kk', 'ru'], cites: [told.languages] });
  });

  law(address(told.paper), 'it is on paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'paper', cites: told.paper });
    expect(byName(regulation.results, 'certificate').form).toBe('paper-document');
  });

  law(address(told.paid), 'it is paid, at a price that the provider sets', () => {
    expect(regulation.fees).toMatchObject([{ for: 'everyone', free: false }]);
    expect(byName(regulation.steps, 'pay').actor).toBe('cashier');
  });

  law(address(told.hours), `Monday to Friday ${told.opens}–${told.closes}, in turn, without booking`, () => {
    expect(regulation.hours).toMatchObject({
      week: [{ weekdays: [1, 2, 3, 4, 5], opens: told.opens, closes: told.closes }],
      cites: told.hours,
    });
    expect(regulation.slotChoice).toBeUndefined();
  });

  law(address([told.queue.clause]), 'the wait in the queue has a limit of its own', () => {
    expect(byName(regulation.limits, 'wait-to-submit')).toMatchObject({
      limit: told.queue.limit,
      until: 'filing',
    });
  });
}

const pay = (clauses: readonly string[], minutes: number, from: string, until: string): Leg => ({
  clauses,
  says: `the cash desk takes the payment in ${minutes} minutes and gives a receipt`,
  step: 'pay',
  actor: 'cashier',
  due: until,
  done: from,
  outcome: 'paid',
});

/** The legs of `course` forbid the step to a cashier: payment is tried here. */
function payment(id: Id, before: readonly Leg[], leg: Leg): void {
  law(
    leg.clauses.map((key): ClauseAddress => `${id}/${key}` as const),
    leg.says,
    () => {
      const trial = onTheWay(id, FILING, before);
      expect(trial.current?.step).toMatchObject({ name: 'pay', actor: 'cashier' });
      expect(trial.current && due(trial.current, 'step')).toBe(`2026-11-23 ${leg.due}`);
      const paid = trial.done('paid', monday(leg.done), 'cashier');
      expect(paid.results.map(({ name }) => name)).toContain('receipt');
    },
  );
}

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
