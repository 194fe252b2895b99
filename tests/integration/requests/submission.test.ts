import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BadKind } from '@/lib/signing/authority/bad';
import { regulationById } from '@/services/regulations/catalogue';
import { deleteDraft } from '@/services/requests/delete-draft';
import { freezeDraft } from '@/services/requests/freeze-draft';
import { readFrozen } from '@/services/requests/frozen-request';
import { listDrafts } from '@/services/requests/list-drafts';
import { loadDraft } from '@/services/requests/load-draft';
import { previewRequest } from '@/services/requests/preview-request';
import { readConfirmation } from '@/services/requests/read-confirmation';
import { saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, MORNING, TYPED, value } from './filing';

const { url } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1', 'doctor-appointment': 'mangystau-302/2' },
  });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());
beforeEach(() => filing.system(async (tx) => void (await tx.draft.deleteMany())));

const draftRow = (id: string) => filing.system((tx) => tx.draft.findUnique({ where: { id } }));

describe('a home call filed on the portal with a signature (mangystau-302/1/9)', () => {
  it('is one request with the signed bytes, the signature and the verdict beside it (9.8)', async () => {
    const draftId = await filing.draft(scene.citizen);
    const submission = await filing.sign(scene.citizen, draftId);
    const { requestId } = value(await filing.submit(scene.citizen, submission));
    const [request, signed] = await filing.system(async (tx) => [
      await tx.request.findUniqueOrThrow({ where: { id: requestId } }),
      await tx.signedDocument.findFirstOrThrow({ where: { requestId } }),
    ]);
    expect(request).toMatchObject({ channel: 'portal', status: 'open', step: 'register-request' });
    expect(request.dueAt).toEqual(new Date('2026-11-23T10:30:00+05:00'));
    expect(request.answers).toMatchObject({ surname: 'Ахметова', age: 41, phone: '+77010000001' });
    expect(signed.verdict).toMatchObject({ identity: { code: 'same-person' } });
    const frozen = readFrozen(signed.bytes);
    expect(frozen.answers.map(({ name, value: given }) => [name, given])).toEqual(
      expect.arrayContaining(Object.entries(request.answers as object)),
    );
    expect(await draftRow(draftId)).toBeNull();
    const confirmation = value(await readConfirmation(filing.as(scene.citizen), requestId));
    expect(confirmation.stored.number).toBe(request.number);
  });

  const REFUSALS: [BadKind, string, string][] = [
    ['expired', 'certificate-dates', 'expired'],
    ['not-yet-valid', 'certificate-dates', 'not-yet-valid'],
    ['revoked', 'certificate-revoked', 'revoked'],
    ['suspended', 'certificate-revoked', 'suspended'],
    ['authentication-only', 'certificate-key-use', 'authentication-only'],
    ['foreign-root', 'certificate-not-trusted', 'unknown-authority'],
    ['look-alike', 'certificate-not-trusted', 'look-alike-authority'],
    ['someone-else', 'certificate-someone-else', 'someone-else'],
  ];
  it.each(REFUSALS)(
    'with a certificate that is %s is refused by condition 2, the draft kept (9.6)',
    async (bad, code, finding) => {
      const before = await filing.requestsOf(scene.citizen);
      const draftId = await filing.draft(scene.citizen);
      const issued = await filing.issue(scene.citizen, bad);
      const submission = await filing.sign(scene.citizen, draftId, { issued });
      expect(await filing.submit(scene.citizen, submission)).toMatchObject({
        ok: false,
        refusal: { code, clause: 'mangystau-302/1/9.6', params: { finding } },
      });
      expect(await filing.requestsOf(scene.citizen)).toBe(before);
      expect((await draftRow(draftId))?.answers).toMatchObject(TYPED);
      const noted = await filing.system((tx) =>
        tx.auditEntry.findFirst({
          where: { action: 'request.signature-refused', object: `draft:${draftId}` },
        }),
      );
      expect(noted?.detail).toMatchObject({ finding });
    },
  );

  it('over other bytes than the stored ones is refused as tampered', async () => {
    const draftId = await filing.draft(scene.citizen);
    const bytes = new TextEncoder().encode('{"format":"emhana-request/1"}');
    const submission = await filing.sign(scene.citizen, draftId, { bytes });
    expect(await filing.submit(scene.citizen, submission)).toMatchObject({
      ok: false,
      refusal: { code: 'signature-broken', params: { finding: 'tampered' } },
    });
    expect(await draftRow(draftId)).not.toBeNull();
  });

  it('with a file that is no signature, or a huge one, is refused and nothing breaks', async () => {
    const draftId = await filing.draft(scene.citizen);
    const { signature } = await filing.sign(scene.citizen, draftId);
    for (const cms of [new Uint8Array(), new Uint8Array([1, 2, 3]), new Uint8Array(200_000)]) {
      const outcome = await filing.submit(scene.citizen, {
        draftId,
        locale: 'kk',
        signature: { nonce: signature?.nonce ?? '', cms },
      });
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'signature-broken' } });
    }
  });

  it('without a signature is refused by the clause that asks for it (9.5)', async () => {
    const draftId = await filing.draft(scene.citizen);
    expect(await filing.submit(scene.citizen, { draftId, locale: 'kk' })).toMatchObject({
      ok: false,
      refusal: { code: 'signature-required', clause: 'mangystau-302/1/9.5' },
    });
  });
});

describe('the frozen bytes', () => {
  it('are good for half an hour', async () => {
    const draftId = await filing.draft(scene.citizen);
    const submission = await filing.sign(scene.citizen, draftId);
    expect(await filing.submit(scene.citizen, submission, '2026-11-23T10:31')).toMatchObject({
      ok: false,
      refusal: { code: 'frozen-expired' },
    });
    value(await filing.submit(scene.citizen, submission, '2026-11-23T10:30'));
  });

  it('frozen again in another tab make the first ones worthless', async () => {
    const draftId = await filing.draft(scene.citizen);
    const first = await filing.sign(scene.citizen, draftId);
    const second = await filing.sign(scene.citizen, draftId);
    expect(await filing.submit(scene.citizen, first)).toMatchObject({
      ok: false,
      refusal: { code: 'frozen-expired' },
    });
    value(await filing.submit(scene.citizen, second));
  });

  it('are thrown away when an answer changes', async () => {
    const draftId = await filing.draft(scene.citizen);
    const submission = await filing.sign(scene.citizen, draftId);
    value(await saveAnswers(filing.as(scene.citizen), { draftId, typed: { condition: 'Жақсарды' } }));
    expect(await filing.submit(scene.citizen, submission)).toMatchObject({
      ok: false,
      refusal: { code: 'frozen-expired' },
    });
  });

  it('are not made of answers that are wrong', async () => {
    const draftId = await filing.draft(scene.citizen, 'mangystau-302/1', { ...TYPED, phone: '12' });
    expect(await freezeDraft(filing.as(scene.citizen), { draftId, locale: 'kk' })).toMatchObject({
      ok: false,
      refusal: { code: 'phone-invalid', field: 'answers.phone' },
    });
  });
});

describe('the same submit', () => {
  it('twice, ten times at once, and after the back button is one request and one answer', async () => {
    const before = await filing.requestsOf(scene.citizen);
    const draftId = await filing.draft(scene.citizen);
    const submission = await filing.sign(scene.citizen, draftId);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => filing.submit(scene.citizen, submission)),
    );
    const again = await filing.submit(scene.citizen, submission, '2026-11-24T10:00');
    const ids = new Set([...outcomes, again].map((outcome) => value(outcome).requestId));
    expect(ids.size).toBe(1);
    expect(await filing.requestsOf(scene.citizen)).toBe(before + 1);
  });
});

describe('a draft', () => {
  it('keeps what was typed, right or wrong, and is resumed on another device', async () => {
    const draftId = await filing.draft(scene.citizen, 'mangystau-302/1', {
      condition: 'Қызуы',
      phone: 'кейін',
    });
    const other = filing.as({ ...scene.citizen, actor: { ...scene.citizen.actor, sessionId: draftId } });
    const started = await startDraft(other, {
      regulation: regulationById('mangystau-302/1'),
      recipientId: scene.citizen.personId,
      offered: [scene.clinicId],
    });
    expect(value(started)).toEqual({ draftId, resumed: true });
    const draft = value(await loadDraft(other, draftId));
    expect(draft.typed).toMatchObject({ condition: 'Қызуы', phone: 'кейін' });
    expect(draft.read.refusals.map(({ code, field }) => [field, code])).toEqual([
      ['answers.brief-information', 'answer-missing'],
      ['answers.phone', 'phone-invalid'],
    ]);
    expect(value(await listDrafts(other))).toMatchObject([{ id: draftId, self: true }]);
  });

  it('is prefilled from the register and the profile; names and age are never asked (8.1)', async () => {
    const { draftId } = value(
      await startDraft(filing.as(scene.citizen), {
        regulation: regulationById('mangystau-302/1'),
        recipientId: scene.citizen.personId,
        offered: [scene.clinicId],
      }),
    );
    const draft = value(await loadDraft(filing.as(scene.citizen), draftId));
    expect(draft.pages.map(({ name }) => name)).toEqual(['condition', 'address', 'phone']);
    expect(draft.typed.address).toBe('3-шағынаудан, 5-үй, 12-пәтер');
    expect(draft.read.answers).toMatchObject({ surname: 'Ахметова', age: 41, sex: 'female' });
    expect(draft.attachedClinicId).toBe(scene.clinicId);
  });

  it('does not believe a browser that names another person', async () => {
    const draftId = await filing.draft(scene.citizen, 'mangystau-302/1', {
      ...TYPED,
      surname: 'Басқа',
      age: '3',
    });
    const draft = value(await loadDraft(filing.as(scene.citizen), draftId));
    expect(draft.read.answers).toMatchObject({ surname: 'Ахметова', age: 41 });
  });

  it('of somebody else does not exist: not read, saved, frozen, sent or deleted', async () => {
    const draftId = await filing.draft(scene.citizen);
    const submission = await filing.sign(scene.citizen, draftId);
    const thief = filing.as(scene.stranger);
    const outcomes = [
      await loadDraft(thief, draftId),
      await saveAnswers(thief, { draftId, typed: { condition: 'x' } }),
      await freezeDraft(thief, { draftId, locale: 'kk' }),
      await filing.submit(scene.stranger, submission),
      await deleteDraft(thief, draftId),
      await loadDraft(thief, 'no-such-id'),
    ];
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect((await draftRow(draftId))?.answers).toMatchObject(TYPED);
  });

  it.each([
    ['a megabyte', 'а'.repeat(1_000_000), 'answer-too-long'],
    ['NUL', 'қызу\u0000', 'text-control-characters'],
    ['a control character', 'қызу\u0007', 'text-control-characters'],
    ['right-to-left text', '\u202eқызу', 'text-direction'],
    ['markup', '<script>alert(1)</script>', 'text-markup'],
    ['emoji', 'қызу 🤒', 'text-emoji'],
  ])('refuses %s beside its field and keeps the rest', async (_, text, code) => {
    const draftId = await filing.draft(scene.citizen);
    const typed = { condition: text, address: 'Абай көшесі, 7' };
    const saved = value(await saveAnswers(filing.as(scene.citizen), { draftId, typed }));
    expect(saved.refused).toMatchObject([{ code, field: 'answers.condition' }]);
    expect((await draftRow(draftId))?.answers).toMatchObject({
      condition: TYPED.condition,
      address: 'Абай көшесі, 7',
    });
  });

  it('takes no field that the form does not have', async () => {
    const draftId = await filing.draft(scene.citizen);
    const typed = { 'is-admin': 'yes' };
    expect(await saveAnswers(filing.as(scene.citizen), { draftId, typed })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid-input' },
    });
  });

  it('is begun once by two taps at once', async () => {
    const begin = () =>
      startDraft(filing.as(scene.citizen), {
        regulation: regulationById('mangystau-302/1'),
        recipientId: scene.citizen.personId,
        offered: [scene.clinicId],
      });
    const ids = (await Promise.all([begin(), begin(), begin()])).map((each) => value(each).draftId);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('before it is sent', () => {
  it('a call after closing says that it will be accepted when the clinic opens', async () => {
    const draftId = await filing.draft(scene.citizen);
    const late = filing.as(scene.citizen, '2026-11-23T20:05');
    const preview = value(await previewRequest(late, value(await loadDraft(late, draftId))));
    expect(preview.postponed).toBe(true);
    expect(value(preview.outcome).acceptedAt).toBe(new Date('2026-11-24T08:00:00+05:00').toISOString());
    const now = filing.as(scene.citizen, MORNING);
    expect(value(await previewRequest(now, value(await loadDraft(now, draftId)))).postponed).toBe(false);
  });
});
