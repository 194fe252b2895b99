import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import type { IssueRequest } from '@/lib/signing/authority/authority';
import { checkDocument } from '@/services/documents/check-document';
import { listPrepared, type Prepared } from '@/services/documents/list-prepared';
import { prepareDocument } from '@/services/documents/prepare-document';
import type { PreparedCommand } from '@/services/documents/prepared-command';
import { signAllPrepared, signPrepared } from '@/services/documents/sign-prepared';
import { regulationById } from '@/services/regulations/catalogue';
import { completeStep } from '@/services/requests/complete-step';
import { refuseRequest } from '@/services/requests/end-request';
import type { StoredCase } from '@/services/requests/stored-case';
import { portalTrust } from '@/services/signatures/trust';
import { at, value } from '@/tests/integration/desk/world';
import { createDatabase } from '@/tests/integration/support/database';
import { addMember, type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';
import { fileAtPortal, filled, staffAt } from './cases';

vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
const { url } = await createDatabase();
const EXTRACT = regulationById('moh-99-2024/2');
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

const TIME = '2026-11-23T10:20';
const desk = (who = specialist, time = TIME) => staffAt(scene, who, time);
const file = (time = '2026-11-23T10:00') =>
  fileAtPortal(scene, scene.citizen, 'inpatient-record-extract', time);
const ANSWERS = filled(EXTRACT.steps.find(({ name }) => name === 'verify')?.asks ?? []);
const CONFIRM: PreparedCommand = {
  type: 'complete-step',
  step: 'verify',
  outcome: 'confirmed',
  data: ANSWERS,
};
const REFUSE: PreparedCommand = {
  type: 'refuse',
  ground: 'stay-not-confirmed-online',
  reason: 'Жүйеде мұндай жатқызу жоқ',
};
async function prepared(request: StoredCase, command = CONFIRM): Promise<Prepared> {
  const { id } = value(await prepareDocument(desk(), { requestId: request.id, command }));
  const one = value(await listPrepared(desk())).find((each) => each.id === id);
  if (!one) throw new Error('not listed');
  return one;
}
const iinOf = (member: Member) =>
  inTransaction(scene.database, { kind: 'system' }, async (tx) => {
    const person = await tx.person.findUniqueOrThrow({ where: { id: member.personId } });
    return person.iin ?? '';
  });
async function sign(
  one: Prepared,
  over: Partial<
    { iin: string; bin: string | null; nonce: string; bytes: Uint8Array } & Partial<IssueRequest>
  > = {},
) {
  const {
    iin = await iinOf(specialist),
    bin = scene.bin,
    nonce = one.nonce,
    bytes = one.bytes,
    ...issue
  } = over;
  const cms = await signAsEmployee(bytes, { iin, bin, at: at(TIME) }, issue);
  return { id: one.id, nonce, cms };
}
const documentsOf = (requestId: string) =>
  inTransaction(scene.database, { kind: 'system' }, (tx) =>
    tx.signedDocument.findMany({ where: { requestId, code: { not: null } }, orderBy: { at: 'asc' } }),
  );

describe('a result that the responsible specialist signs (moh-99-2024/2/17)', () => {
  it('is not given without the signature, and nothing of the case moves', async () => {
    const request = await file();
    const done = await completeStep(desk(), { requestId: request.id, ...CONFIRM });
    expect(done).toMatchObject({ ok: false, refusal: { code: 'staff-signature-required' } });
    expect((await documentsOf(request.id)).map(({ result }) => result)).toEqual(['notification']);
  });

  it('is shown frozen, signed, and given with the step, under the specialist’s name and certificate', async () => {
    const request = await file();
    const one = await prepared(request);
    expect(one.document.lines.find(({ name }) => name === 'diagnosis')?.value.kk).toBe('Мәлімет diagnosis');
    const done = value(await signPrepared(desk(), await sign(one), portalTrust));
    expect(done.state.status).toBe('completed');
    expect(value(await listPrepared(desk()))).toEqual([]);
    const given = (await documentsOf(request.id)).find(({ result }) => result === 'electronic-extract');
    expect(given?.code).toBe(one.document.code);
    expect(Buffer.from(given?.bytes ?? [])).toEqual(Buffer.from(one.bytes));
    expect(given?.verdict).toMatchObject({
      integrity: { state: 'valid' },
      mark: { kind: 'personal', name: 'Маманова А. С.', role: 'responsible-specialist', bin: scene.bin },
    });
  });

  it.each([
    ['of somebody else', 'certificate-someone-else', { iin: '850308400011' }],
    ['of a private person', 'certificate-key-use', { bin: null, ownerKinds: ['person'] }],
    ['of another organisation', 'certificate-someone-else', { bin: '971240001315' }],
    ['of a key for signing in', 'certificate-key-use', { purpose: 'authenticate' }],
    ['that has expired', 'certificate-dates', { notAfter: new Date('2026-01-01') }],
    ['over other bytes', 'signature-broken', { bytes: new TextEncoder().encode('{}') }],
    ['under a number of another page', 'frozen-expired', { nonce: 'another' }],
  ] as const)('a signature %s is refused by its own word', async (_, code, over) => {
    const request = await file();
    const one = await prepared(request);
    const refused = await signPrepared(desk(), await sign(one, { ...over }), portalTrust);
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
    expect((await documentsOf(request.id)).map(({ result }) => result)).toEqual(['notification']);
  });

  it('waits for no one whose role the act does not name, and is seen by nobody else', async () => {
    const request = await file();
    const other = await prepareDocument(desk(scene.registrar), { requestId: request.id, command: CONFIRM });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'not-your-step' } });
    const one = await prepared(request);
    expect(value(await listPrepared(desk(scene.registrar)))).toEqual([]);
    const stolen = await signPrepared(desk(scene.registrar), await sign(one), portalTrust);
    expect(stolen).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });

  it('several are signed at one confirmation, each by its own signature; one that moved meanwhile spoils no other', async () => {
    const [first, second] = [await prepared(await file()), await prepared(await file('2026-11-23T10:01'))];
    const gone = await prepared(await file('2026-11-23T10:02'));
    value(await refuseAnyhow(gone.requestId));
    const answers = await signAllPrepared(
      desk(),
      [await sign(first), await sign(gone), await sign(second)],
      portalTrust,
    );
    expect(answers.map(({ outcome }) => outcome.ok)).toEqual([true, false, true]);
    const cms = await Promise.all(
      [first, second].map(async ({ requestId }) => (await documentsOf(requestId)).at(-1)?.cms),
    );
    expect(Buffer.from(cms[0] ?? []).equals(Buffer.from(cms[1] ?? []))).toBe(false);
  });

  const refuseAnyhow = async (requestId: string) => {
    const { id } = value(await prepareDocument(desk(), { requestId, command: REFUSE }));
    const one = value(await listPrepared(desk())).find((each) => each.id === id);
    if (!one) throw new Error('not listed');
    return signPrepared(desk(), await sign(one), portalTrust);
  };
});

describe('a refusal that the act wants signed (moh-99-2024/2/16)', () => {
  it('is not given unsigned, and with the signature is a document with a code', async () => {
    const request = await file();
    const { ground, reason } = REFUSE.type === 'refuse' ? REFUSE : { ground: '', reason: '' };
    const unsigned = await refuseRequest(desk(), { requestId: request.id, ground, reason });
    expect(unsigned).toMatchObject({ ok: false, refusal: { code: 'staff-signature-required' } });
    const one = await prepared(request, REFUSE);
    value(await signPrepared(desk(), await sign(one), portalTrust));
    const given = (await documentsOf(request.id)).find(({ purpose }) => purpose === 'refusal');
    const checked = value(
      await checkDocument(
        { ...scene.as('portal', TIME), actor: { kind: 'public' } },
        { code: given?.code ?? '', address: '198.51.100.7' },
      ),
    );
    expect(checked).toMatchObject({ integrity: 'whole', status: { kind: 'valid' } });
    expect(checked.says?.title?.en).toBe('Reasoned refusal of the service');
  });
});
