import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIin } from '@/lib/iin/make-iin';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import type { BadKind } from '@/lib/signing/authority/bad';
import { toBase64 } from '@/lib/signing/bytes';
import { signCades } from '@/lib/signing/cades';
import { answerConsent } from '@/services/consents/answer-consent';
import {
  answerByCode,
  openByCode,
  parseReference,
  readByCode,
  sendConsentCode,
} from '@/services/consents/by-code';
import { giveConsentByPhone, openConsentSigning } from '@/services/consents/consent-on-phone';
import { listMyConsents, myConsent } from '@/services/consents/list-my-consents';
import { consentToSign, signConsent } from '@/services/consents/sign-consent';
import { tellSubject } from '@/services/consents/tell-subject';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import type { CitizenContext } from '@/services/identity/current-actor';
import { openCode } from '@/services/one-time-codes/code';
import { regulationById } from '@/services/regulations/catalogue';
import { endOverdueWaits } from '@/services/requests/end-overdue-waits';
import { listMyRequests } from '@/services/requests/list-my-requests';
import { loadDraft } from '@/services/requests/load-draft';
import { myRequest } from '@/services/requests/my-request';
import { chooseDraftClinic, saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { submitRequest } from '@/services/requests/submit-request';
import { THIRD_PERSON } from '@/services/requests/third-person';
import { mySigning } from '@/services/signing-sessions/browser-side';
import { ADDRESS, BROWSER, scanned, sentBack } from '@/tests/integration/signing/world';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';
import { Filing, MORNING, value } from './filing';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubEnv('EMHANA_MODE', 'demo');
vi.stubEnv('SMS_GATEWAY_URL', '');
const TB = regulationById('moh-dsm-49-2020/1');
const PURPOSE = 'Мектеп асханасына жұмысқа қабылдау үшін';

const { url, adminUrl } = await createDatabase();
let scene: Scene;
let filing: Filing;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'tb-certificate': 'moh-dsm-49-2020/1' },
  });
  filing = await Filing.open(scene);
});
afterAll(() => scene.close());
beforeEach(() => withClient(adminUrl, async (admin) => void (await admin.query('truncate rate_limit'))));

/** `stranger` asks about `citizen`, and the worker does its part. */
async function asked(over: Record<string, string> = {}, by: Citizen = scene.stranger, told = true) {
  const context = filing.as(by);
  const offered = [scene.clinicId];
  const started = await startDraft(context, { regulation: TB, recipientId: THIRD_PERSON, offered });
  const { draftId } = value(started);
  value(await chooseDraftClinic(context, { draftId, clinicId: scene.clinicId, offered }));
  const typed = {
    'subject-iin': scene.citizen.iin,
    'subject-surname': 'ахметова',
    'subject-given-name': 'Айгуль',
    purpose: PURPOSE,
    ...over,
  };
  value(await saveAnswers(context, { draftId, typed }));
  const { requestId } = value(await submitRequest(context, { draftId, locale: 'kk' }, filing.trust));
  const consent = await filing.system((tx) => tx.consent.findFirstOrThrow({ where: { requestId } }));
  if (told) await tellSubject(worker(), { consentId: consent.id });
  return { requestId, consentId: consent.id, reference: consent.reference ?? '' };
}
const worker = (at = MORNING) => ({
  database: scene.database,
  clock: () => new Date(`${at}:00+05:00`),
});
const onTb = (yes: boolean) =>
  filing.system(async (tx) => {
    await tx.registerEntry.deleteMany();
    if (yes) {
      const entry = { register: 'tb-register', personId: scene.citizen.personId };
      await tx.registerEntry.create({ data: { ...entry, since: new Date('2026-01-01') } });
    }
  });
const subject = (at?: string): CitizenContext => filing.as(scene.citizen, at);
const request = (requestId: string) =>
  filing.system((tx) => tx.request.findUniqueOrThrow({ where: { id: requestId } }));
const kindsTold = (personId: string) =>
  filing.system(async (tx) =>
    (await tx.message.findMany({ where: { personId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind),
  );
/** The text message, read off the phone. */
const codeSent = (consentId: string) =>
  filing.system(async (tx) => {
    const row = await tx.oneTimeCode.findFirstOrThrow({ where: { object: `consent:${consentId}` } });
    return openCode(row.id, new Uint8Array(row.sealed ?? []));
  });

describe('a request about a third person (moh-dsm-49-2020/1)', () => {
  it('waits for that person, names nobody yet, and asks no register (4, list.11.p2)', async () => {
    const { requestId, consentId } = await asked();
    const row = await request(requestId);
    expect(row).toMatchObject({ status: 'open', step: 'consent', recipientId: null });
    expect(row.searchText).not.toContain('ahmetova');
    expect(await filing.system((tx) => tx.auditEntry.count({ where: { action: 'register.asked' } }))).toBe(0);
    const { waiting } = value(await listMyConsents(subject()));
    expect(waiting[0]).toMatchObject({
      id: consentId,
      purpose: PURPOSE,
      askerName: 'Бекенов Айгүл Серікқызы',
      reading: 'consent-ways',
    });
    expect(waiting[0]?.shown.map(({ title }) => title.en)).toEqual([
      'Information on observation for tuberculosis',
    ]);
    expect(waiting[0]?.until).toEqual(new Date('2026-12-03T23:59:59.999+05:00'));
    const mine = value(await listMyRequests(filing.as(scene.stranger)));
    expect(mine.open.find(({ id }) => id === requestId)).toMatchObject({
      recipientName: 'ахметова Айгуль',
      situation: { kind: 'with-subject' },
    });
    expect(await kindsTold(scene.citizen.personId)).toContain('consent-asked');
  });

  it('tells whoever asks nothing of whether the portal knows the person', async () => {
    const known = await asked();
    const unknown = await asked({ 'subject-surname': 'Басқа' });
    const view = async ({ requestId }: { requestId: string }) => {
      const { situation, recipient, may } = value(await myRequest(filing.as(scene.stranger), requestId));
      return { situation: situation.kind, recipient, may };
    };
    expect(await view(unknown)).toEqual(await view(known));
    const hers = value(await listMyConsents(subject()));
    expect(hers.waiting.map(({ id }) => id)).not.toContain(unknown.consentId);
    expect(hers.waiting.map(({ id }) => id)).toContain(known.consentId);
    expect((await myConsent(subject(), unknown.consentId)).ok).toBe(false);
  });

  it('is found by a person whom the portal did not know when it was filed', async () => {
    const { consentId } = await asked({}, scene.stranger, false);
    expect(
      (await filing.system((tx) => tx.consent.findUnique({ where: { id: consentId } })))?.subjectId,
    ).toBeNull();
    expect(value(await myConsent(subject(), consentId)).consent.state).toBe('asked');
  });

  it('refuses oneself and a child as a third person', async () => {
    const context = filing.as(scene.stranger);
    const started = await startDraft(context, {
      regulation: TB,
      recipientId: THIRD_PERSON,
      offered: [scene.clinicId],
    });
    const { draftId } = value(started);
    const wrong = async (iin: string) => {
      value(await saveAnswers(context, { draftId, typed: { 'subject-iin': iin } }));
      return value(await loadDraft(context, draftId)).read.refusals.map(({ code }) => code);
    };
    expect(await wrong(scene.stranger.iin)).toContain('subject-self');
    expect(await wrong(makeIin({ born: '2018-01-01', sex: 'female', sequence: 1 }))).toContain(
      'subject-is-a-child',
    );
  });
});

describe('questions about third persons', () => {
  it('are ten a day from one account: each may send somebody a message', async () => {
    for (let count = 0; count < 10; count += 1) await asked({}, scene.stranger, false);
    await expect(asked({}, scene.stranger, false)).rejects.toThrow('too-many-tries');
  });
});

describe('consent from the subject’s own cabinet', () => {
  it('opens the information to both at once, and names the recipient only then', async () => {
    await onTb(true);
    const { requestId, consentId } = await asked();
    const given = { consentId, subjectId: scene.citizen.personId, answer: 'given', way: 'cabinet' } as const;
    value(await answerConsent(subject('2026-11-24T15:00'), given));
    const row = await request(requestId);
    expect(row).toMatchObject({ status: 'completed', recipientId: scene.citizen.personId });
    const outcome = value(await myRequest(filing.as(scene.stranger), requestId)).stored.state.done.at(-1);
    expect(outcome).toMatchObject({ name: 'ask-register', outcome: 'under-observation' });
    expect(value(await myRequest(subject(), requestId)).subject).toBe(true);
    const events = await filing.system((tx) =>
      tx.consentEvent.findMany({ where: { consentId }, orderBy: { sequence: 'asc' } }),
    );
    expect(events.map(({ type, way }) => [type, way])).toEqual([
      ['asked', null],
      ['told', null],
      ['given', 'cabinet'],
    ]);
    const completed = await filing.system((tx) =>
      tx.caseEvent.findFirst({
        where: { requestId, data: { path: ['step'], equals: 'consent' }, type: 'step-completed' },
      }),
    );
    expect(completed).toMatchObject({ actorId: scene.citizen.personId, data: { way: 'cabinet' } });
    expect(await answerConsent(subject(), given)).toMatchObject({ refusal: { code: 'consent-over' } });
  });

  it('cannot be given by whoever asks, nor by anybody else', async () => {
    const { consentId } = await asked();
    for (const subjectId of [scene.stranger.personId, scene.registrar.personId]) {
      const answer = { consentId, subjectId, answer: 'given', way: 'cabinet' } as const;
      expect(await answerConsent(filing.as(scene.stranger), answer)).toMatchObject({
        refusal: { code: 'not-found' },
      });
    }
    expect((await myConsent(filing.as(scene.stranger), consentId)).ok).toBe(false);
  });

  it('declined, ends the request as without consent (list.10); both are told, and nobody of what', async () => {
    const { requestId, consentId } = await asked();
    const no = { consentId, subjectId: scene.citizen.personId, answer: 'declined', way: 'cabinet' } as const;
    value(await answerConsent(subject(), no));
    expect(await request(requestId)).toMatchObject({ status: 'refused', recipientId: null });
    expect(await kindsTold(scene.stranger.personId)).toContain('request-refused');
    expect(await kindsTold(scene.citizen.personId)).toContain('consent-declined');
  });

  it('that does not come in ten days ends it by the portal (list.10)', async () => {
    const { requestId, consentId } = await asked();
    await endOverdueWaits(worker('2026-12-03T12:00'));
    expect((await request(requestId)).status).toBe('open');
    await endOverdueWaits(worker('2026-12-04T00:05'));
    expect((await request(requestId)).status).toBe('refused');
    const late = { consentId, subjectId: scene.citizen.personId, answer: 'given', way: 'cabinet' } as const;
    expect(await answerConsent(subject('2026-12-04T00:06'), late)).toMatchObject({
      refusal: { code: 'consent-over' },
    });
    expect(value(await listMyConsents(subject())).past.find(({ id }) => id === consentId)?.state).toBe(
      'expired',
    );
  });
});

describe('a consent with the person’s own signature', () => {
  const sign = async (consentId: string, bad?: BadKind) => {
    const { bytes } = value(await consentToSign(subject(), consentId, 'kk'));
    const { certificate, privateKey } = await filing.issue(scene.citizen, bad);
    return signCades({ certificate, privateKey, content: bytes, at: filing.at });
  };

  it('is judged, kept beside the answer, and given once', async () => {
    await onTb(false);
    const { requestId, consentId } = await asked();
    const cms = await sign(consentId);
    value(await signConsent(subject(), { consentId, locale: 'kk', cms }, filing.trust));
    expect((await request(requestId)).status).toBe('completed');
    const kept = await filing.system((tx) =>
      tx.signedDocument.findFirstOrThrow({ where: { requestId, purpose: 'consent' } }),
    );
    expect(JSON.parse(new TextDecoder().decode(kept.bytes))).toMatchObject({
      format: 'emhana-consent/1',
      consent: consentId,
      purpose: PURPOSE,
      answer: 'given',
    });
    expect(kept.verdict).toMatchObject({ identity: { code: 'same-person' } });
    expect(await signConsent(subject(), { consentId, locale: 'kk', cms }, filing.trust)).toMatchObject({
      refusal: { code: 'consent-over' },
    });
  });

  it('made on the phone by a QR code gives it, and the session with it', async () => {
    await onTb(false);
    const { requestId, consentId } = await asked();
    const browser = BROWSER;
    const open = { consentId, locale: 'ru', browser, address: ADDRESS } as const;
    const { id } = value(await openConsentSigning(subject(), open));
    const outside = { context: { ...subject(), actor: { kind: 'public' } } as const, trust: filing.trust };
    const phone = await scanned(outside, id);
    if (!phone.ok) throw new Error(phone.refusal.code);
    expect(JSON.stringify(phone.value.two.documentsToSign[0]?.meta)).toContain(PURPOSE);
    const { certificate, privateKey } = await filing.issue(scene.citizen);
    const sign = async (bytes: string) =>
      toBase64(
        await signCades({ certificate, privateKey, content: Buffer.from(bytes, 'base64'), at: filing.at }),
      );
    value(await sentBack(outside, phone.value, sign));
    const another = await giveConsentByPhone(filing.as(scene.stranger), { id, browser }, filing.trust);
    expect(another).toMatchObject({ refusal: { code: 'not-found' } });
    expect(value(await giveConsentByPhone(subject(), { id, browser }, filing.trust))).toEqual({ consentId });
    expect((await request(requestId)).status).toBe('completed');
    expect(value(await mySigning(subject(), { id, browser })).state).toBe('used');
    expect(await giveConsentByPhone(subject(), { id, browser }, filing.trust)).toMatchObject({
      refusal: { code: 'signing-over' },
    });
  });

  it('of somebody else, or over another consent, is none', async () => {
    const one = await asked();
    const two = await asked();
    const foreign = await sign(one.consentId, 'someone-else');
    expect(
      await signConsent(subject(), { consentId: one.consentId, locale: 'kk', cms: foreign }, filing.trust),
    ).toMatchObject({ refusal: { code: 'certificate-someone-else' } });
    const other = await sign(two.consentId);
    expect(
      await signConsent(subject(), { consentId: one.consentId, locale: 'kk', cms: other }, filing.trust),
    ).toMatchObject({ refusal: { code: 'signature-broken' } });
    expect((await request(one.requestId)).status).toBe('open');
  });
});

describe('a consent taken back', () => {
  const given = (consentId: string) =>
    ({ consentId, subjectId: scene.citizen.personId, answer: 'given', way: 'cabinet' }) as const;

  it('after the answer closes it to whoever asked, and leaves it to the person', async () => {
    await onTb(false);
    const { requestId, consentId } = await asked();
    value(await answerConsent(subject(), given(consentId)));
    expect((await myRequest(filing.as(scene.stranger), requestId)).ok).toBe(true);
    value(await withdrawConsent(subject(), consentId));
    expect(await myRequest(filing.as(scene.stranger), requestId)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect((await myRequest(subject(), requestId)).ok).toBe(true);
    const ends = await filing.system((tx) => tx.documentEnd.findMany({ where: { requestId } }));
    const documents = await filing.system((tx) =>
      tx.signedDocument.count({ where: { requestId, purpose: 'result' } }),
    );
    expect(ends).toHaveLength(documents);
    expect(await kindsTold(scene.stranger.personId)).toContain('consent-withdrawn');
    const { asked: hers } = value(await listMyConsents(filing.as(scene.stranger)));
    expect(hers.find(({ id }) => id === consentId)?.state).toBe('withdrawn');
  });
});

describe('consent by a code sent to the phone', () => {
  const address = '10.0.0.7';

  it('is read and given by whoever holds the phone, without signing in', async () => {
    await onTb(false);
    const { requestId, consentId, reference } = await asked();
    const nobody = { ...filing.as(scene.citizen), actor: { kind: 'public' } } as const;
    expect(parseReference(reference.toLowerCase())).toBe(reference);
    value(await sendConsentCode(nobody, { reference, address, locale: 'kk' }));
    const code = await codeSent(consentId);
    const opened = value(await openByCode(nobody, { reference, code, address }));
    expect(opened).toEqual({ consentId });
    expect(value(await readByCode(nobody, consentId)).consent.purpose).toBe(PURPOSE);
    value(await answerByCode(nobody, consentId, 'given'));
    expect((await request(requestId)).status).toBe('completed');
    const row = await filing.system((tx) => tx.consent.findUniqueOrThrow({ where: { id: consentId } }));
    expect(row).toMatchObject({ state: 'given', way: 'one-time-code' });
    expect(await openByCode(nobody, { reference, code, address })).toMatchObject({
      refusal: { code: 'one-time-code-wrong' },
    });
  });

  it('takes five wrong tries and no more, and a reference of nobody looks the same', async () => {
    const { consentId, reference } = await asked();
    const nobody = { ...filing.as(scene.citizen), actor: { kind: 'public' } } as const;
    value(await sendConsentCode(nobody, { reference, address, locale: 'kk' }));
    const code = await codeSent(consentId);
    const other = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await openByCode(nobody, { reference, code: other, address })).toMatchObject({
        refusal: { code: 'one-time-code-wrong' },
      });
    }
    expect((await openByCode(nobody, { reference, code, address })).ok).toBe(false);
    expect(await sendConsentCode(nobody, { reference: '3333-3333', address, locale: 'kk' })).toEqual(
      await sendConsentCode(nobody, { reference, address, locale: 'kk' }),
    );
    expect(await openByCode(nobody, { reference: '3333-3333', code, address })).toMatchObject({
      refusal: { code: 'one-time-code-wrong' },
    });
  });

  it('is dead after ten minutes', async () => {
    const { consentId, reference } = await asked();
    const at = (time: string) => ({ ...filing.as(scene.citizen, time), actor: { kind: 'public' } }) as const;
    value(await sendConsentCode(at(MORNING), { reference, address: '10.0.0.8', locale: 'kk' }));
    const code = await codeSent(consentId);
    expect((await openByCode(at('2026-11-23T10:11'), { reference, code, address })).ok).toBe(false);
    expect((await openByCode(at('2026-11-23T10:09'), { reference, code, address })).ok).toBe(true);
  });
});
