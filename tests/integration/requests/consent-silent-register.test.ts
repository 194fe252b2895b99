import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerConsent } from '@/services/consents/answer-consent';
import { listMyConsents } from '@/services/consents/list-my-consents';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import { regulationById } from '@/services/regulations/catalogue';
import { myRequest } from '@/services/requests/my-request';
import { chooseDraftClinic, saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { submitRequest } from '@/services/requests/submit-request';
import { THIRD_PERSON } from '@/services/requests/third-person';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, value } from './filing';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
// Nobody answers there.
vi.stubEnv('REGISTER_NARCOLOGY_REGISTER_URL', 'http://127.0.0.1:9/');

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'narcology-certificate': 'moh-dsm-49-2020/3' },
  });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());

it('a consent taken back before the register has answered ends the request as without consent (list.10)', async () => {
  const context = filing.as(scene.stranger);
  const subject = filing.as(scene.citizen);
  const offered = [scene.clinicId];
  const regulation = regulationById('moh-dsm-49-2020/3');
  const { draftId } = value(await startDraft(context, { regulation, recipientId: THIRD_PERSON, offered }));
  value(await chooseDraftClinic(context, { draftId, clinicId: scene.clinicId, offered }));
  const typed = {
    'subject-iin': scene.citizen.iin,
    'subject-surname': 'Ахметова',
    'subject-given-name': 'Айгүл',
    purpose: 'Жүргізуші болып жұмысқа тұру үшін',
  };
  value(await saveAnswers(context, { draftId, typed }));
  const { requestId } = value(await submitRequest(context, { draftId, locale: 'kk' }, filing.trust));
  const [waiting] = value(await listMyConsents(subject)).waiting;
  const consentId = waiting?.id ?? '';
  const subjectId = scene.citizen.personId;
  value(await answerConsent(subject, { consentId, subjectId, answer: 'given', way: 'cabinet' }));
  // The register is silent: the yes stands, the clock of thirty minutes runs, nothing is shown.
  const open = value(await myRequest(context, requestId));
  expect(open.stored.state).toMatchObject({ status: 'open', step: { name: 'ask-register' } });
  expect(open.stored.state.results.map(({ name }) => name)).not.toContain('information');
  value(await withdrawConsent(subject, consentId));
  const after = value(await myRequest(context, requestId)).stored.state;
  expect(after).toMatchObject({ status: 'refused', refusal: { ground: 'no-consent' } });
  expect(value(await listMyConsents(subject)).past[0]?.state).toBe('withdrawn');
  expect(await withdrawConsent(subject, consentId)).toMatchObject({ refusal: { code: 'consent-over' } });
});
