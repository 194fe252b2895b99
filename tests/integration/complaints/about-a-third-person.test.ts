/** Whoever asked about a third person complains of how the request went, and keeps their complaint whatever follows. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listMyComplaints, myComplaint } from '@/services/complaints/my-complaints';
import { registerComplaint } from '@/services/complaints/register-complaint';
import { answerConsent } from '@/services/consents/answer-consent';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import { askAbout } from '@/tests/integration/requests/asking';
import { Filing, value } from '@/tests/integration/requests/filing';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubEnv('EMHANA_MODE', 'demo');

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  const applies = { 'tb-certificate': 'moh-dsm-49-2020/1' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());

const SAID = {
  what: 'Мәлімет толық емес',
  demand: 'Қайта қарауды сұраймын',
  level: 'head-of-provider',
} as const;

async function complainedAfterYes() {
  const asked = await askAbout(filing, scene.stranger, {
    iin: scene.citizen.iin,
    surname: 'Ахметова',
    givenName: 'Айгүл',
  });
  const { consentId, requestId } = asked;
  const subjectId = scene.citizen.personId;
  value(
    await answerConsent(filing.as(scene.citizen), { consentId, subjectId, answer: 'given', way: 'cabinet' }),
  );
  const complaint = await registerComplaint(filing.as(scene.stranger), {
    requestId,
    about: 'request',
    ...SAID,
  });
  return { ...asked, complaint };
}

describe('a complaint of whoever asked about a third person', () => {
  it('is taken after the person agreed: nobody is acted for (moh-dsm-49-2020/1)', async () => {
    const { complaint } = await complainedAfterYes();
    expect(complaint).toMatchObject({ ok: true });
  });
});

describe('the complaints of whoever asked about a third person', () => {
  it('are listed without the one whose request was hidden: the person took the consent back', async () => {
    const { complaint, consentId } = await complainedAfterYes();
    const { id } = value(complaint);
    const asker = filing.as(scene.stranger);
    expect(value(await listMyComplaints(asker)).map((one) => one.id)).toContain(id);
    value(await withdrawConsent(filing.as(scene.citizen), consentId));
    expect(value(await listMyComplaints(asker)).map((one) => one.id)).not.toContain(id);
    expect(await myComplaint(asker, id)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});
