import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';
import type { IssueRequest } from '@/lib/signing/authority/authority';
import { makeP12 } from '@/lib/signing/authority/p12';
import { readSignedMessage } from '@/lib/signing/cms';
import { isAllValid } from '@/lib/signing/verdict';
import { sealDocument } from '@/services/seals/seal-document';
import { sealOf } from '@/services/seals/seals';
import { at, book, citizenAt } from '@/tests/integration/requests/booking-day';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { giveSeal, makeBin, testAuthority } from '@/tests/integration/support/seals';

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

const bytes = new TextEncoder().encode('{"document":1}');
const AT = at('2026-11-23', '10:00');
let sequence = 700;
async function sealedBy(over: Partial<IssueRequest> | null) {
  sequence += 1;
  const bin = makeBin(sequence);
  if (over) await giveSeal(bin, over);
  return sealDocument({ bytes, clinic: { id: 'clinic', bin }, at: AT });
}

describe('the seal of a clinic', () => {
  it('stands under the bytes and names the clinic', async () => {
    const sealed = await sealedBy({});
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusal));
    expect(sealed.value.verdict.signer?.organisation).toBe('СЫНАҚ ЕМХАНАСЫ');
  });

  it.each([
    ['gost', '1.2.398.3.10.1.1.2.3.2'],
    ['gost-256', '1.2.398.3.10.1.1.2.3.1'],
    ['gost-2004', '1.2.398.3.10.1.1.1.2'],
    ['rsa', '1.2.840.113549.1.1.11'],
  ] as const)('by a %s key stands under the bytes, too', async (key, signature) => {
    const sealed = await sealedBy({ key });
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusal));
    const read = readSignedMessage(sealed.value.cms);
    expect(read.ok && read.message.signers.map(({ signatureAlgorithm }) => signatureAlgorithm.oid)).toEqual([
      signature,
    ]);
    expect(isAllValid(sealed.value.verdict)).toBe(true);
  });

  const wrong = { name: 'БАСҚА ЕМХАНА', bin: '971240001315' };
  const person = { surname: 'Мөр', name: 'Мөр', iin: makeIin({ born: '1970-01-01', sex: 'male' }) };
  it.each([
    ['that lies nowhere', null, 'absent'],
    ['that has expired', { notAfter: new Date('2026-01-01') }, 'expired'],
    ['of another organisation', { person: { ...person, organisation: wrong } }, 'other-organisation'],
    ['that is an employee’s own key', { ownerKinds: ['legal-entity', 'employee'] }, 'wrong-owner-kind'],
    ['that is a key for signing in', { purpose: 'authenticate' }, 'authentication-only'],
  ] as const)('%s gives no document, and says what is wrong', async (_, over, finding) => {
    const sealed = await sealedBy(over as Partial<IssueRequest> | null);
    expect(sealed).toMatchObject({ ok: false, refusal: { code: 'seal-unavailable', params: { finding } } });
  });

  it('is opened from a .p12 by its password, and read anew when the file changes', async () => {
    const bin = makeBin(900);
    const folder = process.env.EMHANA_SEALS_DIR ?? '';
    const file = path.join(folder, `${bin}.p12`);
    const authority = await testAuthority();
    const write = async () => {
      const issued = await authority.issue({
        at: new Date('2024-01-01'),
        notAfter: new Date('2034-01-01'),
        person: { ...person, organisation: { name: 'СЫНАҚ', bin } },
        ownerKinds: ['legal-entity', 'legal-entity-information-system'],
      });
      await writeFile(file, await makeP12({ ...issued, password: 'мөр', name: 'seal' }));
      return issued.serial;
    };
    const first = await write();
    expect(await sealOf(bin)).toEqual({ ok: false, why: 'unreadable' });
    vi.stubEnv('EMHANA_SEALS_PASSWORD', 'мөр');
    const second = await write();
    const reading = await sealOf(bin);
    if (!reading.ok) throw new Error(reading.why);
    expect([first, second].indexOf(reading.seal.certificate.serial)).toBe(1);
  });

  it('by a GOST key is opened from a .p12 with the chain, and the key is found by its certificate', async () => {
    const bin = makeBin(901);
    const authority = await testAuthority();
    const issue = (purpose: 'sign' | 'authenticate') =>
      authority.issue({
        at: new Date('2024-01-01'),
        notAfter: new Date('2034-01-01'),
        person: { ...person, organisation: { name: 'СЫНАҚ', bin } },
        ownerKinds: ['legal-entity', 'legal-entity-information-system'],
        key: 'gost',
        purpose,
      });
    const [seal, other] = await Promise.all([issue('sign'), issue('authenticate')]);
    const { root, issuing } = authority.state;
    const chain = [other.certificate, issuing.certificate, root.certificate];
    const file = path.join(process.env.EMHANA_SEALS_DIR ?? '', `${bin}.p12`);
    await writeFile(file, await makeP12({ ...seal, chain, password: 'мөр', name: 'seal' }));
    vi.stubEnv('EMHANA_SEALS_PASSWORD', 'мөр');
    const sealed = await sealDocument({ bytes, clinic: { id: 'clinic', bin }, at: AT });
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.refusal));
    expect(sealed.value.verdict.signer?.certificateSerial).toBe(seal.serial);
    expect(isAllValid(sealed.value.verdict)).toBe(true);
  });

  it('that fails leaves nothing behind: no request, no booking, and the held time is the person’s still', async () => {
    await giveSeal(scene.bin, { notAfter: new Date('2026-01-01') });
    const booked = book(
      citizenAt(scene, scene.citizen, '2026-11-23', '10:00'),
      scene,
      scene.citizen.personId,
      at('2026-11-24', '09:00'),
    );
    await expect(booked).rejects.toThrow('seal-unavailable');
    const left = await inTransaction(scene.database, { kind: 'system' }, async (tx) => ({
      requests: await tx.request.count(),
      documents: await tx.signedDocument.count(),
    }));
    expect(left).toEqual({ requests: 0, documents: 0 });
    await giveSeal(scene.bin);
  });
});
