import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { hashOf, once, scopeOf } from '@/lib/idempotency';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { CitizenContext } from '@/services/identity/current-actor';
import { isProven } from '@/services/identity/proven';
import { type ActingFor, peopleIMayActFor } from '@/services/identity/representation';
import { tooManyTries } from '@/services/identity/sign-in';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { askRegisters, type RegisterAnswers } from '@/services/registers/ask-registers';
import { registersAsked } from '@/services/regulations/atoms';
import type { Locale } from '@/services/regulations/language/text';
import { bookHeld } from '@/services/scheduling/book-slot';
import type { Trust } from '@/services/signatures/trust';
import { transact, type Unit } from '@/services/transact';
import { clauseOf } from '@/services/workflow/lawful';
import { checkSignature, keptVerdict } from './check-signature';
import { choosesTime } from './draft-pages';
import { fairShare } from './fair-share';
import { fileRequest, type NewRequest } from './file-request';
import { isStale, readFrozen } from './frozen-request';
import { heldTime } from './held-time';
import { type OpenDraft, openDraft } from './load-draft';
import { rulesForNewRequest } from './rules-of-clinic';

export interface Submission {
  draftId: string;
  locale: Locale;
  /** Where the act wants a signature: over which frozen bytes, and the signature itself (DER). */
  signature?: { nonce: string; cms: Uint8Array };
}

export interface Submitted {
  requestId: string;
}

const submittedSchema = z.object({ requestId: z.uuid() });
const OPERATION = 'submit-draft';

/** The request that a draft became, if it did: for the back button, a second tab, an old link. */
export function submittedFrom(context: CitizenContext, draftId: string): Promise<Outcome<Submitted | null>> {
  return transact<Submitted | null>(context, async (tx) => {
    const scope = scopeOf(context.actor.accountId, OPERATION);
    const row = await tx.idempotencyKey.findUnique({
      where: { scope_key: { scope, key: draftId.slice(0, 80) } },
      select: { body: true },
    });
    return ok(row?.body ? submittedSchema.parse(row.body) : null);
  });
}

/**
 * From a draft to a request, once: the same draft sent again, however often and from wherever, answers with the same
 * request. The signature is judged first, outside the transaction; then everything is written or nothing is, and after
 * a refusal the draft is as it was.
 */
export async function submitRequest(
  context: CitizenContext,
  submission: Submission,
  trust: () => Promise<Trust>,
): Promise<Outcome<Submitted>> {
  const { draftId } = submission;
  if (!z.uuid().safeParse(draftId).success) return refuse({ code: 'not-found' });
  const before = await submittedFrom(context, draftId);
  if (!before.ok) return before;
  if (before.value) return ok(before.value);
  const people = await peopleIMayActFor(context, context.clock());
  if (!people.ok) return people;

  const filed = await judgeAndFile(context, submission, people.value, trust);
  if (filed.ok) return filed;
  // Refused because another tab has just filed it: then it is filed, and this is its answer.
  const meanwhile = await submittedFrom(context, draftId);
  if (meanwhile.ok && meanwhile.value) return ok(meanwhile.value);
  await noteRefusal(context, draftId, filed.refusal);
  return filed;
}

async function judgeAndFile(
  context: CitizenContext,
  submission: Submission,
  people: readonly ActingFor[],
  trust: () => Promise<Trust>,
): Promise<Outcome<Submitted>> {
  const { draftId } = submission;
  const at = context.clock();
  const opened = await transact(context, (tx) => openDraft(tx, draftId, people, at));
  if (!opened.ok) return opened;
  const { regulation, recipient, clinicId } = opened.value;
  const judged = await judgeSignature(opened.value, submission, at, trust);
  if (!judged.ok) return judged;
  // About a third person nothing is asked, and nobody is looked up, before that person agrees.
  const another = opened.value.applicant === 'third-person-with-consent';
  if (another) {
    const verdict = await take(context.database, LIMITS.consentAsked, context.actor.accountId);
    if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));
  }
  const unproven = await refuseUnproven(context, opened.value);
  if (!unproven.ok) return unproven;
  const registers = await askRegisters(context, {
    personId: recipient.personId,
    clinicId,
    registers: another ? [] : registersAsked(regulation),
    at,
  });
  if (!registers.ok) return registers;
  const asked = { clinicId, answers: registers.value };
  return transact(context, (tx, unit) =>
    once(
      tx,
      {
        scope: scopeOf(context.actor.accountId, OPERATION),
        key: draftId,
        requestHash: hashOf({ draftId }),
        at: unit.now,
        answer: submittedSchema,
        status: 201,
      },
      () => fileDraft(tx, unit, context, submission, people, judged.value, asked),
    ),
  );
}

/**
 * Where a service hides itself and the act asks for no signature, the registers answer to the account alone: then more
 * than its owner's word must say whose it is, and a child's papers must have been seen.
 */
function refuseUnproven(
  context: CitizenContext,
  { regulation, recipient, applicant }: OpenDraft,
): Promise<Outcome<undefined>> {
  return withSystemAccess<undefined>(context, async (tx) => {
    if (!regulation.privacy.sensitive || regulation.portal?.applicantSignature.required) return ok(undefined);
    if (applicant === 'third-person-with-consent') return ok(undefined);
    if (recipient.status === 'declared') return refuse({ code: 'right-unverified', field: 'applicant' });
    const proven = await isProven(tx, context.actor.personId, context.actor);
    return proven ? ok(undefined) : refuse({ code: 'identity-unproven', field: 'applicant' });
  });
}

type Signed = NonNullable<NewRequest['signed']>;

/** Null where the act asks for no signature. */
async function judgeSignature(
  { regulation, frozen, self }: OpenDraft,
  { signature }: Submission,
  at: Date,
  trust: () => Promise<Trust>,
): Promise<Outcome<Signed | null>> {
  const rule = regulation.portal?.applicantSignature;
  if (!rule?.required) return ok(null);
  if (!signature) {
    return refuse({ code: 'signature-required', field: 'signature', ...clauseOf(regulation, rule) });
  }
  // Frozen again elsewhere, changed since, or waited too long: what was signed is not what would be filed.
  if (!frozen || frozen.nonce !== signature.nonce || isStale(readFrozen(frozen.bytes), at)) {
    return refuse({ code: 'frozen-expired', field: 'signature' });
  }
  const { bytes } = frozen;
  const { cms } = signature;
  const verdict = await checkSignature({ regulation, bytes, cms, iin: self.iin, at, trust: await trust() });
  return verdict.ok ? ok({ bytes, cms, verdict: keptVerdict(verdict.value, at) }) : verdict;
}

async function fileDraft(
  tx: Tx,
  unit: Unit,
  context: CitizenContext,
  { draftId, locale, signature }: Submission,
  people: readonly ActingFor[],
  signed: Signed | null,
  asked: { clinicId: string; answers: RegisterAnswers },
): Promise<Outcome<Submitted>> {
  const opened = await openDraft(tx, draftId, people, unit.now);
  if (!opened.ok) return opened;
  const draft = opened.value;
  const { regulation, clinicId, recipient, applicant } = draft;
  // Another clinic was chosen meanwhile, in another tab: the registers were asked about the first.
  if (clinicId !== asked.clinicId) return refuse({ code: 'changed-meanwhile' });
  const answers = answersToFile(draft, signed);
  if (!answers.ok) return answers;
  const rules = await rulesForNewRequest(tx, clinicId, regulation.service, unit.now);
  if (!rules || rules.regulation.id !== regulation.id) return refuse({ code: 'service-not-offered' });

  const { accountId, personId } = context.actor;
  const wanted = { accountId, regulation, clinicId, personId: recipient.personId };
  const held = await heldTime(tx, wanted, unit.now);
  if (!held && choosesTime(regulation)) return refuse({ code: 'hold-expired', field: 'slot' });
  if (signed && readFrozen(signed.bytes).time?.booking !== held?.appointed.bookingId) {
    return refuse({ code: 'frozen-expired', field: 'signature' });
  }
  const unfair = await fairShare(tx, { recipientId: recipient.personId, service: regulation.service });
  if (unfair) return refuse(unfair);
  // Only the bytes that were judged: a draft that moved meanwhile keeps what it has become.
  const { count } = await tx.draft.deleteMany({
    where: { id: draftId, ...(signature && signed ? { nonce: signature.nonce } : {}) },
  });
  if (count === 0) return refuse({ code: 'frozen-expired', field: 'signature' });

  const filed = await fileRequest(tx, unit, rules, {
    clinicId,
    channel: 'portal',
    applicant,
    recipientId: applicant === 'third-person-with-consent' ? null : recipient.personId,
    applicantId: personId,
    answers: answers.value,
    registers: asked.answers,
    locale,
    ...(held ? { appointed: held.appointed } : {}),
    ...(signed ? { signed } : {}),
  });
  if (!filed.ok) return filed;
  const requestId = filed.value.id;
  if (held) {
    const { bookingId } = held.appointed;
    const booked = await bookHeld(tx, unit, { bookingId, requestId, personId: recipient.personId });
    if (!booked.ok) return booked;
  }
  return ok({ requestId });
}

/** Where there is a signature, the answers are those of the signed bytes and of nothing else. */
function answersToFile(draft: OpenDraft, signed: Signed | null): Outcome<NewRequest['answers']> {
  if (signed) {
    const { answers } = readFrozen(signed.bytes);
    return ok(Object.fromEntries(answers.map(({ name, value }) => [name, value])));
  }
  const [wrong, ...rest] = draft.read.refusals;
  return wrong ? refuse(wrong, rest) : ok(draft.read.answers);
}

/** A signature that was refused is remembered; the draft is not touched. */
async function noteRefusal(context: CitizenContext, draftId: string, refusal: Refusal): Promise<void> {
  if (refusal.params?.finding === undefined) return;
  await transact(context, async (_, unit) => {
    unit.audit({
      action: 'request.signature-refused',
      subjectId: context.actor.personId,
      object: `draft:${draftId}`,
      detail: { finding: refusal.params?.finding ?? null, clause: refusal.clause ?? null },
    });
    return ok(undefined);
  });
}
