/** Information from the registers of services that hide themselves is nobody's for the asking (moh-dsm-49-2020). */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { addChild } from '@/services/identity/add-child';
import { startSession } from '@/services/identity/start-session';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, MORNING, value } from './filing';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  const applies = { 'psychiatric-certificate': 'moh-dsm-49-2020/2' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());

const ask = async (citizen: Citizen, recipientId = citizen.personId) => {
  const about = { ...citizen, personId: recipientId };
  const draftId = await filing.draft(about, 'moh-dsm-49-2020/2', {});
  return filing.submit(citizen, { draftId, locale: 'kk' }, MORNING);
};
const asked = () => filing.system((tx) => tx.auditEntry.count({ where: { action: 'register.asked' } }));

it('is not given to an account that its owner’s word alone stands behind, and no register is asked', async () => {
  expect(await ask(scene.stranger)).toMatchObject({ refusal: { code: 'identity-unproven' } });
  expect(await asked()).toBe(0);
});

it('is given once a certificate says who it is', async () => {
  const { accountId } = scene.stranger.actor;
  const { sessionId } = await filing.system((tx) =>
    startSession(tx, { accountId, kind: 'citizen', method: 'certificate', device: 'a', now: filing.at }),
  );
  const certified = { ...scene.stranger, actor: { ...scene.stranger.actor, sessionId } };
  expect(await ask(certified)).toMatchObject({ ok: true });
});

it('is not given about a child on a word that nobody has checked, and is when a registrar has seen the paper', async () => {
  const iin = makeIin({ born: '2015-05-05', sex: 'female', sequence: 7 });
  const claim = {
    relation: 'parent',
    iin,
    surname: 'Ахметова',
    givenName: 'Томирис',
    patronymic: null,
    documentNumber: '0001234',
    documentDate: '2015-06-01',
  } as const;
  value(await addChild(filing.as(scene.citizen), claim));
  const child = await filing.system((tx) => tx.person.findUniqueOrThrow({ where: { iin } }));
  const before = await asked();
  expect(await ask(scene.citizen, child.id)).toMatchObject({ refusal: { code: 'right-unverified' } });
  expect(await asked()).toBe(before);
  await filing.system((tx) =>
    tx.representation.updateMany({ where: { principalId: child.id }, data: { status: 'verified' } }),
  );
  await filing.system((tx) => tx.draft.deleteMany({}));
  expect(await ask(scene.citizen, child.id)).toMatchObject({ ok: true });
});
