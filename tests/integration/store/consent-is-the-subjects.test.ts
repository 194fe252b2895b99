/** Nobody at a clinic, and nobody who asks, writes the answer of whoever is asked: the database does not let them. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isAccessViolation } from '@/lib/database/errors';
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { accessOf } from '@/services/transact';
import { askAbout } from '@/tests/integration/requests/asking';
import { Filing } from '@/tests/integration/requests/filing';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, type Member, openScene, type Scene } from '@/tests/integration/support/scene';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
let consentId: string;
beforeAll(async () => {
  const applies = { 'tb-certificate': 'moh-dsm-49-2020/1' };
  scene = await openScene(url, { region: 'mangystau', zone: 'Asia/Aqtau', applies });
  filing = await Filing.open(scene);
  const subject = { iin: scene.citizen.iin, surname: 'Ахметова', givenName: 'Айгүл' };
  consentId = (await askAbout(filing, scene.stranger, subject)).consentId;
});
afterAll(() => scene.close());

const tried = (who: Member | Citizen, work: (tx: Tx) => Promise<{ count: number }>) =>
  inTransaction(scene.database, accessOf(who.actor), work).then(
    ({ count }) => count,
    (error: unknown) => {
      if (isAccessViolation(error)) return 'refused';
      throw error;
    },
  );
const where = () => ({ id: consentId });
const at = new Date('2026-11-23T10:00:00+05:00');

describe.each([
  ['a registrar of the clinic', () => scene.registrar],
  ['whoever asked', () => scene.stranger],
  ['the person, past the use case', () => scene.citizen],
] as const)('%s', (_, who) => {
  it('does not write the yes', async () => {
    const data = { state: 'given', decidedAt: at };
    expect(await tried(who(), (tx) => tx.consent.updateMany({ where: where(), data }))).not.toBe(1);
  });

  it('names nobody else as the one who is asked', async () => {
    const data = { subjectId: scene.stranger.personId };
    expect(await tried(who(), (tx) => tx.consent.updateMany({ where: where(), data }))).toBe('refused');
  });
});

it('a registrar does not enter a yes that nobody was asked for', async () => {
  const asked = await filing.system((tx) => tx.consent.findUniqueOrThrow({ where: where() }));
  const forged = { ...asked, id: crypto.randomUUID(), reference: 'K7PM-3RX0', state: 'given', decidedAt: at };
  const data = { ...forged, subjectId: scene.citizen.personId };
  expect(await tried(scene.registrar, (tx) => tx.consent.createMany({ data: [data] }))).toBe('refused');
});
