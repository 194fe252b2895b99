/** What waits for a doctor's signature, signed on the phone by the QR code of the desk. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { toBase64 } from '@/lib/signing/bytes';
import { listPrepared } from '@/services/documents/list-prepared';
import { prepareDocument } from '@/services/documents/prepare-document';
import { giveSignedByPhone, openPhoneSigning } from '@/services/documents/sign-on-phone';
import { regulationById } from '@/services/regulations/catalogue';
import { portalTrust } from '@/services/signatures/trust';
import { mySigning } from '@/services/signing-sessions/browser-side';
import { at, value } from '@/tests/integration/desk/world';
import { fileAtPortal, filled, staffAt } from '@/tests/integration/documents/cases';
import { createDatabase } from '@/tests/integration/support/database';
import { addMember, type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';
import { ADDRESS, BROWSER, scanned, sentBack } from './world';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
const { url } = await createDatabase();
const EXTRACT = regulationById('moh-99-2024/2');
const TIME = '2026-11-23T10:20';
let scene: Scene;
let specialist: Member;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'inpatient-record-extract': 'moh-99-2024/2' },
  });
  specialist = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    addMember(tx, scene.clinicId, 'Маманова', ['responsible-specialist']),
  );
});
afterAll(() => scene.close());

const desk = (who = specialist) => staffAt(scene, who, TIME);

async function prepared(time: string): Promise<string> {
  const request = await fileAtPortal(scene, scene.citizen, 'inpatient-record-extract', time);
  const data = filled(EXTRACT.steps.find(({ name }) => name === 'verify')?.asks ?? []);
  const command = { type: 'complete-step', step: 'verify', outcome: 'confirmed', data } as const;
  value(await prepareDocument(desk(), { requestId: request.id, command }));
  return request.id;
}

it('all are given at one confirmation on the phone, and the session is used up (moh-99-2024/2/17)', async () => {
  const requests = [await prepared('2026-11-23T10:00'), await prepared('2026-11-23T10:01')];
  const asked = { locale: 'kk', browser: BROWSER, address: ADDRESS } as const;
  const { id } = value(await openPhoneSigning(desk(), asked));
  const which = { id, browser: BROWSER };
  expect(await giveSignedByPhone(desk(), which, portalTrust)).toMatchObject({
    refusal: { code: 'signing-over' },
  });

  const outside = { context: { ...desk(), actor: { kind: 'public' } } as const, trust: portalTrust };
  const phone = await scanned(outside, id);
  if (!phone.ok) throw new Error(phone.refusal.code);
  expect(phone.value.two.documentsToSign).toHaveLength(2);
  expect(phone.value.two.documentsToSign[0]?.document.file.mime).toBe('');
  const { iin } = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.person.findUniqueOrThrow({ where: { id: specialist.personId } }),
  );
  const sign = async (bytes: string) =>
    toBase64(
      await signAsEmployee(Buffer.from(bytes, 'base64'), { iin: iin ?? '', bin: scene.bin, at: at(TIME) }),
    );
  value(await sentBack(outside, phone.value, sign));

  const stranger = await giveSignedByPhone(desk(scene.registrar), which, portalTrust);
  expect(stranger).toMatchObject({ refusal: { code: 'not-found' } });
  const given = value(await giveSignedByPhone(desk(), which, portalTrust));
  expect(given.map(({ outcome }) => outcome.ok && outcome.value.id)).toEqual(requests);
  expect(value(await listPrepared(desk()))).toEqual([]);
  const { state } = value(await mySigning(desk(), which));
  expect(state).toBe('used');
  expect(await giveSignedByPhone(desk(), which, portalTrust)).toMatchObject({
    refusal: { code: 'signing-over' },
  });
});
