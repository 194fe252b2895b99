import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import type { Context } from '@/services/context';
import { checkDocument } from '@/services/documents/check-document';
import { makeDocumentCode } from '@/services/documents/document-code';
import { frozenResultSchema } from '@/services/documents/frozen-result';
import { myResult } from '@/services/documents/my-result';
import { withdrawRequest } from '@/services/requests/end-request';
import { holdOfMove, holdTime } from '@/services/requests/hold-time';
import { moveAppointment } from '@/services/requests/move-appointment';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { almaty2, at, book, citizenAt, value } from './booking-day';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
const { url, adminUrl } = await createDatabase();
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
const monday = (time: string, who = scene.citizen) => citizenAt(scene, who, '2026-11-23', time);
const passer = (address = '198.51.100.1', time = '10:30') => {
  const context: Context = { ...scene.as('portal', `2026-11-23T${time}`), actor: { kind: 'public' } };
  return (code: string) => checkDocument(context, { code, address });
};
const bookedAt = (day: string, time: string) =>
  book(monday('10:00'), scene, scene.citizen.personId, at(day, time));
const documentsOf = (requestId: string) =>
  inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.signedDocument.findMany({
      where: { requestId, purpose: 'result' },
      include: { end: true },
      orderBy: { at: 'asc' },
    }),
  );
const onlyCode = async (requestId: string) => (await documentsOf(requestId))[0]?.code ?? '';
const move = async (requestId: string, startsAt: Date) => {
  const held = value(
    await holdTime(monday('10:10'), {
      regulation: almaty2(),
      clinicId: scene.clinicId,
      personId: scene.citizen.personId,
      doctorId: scene.doctorId,
      startsAt,
      under: holdOfMove(requestId),
      acceptedAt: at('2026-11-23', '10:00'),
    }),
  );
  return value(await moveAppointment(monday('10:11'), { requestId, to: { heldBookingId: held.bookingId } }));
};

describe('the certificate of an appointment in Almaty (almaty-2-337/2/5.2)', () => {
  it('is issued once, with the decision, and says what the certificate of the act says', async () => {
    const requestId = await bookedAt('2026-11-24', '09:00');
    const documents = await documentsOf(requestId);
    expect(documents).toHaveLength(1);
    const [document] = documents;
    expect(document).toMatchObject({ result: CERTIFICATE, at: at('2026-11-23', '10:00'), end: null });
    const says = frozenResultSchema.parse(JSON.parse(new TextDecoder().decode(document?.bytes)));
    expect(says).toMatchObject({ code: document?.code, holder: 'А. А. С.', form: 'electronic-document' });
    const line = (name: string) => says.lines.find((one) => one.name === name)?.value;
    expect(line('recipient')?.kk).toBe('Ахметова Айгүл Серікқызы');
    expect(line('doctor')?.kk).toBe('Оспанова Дана');
    expect(line('time')?.kk).toBe('09:00');
    expect(line('clinic')).toEqual({ kk: 'Сынақ емханасы', ru: 'Пробная поликлиника', en: 'Trial clinic' });
    expect(line('date')?.ru).toBe('вторник, 24 ноября 2026 г.');
  });

  it('is whole, valid and the clinic’s to whoever holds the code, who sees initials and a day and no more', async () => {
    const code = await onlyCode(await bookedAt('2026-11-24', '09:20'));
    const checked = value(await passer()(code.toLowerCase()));
    expect(checked).toEqual({
      code,
      integrity: 'whole',
      status: { kind: 'valid' },
      issuer: { kk: 'Сынақ емханасы', ru: 'Пробная поликлиника', en: 'Trial clinic' },
      says: {
        title: almaty2().results.find(({ name }) => name === CERTIFICATE)?.title,
        holder: 'А. А. С.',
        issuedOn: '2026-11-23',
        validUntil: null,
      },
      zone: 'Asia/Almaty',
      signature: {
        state: 'valid',
        by: {
          kind: 'seal',
          name: 'СЫНАҚ ЕМХАНАСЫ',
          organisation: 'СЫНАҚ ЕМХАНАСЫ',
          bin: scene.bin,
          serial: expect.any(String),
          until: expect.any(String),
          at: '2026-11-23T05:00:00.000Z',
        },
        fragments: expect.objectContaining({ revocation: { state: 'valid', code: 'not-revoked' } }),
      },
    });
  });

  it('is replaced by another when the appointment moves', async () => {
    const requestId = await bookedAt('2026-11-24', '09:40');
    await move(requestId, at('2026-11-26', '10:00'));
    const [old, current] = await documentsOf(requestId);
    expect(old?.end).toMatchObject({
      kind: 'replaced',
      reason: 'appointment-moved',
      replacedById: current?.id,
    });
    expect(current?.end).toBeNull();
    expect(value(await passer()(old?.code ?? '')).status).toEqual({
      kind: 'replaced',
      reason: 'appointment-moved',
      on: '2026-11-23',
    });
    expect(value(await passer()(current?.code ?? '')).status).toEqual({ kind: 'valid' });
    const mine = value(await myResult(monday('10:12'), { requestId, result: CERTIFICATE }));
    expect(mine.document.lines.find(({ name }) => name === 'date')?.value.en).toBe(
      'Thursday, 26 November 2026',
    );
  });

  it('is revoked when the request is withdrawn, and cannot be downloaded any more', async () => {
    const requestId = await bookedAt('2026-11-24', '10:00');
    value(await withdrawRequest(monday('10:10'), { requestId }));
    const [document] = await documentsOf(requestId);
    expect(value(await passer()(document?.code ?? '')).status).toMatchObject({
      kind: 'revoked',
      reason: 'request-withdrawn',
    });
    const mine = await myResult(monday('10:12'), { requestId, result: CERTIFICATE });
    expect(mine).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('does not hold while the clinic has taken its time away', async () => {
    const requestId = await bookedAt('2026-11-24', '10:20');
    await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.booking.updateMany({ where: { requestId }, data: { displacedAt: at('2026-11-23', '10:05') } }),
    );
    expect(value(await passer()(await onlyCode(requestId))).status).toEqual({ kind: 'displaced' });
  });
});

describe('what is kept of a document', () => {
  it('is another’s to nobody: a stranger neither reads nor ends it, and the public finds none without its code', async () => {
    const requestId = await bookedAt('2026-11-24', '10:40');
    const stranger = await myResult(monday('10:12', scene.stranger), { requestId, result: CERTIFICATE });
    expect(stranger).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    const [document] = await documentsOf(requestId);
    const { personId, accountId } = scene.stranger.actor;
    const ending = inTransaction(scene.database, { kind: 'citizen', personId, accountId }, (tx) =>
      tx.documentEnd.create({
        data: {
          documentId: document?.id ?? '',
          requestId,
          clinicId: scene.clinicId,
          kind: 'revoked',
          reason: 'request-withdrawn',
          at: at('2026-11-23', '10:20'),
        },
      }),
    );
    await expect(ending).rejects.toThrow(/row-level security|denied/);
    const listed = inTransaction(scene.database, { kind: 'public' }, (tx) => tx.signedDocument.count());
    await expect(listed).rejects.toThrow(/denied/);
  });

  it('ends once and stays ended', async () => {
    const requestId = await bookedAt('2026-11-24', '11:00');
    value(await withdrawRequest(monday('10:10'), { requestId }));
    for (const change of ['UPDATE document_end SET at = now()', 'DELETE FROM document_end']) {
      await expect(withClient(adminUrl, (client) => client.query(change))).rejects.toThrow(/append-only/);
    }
  });

  it('is told to be changed where the stored bytes are not those of the fingerprint', async () => {
    const requestId = await bookedAt('2026-11-24', '11:20');
    const code = await onlyCode(requestId);
    await withClient(adminUrl, async (client) => {
      await client.query('ALTER TABLE signed_document DROP CONSTRAINT signed_document_sha256');
      await client.query('ALTER TABLE signed_document DISABLE TRIGGER signed_document_append_only');
      await client.query(`UPDATE signed_document SET bytes = bytes || ' '::bytea WHERE code = '${code}'`);
      await client.query('ALTER TABLE signed_document ENABLE ALWAYS TRIGGER signed_document_append_only');
    });
    expect(value(await passer()(code))).toMatchObject({ integrity: 'changed', says: null });
  });

  it('is audited to the person each time somebody checks or downloads it', async () => {
    const requestId = await bookedAt('2026-11-24', '11:40');
    const [document] = await documentsOf(requestId);
    value(await passer()(document?.code ?? ''));
    value(await myResult(monday('10:12'), { requestId, result: CERTIFICATE }));
    const lines = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
      tx.auditEntry.findMany({ where: { object: `document:${document?.id}` }, orderBy: { sequence: 'asc' } }),
    );
    expect(lines.map(({ action, actorKind, subjectId }) => [action, actorKind, subjectId])).toEqual([
      ['document.checked', 'public', scene.citizen.personId],
      ['document.pdf', 'citizen', scene.citizen.personId],
    ]);
  });
});

describe('a code that is no document’s', () => {
  it('is told from a mistyped one, and whoever guesses is stopped by address', async () => {
    const check = passer('203.0.113.9');
    expect(await check('K7PM-3RXW-9DQQ')).toMatchObject({ ok: false, refusal: { code: 'document-code' } });
    let drawn = 0;
    const guess = () =>
      makeDocumentCode((below) => {
        drawn = (drawn * 31 + 7) % 10_007;
        return drawn % below;
      });
    const codes: string[] = [];
    for (let tries = 0; tries < 125; tries += 1) {
      const outcome = await check(guess());
      codes.push(outcome.ok ? 'ok' : outcome.refusal.code);
    }
    expect(codes[0]).toBe('document-unknown');
    expect(codes.at(-1)).toBe('too-many-requests');
    const elsewhere = await passer('203.0.113.10')(guess());
    expect(elsewhere).toMatchObject({ ok: false, refusal: { code: 'document-unknown' } });
  });
});
