/** The portal's numbered processes and conditions: one text in both Mangystau regulations. */
import { expect } from 'vitest';
import { byName, monday, registrar, Trial } from '../support/clinic';
import { law } from '../support/law';

type Id = 'mangystau-302/1' | 'mangystau-302/2';

export function clause9(id: Id): void {
  const { regulation } = new Trial(id);
  const { portal } = regulation;
  const conditionOf = (number: number) => portal?.conditions.find((one) => one.number === number);
  const processCites = (number: number | null) =>
    portal?.processes.find((one) => one.number === number)?.cites;
  const slot = monday('15:00');

  law(
    [`${id}/9.1`, `${id}/9.2`],
    'a person registers and signs in by IIN and password before all else',
    () => {
      expect(processCites(null)).toEqual(['9.1']);
      expect(processCites(1)).toEqual(['9.2']);
    },
  );

  law(
    [`${id}/9.3`, `${id}/9.4`],
    'condition 1 checks IIN and password; failing it ends in a refusal to sign in',
    () => {
      expect(conditionOf(1)?.checks).toEqual(['account-exists', 'password-matches']);
      const refusal = byName(regulation.refusals, conditionOf(1)?.onFail.refusal ?? '');
      expect([refusal.kind, refusal.by, refusal.cites]).toEqual(['not-accepted', 'portal', ['9.4']]);
    },
  );

  law(`${id}/9.5`, 'the person fills in the form and picks the certificate to sign with', () => {
    expect(regulation.fields.length).toBeGreaterThan(0);
    expect(portal?.applicantSignature).toMatchObject({ required: true, by: 'applicant' });
  });

  law(
    [`${id}/9.6`, `${id}/9.7`],
    'condition 2 wants a certificate in date, not revoked, of the same IIN; failing it refuses the request',
    () => {
      expect(conditionOf(2)?.checks).toEqual([
        'certificate-dates',
        'certificate-not-revoked',
        'certificate-belongs-to-applicant',
      ]);
      const refusal = byName(regulation.refusals, conditionOf(2)?.onFail.refusal ?? '');
      expect([refusal.name, refusal.cites]).toEqual(['signature-not-confirmed', ['9.7']]);
    },
  );

  law(
    `${id}/9.8`,
    'an unsigned request is not taken, and a signed one shows what the attached-population register says',
    () => {
      expect(
        new Trial(id).refusal(monday('10:00'), { channel: 'portal', signed: false, slot }),
      ).toMatchObject({
        code: 'signature-required',
      });
      expect(regulation.attachment).toMatchObject({ rule: 'shown', cites: ['9.8'] });
      expect(new Trial(id).refusal(monday('10:00'), { channel: 'portal', attached: 'no', slot })).toBeNull();
    },
  );

  law(
    [`${id}/9.9`, `${id}/9.10`],
    'the clinic checks the grounds and may refuse a portal request, with a reason',
    () => {
      const trial = new Trial(id);
      trial.file(monday('10:00'), { channel: 'portal', attached: 'unknown', slot });
      const refused = trial.refuse('grounds-not-met', monday('10:05'));
      expect(refused.status).toBe('refused');
      expect(byName(regulation.refusals, refused.refusal?.ground ?? '')).toMatchObject({
        name: 'grounds-not-met',
        kind: 'service-refused',
        reasoned: true,
        cites: ['9.10'],
      });
    },
  );

  law(`${id}/9.9`, 'by phone and at the counter no ground for refusal exists, and none can be used', () => {
    const trial = new Trial(id);
    trial.file(monday('10:00'), { channel: 'phone', slot });
    const refusal = trial.try(
      { type: 'refuse', ground: 'grounds-not-met', reason: 'x' },
      registrar,
      monday('10:05'),
    );
    expect(refusal.ok).toBe(false);
    expect(trial.try(trial.completion('refused'), registrar, monday('10:05')).ok).toBe(false);
  });

  law(`${id}/9.11`, 'the portal’s request ends with the answer in the cabinet', () => {
    const trial = new Trial(id);
    trial.file(monday('10:00'), { channel: 'portal', attached: 'unknown', slot });
    const answered = trial.complete('answered-online', monday('10:10'), registrar, slot);
    expect(answered.results.map(({ name }) => name)).toEqual(['cabinet-status']);
  });
}
