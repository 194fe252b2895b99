/** Two tabs of one person at the same instant: one answer, one withdrawal, one code. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerConsent } from '@/services/consents/answer-consent';
import { openByCode, sendConsentCode } from '@/services/consents/by-code';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import { openCode } from '@/services/one-time-codes/code';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { askAbout } from './asking';
import { Filing, value } from './filing';

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

const asked = () =>
  askAbout(filing, scene.stranger, { iin: scene.citizen.iin, surname: 'Ахметова', givenName: 'Айгүл' });
const said = (consentId: string, answer: 'given' | 'declined') =>
  ({ consentId, subjectId: scene.citizen.personId, answer, way: 'cabinet' }) as const;
const events = (consentId: string) =>
  filing.system(async (tx) =>
    (await tx.consentEvent.findMany({ where: { consentId }, orderBy: { sequence: 'asc' } })).map(
      ({ type }) => type,
    ),
  );
const codesOf = (outcomes: { ok: boolean; refusal?: { code: string } }[]) =>
  outcomes.map(({ ok, refusal }) => (ok ? 'ok' : (refusal?.code ?? ''))).sort();

it('yes and no at once: one of them stands, the other is told that it is over', async () => {
  const { consentId } = await asked();
  const as = () => filing.as(scene.citizen);
  const both = await Promise.all([
    answerConsent(as(), said(consentId, 'given')),
    answerConsent(as(), said(consentId, 'declined')),
  ]);
  expect(codesOf(both)).toEqual(['consent-over', 'ok']);
  expect(await events(consentId)).toHaveLength(3);
});

it('taken back twice at once: once, and the second tab is told', async () => {
  const { consentId } = await asked();
  value(await answerConsent(filing.as(scene.citizen), said(consentId, 'given')));
  const both = await Promise.all([1, 2, 3].map(() => withdrawConsent(filing.as(scene.citizen), consentId)));
  expect(codesOf(both)).toEqual(['consent-over', 'consent-over', 'ok']);
  expect((await events(consentId)).filter((type) => type === 'withdrawn')).toHaveLength(1);
});

it('a right code typed five times at once opens once', async () => {
  const { consentId, reference } = await asked();
  const nobody = { ...filing.as(scene.citizen), actor: { kind: 'public' } } as const;
  value(await sendConsentCode(nobody, { reference, address: '198.51.100.8', locale: 'kk' }));
  const code = await filing.system(async (tx) => {
    const row = await tx.oneTimeCode.findFirstOrThrow({ where: { object: `consent:${consentId}` } });
    return openCode(row.id, new Uint8Array(row.sealed ?? []));
  });
  const tries = await Promise.all(
    [1, 2, 3, 4, 5].map(() => openByCode(nobody, { reference, code, address: '198.51.100.8' })),
  );
  expect(codesOf(tries).filter((one) => one === 'ok')).toHaveLength(1);
});
