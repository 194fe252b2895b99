import { open, seal } from '@/lib/auth/secret-box';
import { newTotpSecret, totpStep, totpUri } from '@/lib/auth/totp';
import type { Tx } from '@/lib/database/transaction';
import { normaliseDigits } from '@/lib/iin/digits';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { type Attempt, guessedRight, mayTry } from '@/lib/rate-limit/guessing';
import type { Context } from '@/services/context';
import type { StaffMember } from '@/services/identity/actor';
import { clinicsOf } from '@/services/identity/clinics-of';
import type { LiveSession } from '@/services/identity/find-session';
import { may } from '@/services/identity/permissions';
import { tooManyTries } from '@/services/identity/sign-in';
import { type StartedSession, startSession } from '@/services/identity/start-session';
import { totpPurpose } from '@/services/identity/totp-purpose';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';

export type SecondFactorToShow = { enrol: false } | { enrol: true; secret: string; uri: string };

/**
 * What the code page shows: nothing more than a question where the second factor is set up; a new secret where it is
 * not. A secret is kept from the first showing on, and counts as set up once a code of it was right (`totpLastStep`).
 */
export function secondFactorToShow(
  context: Context,
  session: LiveSession,
): Promise<Outcome<SecondFactorToShow>> {
  return withSystemAccess<SecondFactorToShow>(context, async (tx) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { id: session.accountId },
      select: { totpSecret: true, totpLastStep: true },
    });
    if (account.totpSecret && account.totpLastStep !== null) return ok({ enrol: false });
    const secret = account.totpSecret
      ? open(account.totpSecret, totpPurpose(session.accountId))
      : newTotpSecret();
    if (!account.totpSecret) {
      await tx.account.updateMany({
        where: { id: session.accountId, totpSecret: null },
        data: { totpSecret: seal(secret, totpPurpose(session.accountId)) },
      });
    }
    return ok({ enrol: true, secret, uri: totpUri(secret, session.name) });
  });
}

/**
 * Takes a code and answers with a new session that has its second factor, at the clinic where there is only one.
 * A code works once, also against itself arriving twice at the same moment: the step is moved by a guarded update.
 */
export async function showSecondFactor(
  context: Context,
  session: LiveSession,
  given: { code: string; address: string; device: string },
): Promise<Outcome<StartedSession>> {
  const attempt: Attempt = {
    what: 'second-factor',
    account: session.accountId,
    address: given.address,
    knownDevice: false,
  };
  return unlessUnavailable(async () => {
    const verdict = await mayTry(context.database, attempt);
    if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));
    const shown = await acceptCode(context, session, given);
    if (shown.ok) await guessedRight(context.database, attempt);
    else if (shown.refusal.code === 'code-wrong') await noteWrongCode(context, session);
    return shown;
  });
}

const acceptCode = (
  context: Context,
  session: LiveSession,
  { code, device }: { code: string; device: string },
): Promise<Outcome<StartedSession>> =>
  withSystemAccess(context, async (tx, unit) => {
    const account = await tx.account.findUniqueOrThrow({
      where: { id: session.accountId },
      select: { totpSecret: true, totpLastStep: true },
    });
    if (session.kind !== 'staff' || !account.totpSecret) return refuse({ code: 'not-allowed' });
    const secret = open(account.totpSecret, totpPurpose(session.accountId));
    const step = totpStep(secret, normaliseDigits(code), unit.now, account.totpLastStep);
    if (step === undefined) return refuse({ code: 'code-wrong', field: 'code' });
    const moved = await tx.account.updateMany({
      where: { id: session.accountId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
      data: { totpLastStep: step },
    });
    if (moved.count === 0) return refuse({ code: 'code-wrong', field: 'code' });
    unit.audit({
      action: account.totpLastStep === null ? 'second-factor.set-up' : 'second-factor.shown',
      subjectId: session.personId,
    });
    return ok(await withSecondFactor(tx, session, device, unit.now));
  });

/** The session that takes over once the second factor is shown, at the clinic where there is only one. */
export async function withSecondFactor(
  tx: Tx,
  session: LiveSession,
  device: string,
  now: Date,
): Promise<StartedSession> {
  const [first, ...others] = await clinicsOf(tx, session.personId, now);
  return startSession(tx, {
    accountId: session.accountId,
    kind: 'staff',
    method: session.method,
    device,
    now,
    secondFactorAt: now,
    replaces: session.id,
    ...(first && others.length === 0 ? { clinicId: first.clinicId } : {}),
  });
}

const noteWrongCode = (context: Context, session: LiveSession) =>
  withSystemAccess<undefined>(context, async (_tx, unit) => {
    unit.audit({ action: 'second-factor.failed', subjectId: session.personId });
    return ok(undefined);
  });

/**
 * For somebody who lost the phone: an administrator of a clinic where the person works removes the second factor and
 * ends the person's staff sessions; the next sign-in sets up a new one. The person is told.
 */
export function resetSecondFactor(
  context: Context & { actor: StaffMember },
  personId: string,
  reason: string,
): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { actor } = context;
    if (!may(actor, 'staff.second-factor.reset') || personId === actor.personId) {
      return refuse({ code: 'not-allowed' });
    }
    const places = await clinicsOf(tx, personId, unit.now);
    if (!places.some(({ clinicId }) => clinicId === actor.clinicId)) return refuse({ code: 'not-found' });
    const account = await tx.account.findUnique({ where: { personId }, select: { id: true } });
    if (!account) return refuse({ code: 'not-found' });
    await tx.account.update({
      where: { id: account.id },
      data: { totpSecret: null, totpLastStep: null },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { accountId: account.id, kind: 'staff', revokedAt: null },
      data: { revokedAt: unit.now },
    });
    // Whoever did not ask for this must hear of it.
    await notify(tx, unit, { personId, kind: 'second-factor-reset', params: { at: unit.now.toISOString() } });
    unit.audit({ action: 'second-factor.reset', subjectId: personId, reason: reason.slice(0, 300) });
    return ok(undefined);
  });
}
