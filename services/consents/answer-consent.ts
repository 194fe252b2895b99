import type { Tx } from '@/lib/database/transaction';
import { logger } from '@/lib/logs/logger';
import { foldForSearch, searchTextOf } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { editionOf } from '@/services/editions/editions';
import { isProven } from '@/services/identity/proven';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';
import type { ConsentWay } from '@/services/regulations/language/step';
import { askRegisterAgain } from '@/services/requests/ask-register-again';
import { carryOut } from '@/services/requests/change-case';
import { rulesOfCase } from '@/services/requests/rules-of-clinic';
import { json, sha256 } from '@/services/requests/save-case';
import { loadCase, type StoredCase } from '@/services/requests/stored-case';
import { claim } from '@/services/signing-sessions/browser-side';
import type { Unit } from '@/services/transact';

export interface ConsentAnswer {
  consentId: string;
  /** The person who answers: the signed-in one, or the one whose phone the code went to. */
  subjectId: string;
  answer: 'given' | 'declined';
  way: ConsentWay;
  /** The person's verified signature over the consent as it was shown. */
  signed?: { bytes: Uint8Array; cms: Uint8Array; verdict: unknown; signing?: string };
}

/**
 * The subject says yes or no, once. With a yes the request becomes theirs to see, and the register is asked at once;
 * if it is silent, the worker asks again.
 */
export async function answerConsent(context: Context, answer: ConsentAnswer): Promise<Outcome<undefined>> {
  const once = () => answerOnce(context, answer);
  const first = await once();
  const overtaken = !first.ok && first.refusal.code === 'changed-meanwhile';
  const answered = overtaken ? await once() : first;
  if (!answered.ok) return answered;
  if (answer.answer === 'given') await askAtOnce(context, answered.value.id);
  return ok(undefined);
}

const answerOnce = (
  context: Context,
  { consentId, subjectId, answer, way, signed }: ConsentAnswer,
): Promise<Outcome<StoredCase>> =>
  withSystemAccess(context, async (tx, unit) => {
    const consent = await tx.consent.findFirst({ where: { id: consentId, subjectId } });
    if (!consent) return refuse({ code: 'not-found' });
    const stored = await loadCase(tx, consent.requestId);
    const waits = consent.state === 'asked' && consent.until !== null && consent.until > unit.now;
    if (!stored || !waits) return refuse({ code: 'consent-over' });
    // A no harms nobody; a yes is the person's, and their own signature says so by itself.
    if (answer === 'given' && !signed && !(await isProven(tx, subjectId, unit.actor)))
      return refuse({ code: 'identity-unproven' });
    const step = editionOf(stored).steps.find(({ name }) => `step:${name}` === consent.what);
    const [outcome] = Object.entries(step?.outcomes ?? {}).find(
      ([name, { next }]) => name !== step?.overdue?.outcome && 'refusal' in next === (answer === 'declined'),
    ) ?? [undefined];
    if (!step || outcome === undefined) return refuse({ code: 'consent-over' });
    const named = answer === 'given' ? await nameRecipient(tx, stored, subjectId) : stored;
    const rules = await rulesOfCase(tx, named, unit.now);
    const done = await carryOut(
      tx,
      unit,
      { stored: named, rules },
      { type: 'complete-step', step: step.name, outcome, data: {}, way },
      undefined,
      { kind: 'citizen', personId: subjectId, subject: true },
    );
    if (!done.ok) return done.refusal.code === 'step-already-done' ? refuse({ code: 'consent-over' }) : done;
    if (signed?.signing && !(await claim(tx, { id: signed.signing }, unit.now, 'signed')))
      return refuse({ code: 'signing-over' });
    if (signed) await keepSigned(tx, unit, stored, signed);
    await tellSubjectOf(tx, unit, consent.reference, subjectId, answer);
    unit.audit({
      action: `consent.${answer}`,
      subjectId,
      object: `consent:${consentId}`,
      clinicId: consent.clinicId,
      detail: { way, signed: signed !== undefined },
    });
    return done;
  });

/** From the yes on the request names the person: they see it, and so does the clinic that serves them. */
async function nameRecipient(tx: Tx, stored: StoredCase, subjectId: string): Promise<StoredCase> {
  const { iin, phone, ...name } = await tx.person.findUniqueOrThrow({
    where: { id: subjectId },
    select: { surname: true, givenName: true, patronymic: true, iin: true, phone: true },
  });
  const searchText = `${foldForSearch(stored.number)} ${searchTextOf({ ...name, iin, phone })}`;
  await tx.request.updateMany({
    where: { id: stored.id },
    data: { recipientId: subjectId, searchText: searchText.slice(0, 900) },
  });
  return { ...stored, recipientId: subjectId };
}

async function keepSigned(
  tx: Tx,
  unit: Unit,
  { id: requestId, clinicId }: StoredCase,
  { bytes, cms, verdict }: NonNullable<ConsentAnswer['signed']>,
): Promise<void> {
  await tx.signedDocument.create({
    data: {
      requestId,
      clinicId,
      purpose: 'consent',
      mediaType: 'application/json',
      bytes: new Uint8Array(bytes),
      sha256: sha256(bytes),
      cms: new Uint8Array(cms),
      verdict: json(verdict),
      at: unit.now,
    },
    select: { id: true },
  });
}

async function tellSubjectOf(
  tx: Tx,
  unit: Unit,
  reference: string | null,
  personId: string,
  answer: ConsentAnswer['answer'],
): Promise<void> {
  if (!reference) return;
  const kind = answer === 'given' ? 'consent-given' : 'consent-declined';
  await notify(tx, unit, { personId, kind, params: { reference } });
}

/** A register that cannot be asked this instant is the worker's: the answer of the person stands. */
async function askAtOnce({ database, clock }: Context, requestId: string): Promise<void> {
  try {
    await askRegisterAgain({ database, clock }, { requestId, tried: 0 });
  } catch (error) {
    logger.warn({ error }, 'a register could not be asked right after a consent');
  }
}
