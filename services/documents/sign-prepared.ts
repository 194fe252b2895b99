/**
 * A prepared document with its signature: judged, and given together with the decision it belongs to, or neither. The
 * signature must be this person's own, made for the clinic of the session by a certificate that says so; the role is
 * that which the act names, held here today.
 */
import { z } from 'zod';
import type { ErrorCode } from '@/lib/errors/codes';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { OwnerKind } from '@/lib/signing/oids';
import { type FragmentName, firstProblem, type Verdict } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import { editionOf, learnEditions } from '@/services/editions/editions';
import type { StaffContext } from '@/services/identity/current-actor';
import { changeCase } from '@/services/requests/change-case';
import { CMS_MAX_BYTES } from '@/services/requests/check-signature';
import type { StoredCase } from '@/services/requests/stored-case';
import type { Trust } from '@/services/signatures/trust';
import { transact } from '@/services/transact';
import { parseDocumentCode } from './document-code';
import { type FrozenResult, readFrozenResult } from './frozen-result';
import type { PersonallySigned } from './issue-documents';
import { PREPARED_MINUTES, readCommand } from './prepared-command';
import { signatureOfRefusal, signatureOfResult } from './signature-due';
import { markOf, storedVerdict } from './stored-signature';

/** Whom a certificate must have been issued to for its owner to sign for a clinic. */
export const STAFF_OWNERS: readonly OwnerKind[] = ['employee', 'first-head', 'right-to-sign'];

const REFUSALS = {
  integrity: 'signature-broken',
  chain: 'certificate-not-trusted',
  dates: 'certificate-dates',
  revocation: 'certificate-revoked',
  keyUse: 'certificate-key-use',
  identity: 'certificate-someone-else',
} as const satisfies Record<FragmentName, ErrorCode>;

export interface SignedPrepared {
  id: string;
  nonce: string;
  /** Detached, DER. */
  cms: Uint8Array;
}

export async function signPrepared(
  context: StaffContext,
  { id, nonce, cms }: SignedPrepared,
  trust: () => Promise<Trust>,
): Promise<Outcome<StoredCase>> {
  const { actor } = context;
  const at = context.clock();
  const found = await readPrepared(context, id);
  if (!found.ok) return found;
  const { row, document, signer } = found.value;
  if (row.nonce !== nonce || at.getTime() - row.at.getTime() > PREPARED_MINUTES * 60_000)
    return refuse({ code: 'frozen-expired', field: 'signature' });
  const code = parseDocumentCode(row.code);
  const role = roleOf(document);
  if (!code || !role) throw new Error(`The prepared document ${id} is not one to sign`);
  if (!actor.roles.includes(role)) return refuse({ code: 'not-your-step', params: { actor: role } });
  const judged = await judgeStaffSignature({ bytes: row.bytes, cms, at, ...signer }, await trust());
  if (!judged.ok) return judged;
  const mark = markOf(judged.value, { kind: 'personal', name: actor.name, role }, at);
  const signed: PersonallySigned = {
    purpose: row.purpose === 'refusal' ? 'refusal' : 'result',
    name: row.result,
    code,
    document,
    bytes: row.bytes,
    cms,
    verdict: storedVerdict(judged.value, mark, at),
  };
  const command = readCommand(row.command);
  return changeCase(
    context,
    { requestId: row.requestId, expectedVersion: row.requestVersion },
    async () => ok(command),
    async (tx) => ok(await tx.preparedDocument.deleteMany({ where: { requestId: row.requestId } })),
    signed,
  );
}

/** Several, each with its own signature and its own end: one that fails keeps none of the others. */
export async function signAllPrepared(
  context: StaffContext,
  items: readonly SignedPrepared[],
  trust: () => Promise<Trust>,
): Promise<{ id: string; outcome: Outcome<StoredCase> }[]> {
  const answers: { id: string; outcome: Outcome<StoredCase> }[] = [];
  for (const item of items) answers.push({ id: item.id, outcome: await signPrepared(context, item, trust) });
  return answers;
}

function readPrepared({ actor, ...context }: StaffContext, id: string) {
  return transact({ ...context, actor }, async (tx) => {
    const known = z.uuid().safeParse(id).success;
    const row = known
      ? await tx.preparedDocument.findFirst({ where: { id, personId: actor.personId } })
      : null;
    if (!row) return refuse({ code: 'not-found' });
    const document = readFrozenResult(row.bytes);
    await learnEditions(tx, [document]);
    const { iin } = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { iin: true },
    });
    const { bin } = await tx.clinic.findUniqueOrThrow({ where: { id: row.clinicId }, select: { bin: true } });
    return ok({ row, document, signer: { iin, bin } });
  });
}

/** The role that the act names, by the very edition that the document was frozen by. */
function roleOf(document: FrozenResult) {
  const { kind, result } = document;
  const regulation = editionOf(document);
  const ground = regulation.refusals.find(({ name }) => name === result);
  const given = regulation.results.find(({ name }) => name === result);
  const due =
    kind === 'emhana-refusal' ? ground && signatureOfRefusal(ground) : given && signatureOfResult(given);
  return due?.kind === 'personal' ? due.role : null;
}

export async function judgeStaffSignature(
  input: { bytes: Uint8Array; cms: Uint8Array; at: Date; iin: string | null; bin: string | null },
  { trust, revocation }: Trust,
): Promise<Outcome<Verdict>> {
  const { bytes, cms, at, iin, bin } = input;
  if (cms.length > CMS_MAX_BYTES)
    return refuse({ code: 'signature-broken', field: 'signature', params: { finding: 'too-large' } });
  // A clinic without a number of its own cannot be found in anybody's certificate.
  if (iin === null || bin === null)
    return refuse({
      code: 'certificate-someone-else',
      field: 'signature',
      params: { finding: iin === null ? 'identity-missing' : 'other-organisation' },
    });
  const verdict = await verify({
    cms,
    content: bytes,
    at,
    trust,
    revocation,
    policy: { purpose: 'sign', expected: { iin, bin }, ownerKinds: STAFF_OWNERS },
  });
  const problem = firstProblem(verdict);
  if (!problem) return ok(verdict);
  const { name, fragment } = problem;
  return refuse({
    code: fragment.state === 'undetermined' ? 'signature-undetermined' : REFUSALS[name],
    field: 'signature',
    params: { finding: fragment.code, ...fragment.params },
  });
}
