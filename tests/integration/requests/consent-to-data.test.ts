import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { consentsOfCase } from '@/services/consents/consents-of-case';
import { listMyConsents } from '@/services/consents/list-my-consents';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import type { StaffRole } from '@/services/identity/actor';
import type { StaffContext } from '@/services/identity/current-actor';
import { regulationById } from '@/services/regulations/catalogue';
import type { Channel, RegulationId } from '@/services/regulations/language/names';
import { completeStep } from '@/services/requests/complete-step';
import { intakeRequest } from '@/services/requests/intake-request';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, value } from './filing';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'sanatorium-conclusion': 'moh-99-2024/3', 'psychiatric-certificate': 'mangystau-302/6' },
  });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());

const ROLES: readonly StaffRole[] = [
  'medical-registrar',
  'registry-specialist',
  'state-corporation-worker',
  'responsible-specialist',
];
const staff = (at: string): StaffContext => ({
  ...scene.as(scene.registrar, at),
  actor: { ...scene.registrar.actor, roles: ROLES },
});

/** Whatever the act asks by that channel, answered with the first that fits. */
async function filed(id: RegulationId, channel: Exclude<Channel, 'portal'>) {
  const { service, fields } = regulationById(id);
  const answers = Object.fromEntries(
    fields
      .filter((field) => field.required && field.channels.includes(channel))
      .map(({ name, kind, options, min }) => [
        name,
        kind === 'yes-no' ? true : kind === 'number' ? (min ?? 1) : (options?.[0]?.value ?? 'Айгүл'),
      ]),
  );
  return value(
    await intakeRequest(staff('2026-11-23T10:01'), {
      service,
      channel,
      recipientId: scene.citizen.personId,
      applicant: 'self',
      applicantId: scene.citizen.personId,
      answers,
      locale: 'kk',
      receivedAt: new Date('2026-11-23T10:00:00+05:00'),
      completions: [],
    }),
  );
}

describe('consent to the use of protected data', () => {
  it('given with the request is the person’s own to see and to take back (moh-99-2024/3/list.9.2)', async () => {
    const { id } = await filed('moh-99-2024/3', 'in-person');
    const context = filing.as(scene.citizen, '2026-11-23T11:00');
    const { given } = value(await listMyConsents(context));
    expect(given).toMatchObject([{ requestId: id, kind: 'given-in-request', way: 'in-person' }]);
    expect(given[0]?.what.en).toBe('I agree to access to my personal medical data');
    expect(value(await consentsOfCase(staff('2026-11-23T11:00'), id))).toMatchObject([{ state: 'given' }]);
    value(await withdrawConsent(context, given[0]?.id ?? ''));
    const request = await filing.system((tx) => tx.request.findUniqueOrThrow({ where: { id } }));
    expect(request.status).toBe('withdrawn');
    expect(value(await consentsOfCase(staff('2026-11-23T11:01'), id))).toMatchObject([
      { state: 'withdrawn' },
    ]);
  });

  it('taken at the counter of the State Corporation is recorded with the step (mangystau-302/6/6.1.p2)', async () => {
    const { id } = await filed('mangystau-302/6', 'state-corporation');
    const complete = async (step: string, outcome: string, at: string) =>
      value(await completeStep(staff(at), { requestId: id, step, outcome, data: {} }));
    await complete('check-package', 'complete', '2026-11-23T10:03');
    expect(value(await consentsOfCase(staff('2026-11-23T10:04'), id))).toEqual([]);
    await complete('take-consent', 'consented', '2026-11-23T10:05');
    expect(value(await consentsOfCase(staff('2026-11-23T10:06'), id))).toMatchObject([
      { kind: 'taken-by-staff', state: 'given', way: 'in-person', cites: ['6.1.p2'] },
    ]);
    const other = { ...staff('2026-11-23T10:07') };
    const elsewhere = {
      ...other,
      actor: { ...other.actor, clinicId: '00000000-0000-7000-8000-000000000001' },
    };
    expect(value(await consentsOfCase(elsewhere, id))).toEqual([]);
  });

  it('is never written over: what happened to it is append-only', async () => {
    await expect(
      filing.system((tx) => tx.consentEvent.updateMany({ data: { type: 'declined' } })),
    ).rejects.toThrow();
    await expect(filing.system((tx) => tx.consentEvent.deleteMany())).rejects.toThrow();
  });
});
