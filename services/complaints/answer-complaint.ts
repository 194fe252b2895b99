/** The answer of the head of the clinic: written and frozen first, then signed, and only then given. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import { judgeStaffSignature } from '@/services/documents/sign-prepared';
import { markOf, storedVerdict } from '@/services/documents/stored-signature';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { commanding } from '@/services/requests/commanding';
import { json, sha256 } from '@/services/requests/save-case';
import type { Trust } from '@/services/signatures/trust';
import { transact } from '@/services/transact';
import { reopenableSteps } from '@/services/workflow/reopen';
import { changeComplaint, findComplaint, type OnComplaint } from './change-complaint';
import { VERDICTS } from './complaint';
import { decide } from './decide';
import { ANSWER_MINUTES, freezeAnswer, readFrozenAnswer, stepTitle } from './frozen-answer';
import type { StoredComplaint } from './store';

export const answerSchema = z.object({
  verdict: z.enum(VERDICTS),
  text: plainText(4000, { min: 1, lines: true }),
  reopen: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .optional(),
});

/** Writes the answer down and freezes it. Nothing is said to anybody until it is signed; writing again replaces it. */
export function writeAnswer(
  context: StaffContext,
  { verdict, text, reopen, ...on }: OnComplaint & z.output<typeof answerSchema>,
): Promise<Outcome<{ nonce: string; bytes: Uint8Array }>> {
  const nonce = randomBytes(24).toString('base64url');
  return transact(context, async (tx, unit) => {
    const { actor } = context;
    if (!may(actor, 'complaint.answer')) return refuse({ code: 'not-allowed' });
    const found = await findComplaint(tx, unit, on);
    if (!found.ok) return found;
    const { complaint, stored, rules } = found.value;
    const { regulation, place } = rules;
    const by = commanding(actor);
    if (!by) return refuse({ code: 'not-signed-in' });
    // Judged as if it were signed: what the law does not allow is said before anybody signs.
    const command = { type: 'answer', verdict, text, signed: '', ...(reopen ? { reopen } : {}) } as const;
    const allowed = decide(regulation, complaint.state, command, { now: unit.now, by, place });
    if (!allowed.ok) return allowed;
    if (reopen && !reopenableSteps(regulation, stored.state).includes(reopen))
      return refuse({ code: 'reopen-not-possible', field: 'reopen' });
    const clinic = await tx.clinic.findUniqueOrThrow({
      where: { id: complaint.clinicId },
      select: { nameKk: true },
    });
    const person = complaint.complainantId
      ? await tx.person.findUnique({
          where: { id: complaint.complainantId },
          select: { surname: true, givenName: true, patronymic: true },
        })
      : null;
    const { level, registeredAt, what, demand } = complaint.state;
    const bytes = await freezeAnswer({
      nonce,
      frozenAt: unit.now.toISOString(),
      complaint: { number: complaint.number, level, registeredAt, what, demand },
      request: { number: stored.number, regulation: regulation.id, service: regulation.title.kk },
      clinic: { id: complaint.clinicId, name: clinic.nameKk },
      complainant: person && fullName(person),
      verdict,
      text,
      ...(reopen ? { reopen: { step: reopen, title: stepTitle(regulation, reopen)?.kk ?? reopen } } : {}),
      signatory: { name: actor.name, role: 'head-of-clinic' },
    });
    const draft = {
      clinicId: complaint.clinicId,
      verdict,
      text,
      reopen: reopen ?? null,
      version: complaint.version,
      bytes,
      nonce,
      writtenBy: actor.name,
      at: unit.now,
    };
    await tx.complaintDraft.upsert({
      where: { complaintId: complaint.id },
      create: { complaintId: complaint.id, ...draft },
      update: draft,
      select: { nonce: true },
    });
    return ok({ nonce, bytes });
  });
}

/** Over exactly the frozen bytes, by the head's own key for this clinic; a satisfied complaint may reopen the request. */
export async function signAnswer(
  context: StaffContext,
  { complaintId, nonce, cms }: { complaintId: string; nonce: string; cms: Uint8Array },
  trust: () => Promise<Trust>,
): Promise<Outcome<StoredComplaint>> {
  const at = context.clock();
  const prepared = await readDraft(context, complaintId);
  if (!prepared.ok) return prepared;
  const { draft, signer } = prepared.value;
  if (draft.nonce !== nonce || at.getTime() - draft.at.getTime() > ANSWER_MINUTES * 60_000)
    return refuse({ code: 'frozen-expired', field: 'signature' });
  const bytes = new Uint8Array(draft.bytes);
  const { verdict, text, reopen, signatory } = readFrozenAnswer(bytes);
  // The answer names who gives it: another head writes it anew under their own name.
  if (signatory.name !== context.actor.name) return refuse({ code: 'frozen-expired', field: 'signature' });
  const judged = await judgeStaffSignature({ bytes, cms, at, ...signer }, await trust());
  if (!judged.ok) return judged;
  const mark = markOf(
    judged.value,
    { kind: 'personal', name: context.actor.name, role: 'head-of-clinic' },
    at,
  );
  const digest = sha256(bytes);
  return changeComplaint(
    context,
    { complaintId, expectedVersion: draft.version },
    {
      type: 'answer',
      verdict,
      text,
      signed: Buffer.from(digest).toString('hex'),
      ...(reopen ? { reopen: reopen.step } : {}),
    },
    async (tx, { now }, { complaint }) => {
      await tx.complaintAnswer.create({
        data: {
          complaintId,
          clinicId: complaint.clinicId,
          mediaType: 'application/json',
          bytes,
          sha256: digest,
          cms: new Uint8Array(cms),
          verdict: json(storedVerdict(judged.value, mark, at)),
          at: now,
        },
        select: { id: true },
      });
      await tx.complaintDraft.deleteMany({ where: { complaintId } });
      return ok(null);
    },
  );
}

function readDraft(context: StaffContext, complaintId: string) {
  return transact(context, async (tx) => {
    const draft = z.uuid().safeParse(complaintId).success
      ? await tx.complaintDraft.findUnique({ where: { complaintId } })
      : null;
    if (!draft) return refuse({ code: 'frozen-expired', field: 'signature' });
    const { iin } = await tx.person.findUniqueOrThrow({
      where: { id: context.actor.personId },
      select: { iin: true },
    });
    const { bin } = await tx.clinic.findUniqueOrThrow({
      where: { id: draft.clinicId },
      select: { bin: true },
    });
    return ok({ draft, signer: { iin, bin } });
  });
}
