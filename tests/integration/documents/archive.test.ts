import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { verify } from '@/lib/signing/verify';
import { archiveSignatures } from '@/services/documents/archive-signatures';
import { keptVerdict } from '@/services/requests/check-signature';
import { checkArchived } from '@/services/signatures/archive-signature';
import { portalTrust } from '@/services/signatures/trust';
import { at, book, citizenAt } from '@/tests/integration/requests/booking-day';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';
import { fileAtPortal } from './cases';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubEnv('EMHANA_MODE', 'test');
const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2', 'inpatient-record-extract': 'moh-99-2024/2' },
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

  it('takes the signature of whoever filed a request, too: it proves itself years later, beside a small verdict', async () => {
    const bytes = new TextEncoder().encode('{"request":"шығарма"}');
    const { iin } = scene.citizen;
    const cms = await signAsEmployee(bytes, { iin, bin: null, at: at('2026-11-23', '10:00') });
    const { trust, revocation } = await portalTrust();
    const policy = { purpose: 'sign', expected: { iin } } as const;
    const verdict = await verify({ cms, content: bytes, at: clock(), trust, revocation, policy });
    const signed = { bytes, cms, verdict: keptVerdict(verdict, clock()) };
    const { id } = await fileAtPortal(
      scene,
      scene.citizen,
      'inpatient-record-extract',
      '2026-11-23T10:00',
      signed,
    );
    await run();
    const row = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.signedDocument.findFirstOrThrow({
        where: { requestId: id, purpose: 'request' },
        include: { archive: true },
      }),
    );
    expect(row.verdict).toMatchObject({ evidence: [{ kind: 'list' }, { kind: 'list' }] });
    expect(JSON.stringify(row.verdict).length).toBeLessThan(4_000);
    const checked = await checkArchived(row.archive?.archive, {
      content: row.bytes,
      now: clock(),
      policy,
      portal: await portalTrust(),
    });
    expect([checked.proof.state, checked.verdict.revocation.state]).toEqual(['valid', 'valid']);
  });

  it('is stamped again before the last stamp runs out', async () => {
    await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.signatureArchive.updateMany({ data: { renewBefore: new Date(clock().getTime() + 86_400_000) } }),
    );
    expect(await run()).toBe(3);
    const [row] = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.signatureArchive.findMany(),
    );
    expect(row?.archive).toMatchObject({ stamps: [{}, {}] });
  });
});
