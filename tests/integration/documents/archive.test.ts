import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { archiveSignatures } from '@/services/documents/archive-signatures';
import { checkArchived } from '@/services/signatures/archive-signature';
import { portalTrust } from '@/services/signatures/trust';
import { at, book, citizenAt } from '@/tests/integration/requests/booking-day';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubEnv('EMHANA_MODE', 'test');
const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2' },
  });
});
afterAll(() => scene.close());

const log = { warn: vi.fn(), info: vi.fn() };
/** The time-stamping service stamps by the machine's own clock. */
const clock = () => new Date();
const run = () => archiveSignatures({ database: scene.database, clock, log });

describe('the archive of signatures', () => {
  it('takes each seal once, with a time-stamp, and what it keeps proves the signature by itself', async () => {
    const monday = citizenAt(scene, scene.citizen, '2026-11-23', '10:00');
    await book(monday, scene, scene.citizen.personId, at('2026-11-24', '09:00'));
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    expect(log.warn).not.toHaveBeenCalled();
    const [row] = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.signatureArchive.findMany({ include: { document: true } }),
    );
    expect(row?.code).toBeNull();
    const checked = await checkArchived(row?.archive, {
      content: row?.document.bytes ?? new Uint8Array(),
      now: clock(),
      policy: { purpose: 'sign' },
      portal: await portalTrust(),
    });
    expect(checked.proof.state).toBe('valid');
    expect(checked.verdict.integrity.state).toBe('valid');
  });

  it('is stamped again before the last stamp runs out', async () => {
    await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.signatureArchive.updateMany({ data: { renewBefore: new Date(clock().getTime() + 86_400_000) } }),
    );
    expect(await run()).toBe(1);
    const [row] = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.signatureArchive.findMany(),
    );
    expect(row?.archive).toMatchObject({ stamps: [{}, {}] });
  });
});
