import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import type { Context } from '@/services/context';
import { checkFile, FILE_MAX_BYTES } from '@/services/documents/check-file';
import { handOut } from '@/services/documents/hand-out';
import { documentToPrint, myResult } from '@/services/documents/my-result';
import { withdrawRequest } from '@/services/requests/end-request';
import { at, book, citizenAt, value } from '@/tests/integration/requests/booking-day';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';
import { staffAt } from './cases';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
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

const CERTIFICATE = 'appointment-certificate';
const monday = (time: string) => citizenAt(scene, scene.citizen, '2026-11-23', time);
const address = '198.51.100.9';
const anybody = (): Context => ({ ...scene.as('portal', '2026-11-23T11:00'), actor: { kind: 'public' } });
const check = (bytes: Uint8Array, content?: Uint8Array) =>
  checkFile(anybody(), { bytes, address, ...(content ? { content } : {}) });
const booked = (time: string) => book(monday('10:00'), scene, scene.citizen.personId, at('2026-11-24', time));
async function given(time: string) {
  const requestId = await booked(time);
  const document = value(await myResult(monday('10:05'), { requestId, result: CERTIFICATE }));
  return { requestId, document, pdf: value(await handOut(monday('10:05'), document)) };
}

describe('a file brought to the check', () => {
  it('that the portal handed out is known to the byte, with the status of its document', async () => {
    const { pdf, document, requestId } = await given('09:00');
    expect(value(await check(pdf))).toMatchObject({
      kind: 'pdf',
      file: 'same',
      document: { code: document.code, status: { kind: 'valid' }, signature: { state: 'valid' } },
    });
    value(await withdrawRequest(monday('10:30'), { requestId }));
    expect(value(await check(pdf))).toMatchObject({
      file: 'same',
      document: { status: { kind: 'revoked' } },
    });
  });

  it('with one byte changed is called changed, and the document of its code is told apart from it', async () => {
    const { pdf, document } = await given('09:20');
    const changed = pdf.slice();
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(value(await check(changed))).toMatchObject({ file: 'changed', document: { code: document.code } });
  });

  it('that names no document of the portal is not known', async () => {
    const foreign = new TextEncoder().encode('%PDF-1.7\nhello');
    expect(await check(foreign)).toMatchObject({ ok: false, refusal: { code: 'document-file-unknown' } });
  });

  it('that is the frozen document or its detached signature leads to it', async () => {
    const { document } = await given('09:40');
    expect(value(await check(document.bytes))).toMatchObject({ kind: 'document', file: 'same' });
    const found = value(await check(document.cms ?? new Uint8Array()));
    expect(found).toMatchObject({
      kind: 'signature',
      file: 'same',
      document: { code: document.code },
      signature: { organisation: 'СЫНАҚ ЕМХАНАСЫ', fragments: { integrity: { state: 'valid' } } },
    });
  });

  it('that is somebody’s signature over something else is judged alone, without the person’s name', async () => {
    const content = new TextEncoder().encode('мәтін');
    const cms = await signAsEmployee(content, {
      iin: scene.citizen.iin,
      bin: scene.bin,
      at: at('2026-11-23', '10:00'),
    });
    const found = value(await check(cms, content));
    expect(found).toMatchObject({
      kind: 'foreign-signature',
      signature: { fragments: { integrity: { state: 'valid' }, chain: { state: 'valid' } } },
    });
    expect(JSON.stringify(found)).not.toContain(scene.citizen.iin);
    const other = value(await check(cms, new TextEncoder().encode('басқа')));
    expect(other).toMatchObject({
      signature: { fragments: { integrity: { state: 'invalid', code: 'tampered' } } },
    });
  });

  it('that is hostile is refused in words: too large, nothing, noise, nested without end', async () => {
    const code = async (bytes: Uint8Array) => {
      const answer = await check(bytes);
      return answer.ok ? answer.value.kind : answer.refusal.code;
    };
    expect(await code(new Uint8Array(FILE_MAX_BYTES + 1))).toBe('payload-too-large');
    expect(await code(new Uint8Array())).toBe('document-file-kind');
    expect(await code(new Uint8Array(5_000).fill(0x30))).toBe('document-file-kind');
    expect(await code(new Uint8Array(100_000).fill(0x30).fill(0x80, 1))).toBe('document-file-kind');
    const noise = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7919 + 13) % 256);
    expect(await code(noise)).toBe('document-file-kind');
    const many = new TextEncoder().encode(`%PDF-1.7\n${'<pdf:Keywords>'.repeat(40_000)}`);
    expect(await code(many)).toBe('document-file-unknown');
  });
});

describe('printing at the counter', () => {
  it('is done by whoever sees the case, is audited, and gives a file that is known', async () => {
    const { requestId, document } = await given('10:00');
    const context = staffAt(scene, scene.registrar, '2026-11-23T10:20');
    const printed = value(await documentToPrint(context, { requestId, documentId: document.id }));
    const pdf = value(await handOut(context, printed));
    expect(value(await check(pdf))).toMatchObject({ file: 'same' });
    const lines = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.auditEntry.count({ where: { action: 'document.printed', object: `document:${document.id}` } }),
    );
    expect(lines).toBe(1);
  });
});
