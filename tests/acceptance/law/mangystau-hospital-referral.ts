import { describe, expect } from 'vitest';
import { byName, monday, Trial } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { paperService, refusesNobody, wantsIdentity } from './paper-of-mangystau';

const ID = 'mangystau-302/13';
const FILING = { channel: 'in-person' } as const;
const LEGS: readonly Leg[] = [
  {
    clauses: ['5.1', '5.1.p2', '6.1', '7.1'],
    says: 'the provider’s specialist looks through the documents and passes them to the bureau within 15 minutes',
    step: 'review-package',
    actor: 'responsible-specialist',
    due: '10:15',
    done: '10:10',
    outcome: 'forwarded',
  },
  {
    clauses: ['5.2', '5.2.p2', '6.2', '7.2'],
    says: 'the bureau’s specialist registers the person and obtains the day of admission within 1 working day',
    step: 'obtain-date',
    actor: 'hospitalisation-bureau-specialist',
    due: '2026-11-24 20:00',
    done: '2026-11-24 09:00',
    outcome: 'obtained',
  },
  {
    clauses: ['5.3', '5.3.p2', '6.1', '7.3'],
    says: 'the provider’s specialist seals the referral and gives it in 15 minutes',
    step: 'hand-over',
    actor: 'responsible-specialist',
    due: '2026-11-24 09:15',
    done: '2026-11-24 09:10',
    outcome: 'given',
  },
];

describe('Mangystau: a referral to hospital', () => {
  const { regulation } = new Trial(ID);
  paperService(ID, ['health-care-organisation'], '8');
  wantsIdentity(ID);
  refusesNobody(ID);
  course(ID, FILING, LEGS);

  law(
    [`${ID}/3`, `${ID}/3.p2`],
    'the result is the referral on paper with the provider’s seal and the day of admission',
    () => {
      expect(onTheWay(ID, FILING, LEGS).current?.results.map(({ name }) => name)).toEqual(['referral']);
      const referral = byName(regulation.results, 'referral');
      expect(referral).toMatchObject({ form: 'paper-document', signatories: [{ by: 'clinic', seal: true }] });
      expect(referral.fields.map(({ from }) => from)).toContain('steps.obtain-date.data.admission-date');
    },
  );

  law(`${ID}/5.2`, 'no referral without the day of admission', () => {
    const trial = onTheWay(ID, FILING, LEGS.slice(0, 1));
    const bureau = {
      kind: 'staff',
      personId: 'b',
      name: 'b',
      roles: ['hospitalisation-bureau-specialist'],
    } as const;
    const decision = trial.try(trial.completion('obtained'), bureau, monday('11:00'));
    expect(decision.ok ? null : decision.refusal.code).toBe('answer-missing');
  });
});
