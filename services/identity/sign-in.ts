import { passwordMatches } from '@/lib/auth/password';
import type { Iin } from '@/lib/iin/iin';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { type Attempt, guessedRight, mayTry } from '@/lib/rate-limit/guessing';
import type { Context } from '@/services/context';
import { clinicsOf } from '@/services/identity/clinics-of';
import { type StartedSession, startSession } from '@/services/identity/start-session';
import { tellNewDevice } from '@/services/identity/tell-new-device';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';

export interface SignIn {
  kind: 'citizen' | 'staff';
  iin: Iin;
  password: string;
  /** Where the request comes from, and what the browser is called. */
  address: string;
  device: string;
  /** The account whose mark this browser carries (lib/auth/known-device). */
  knownDeviceAccount?: string | undefined;
  /** The session that the browser holds already; it ends. */
  currentSessionId?: string | undefined;
}

/**
 * IIN and password: the acts' first conditions (mangystau-302/1/9.1, eko-314-2015/9.1). One refusal, `sign-in-refused`,
 * for an unknown person, a wrong password, and a person who works nowhere; each costs one password check and one
 * transaction. `too-many-tries {minutes}` while a delay runs (lib/rate-limit/guessing).
 */
export async function signIn(context: Context, input: SignIn): Promise<Outcome<StartedSession>> {
  return unlessUnavailable(async () => {
    const account = await findAccount(context, input.iin);
    if (!account.ok) return account;
    const found = account.value;
    const attempt: Attempt = {
      what: 'sign-in',
      account: input.iin,
      address: input.address,
      knownDevice: found !== null && input.knownDeviceAccount === found.id,
    };
    const verdict = await mayTry(context.database, attempt);
    if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));

    const right = await passwordMatches(found?.passwordHash ?? undefined, input.password);
    const admitted = found !== null && right && (input.kind === 'citizen' || found.worksAtAClinic);
    if (!admitted) return noteFailure(context, input.kind, found);
    const started = await begin(context, input, found);
    if (started.ok) await guessedRight(context.database, attempt);
    return started;
  });
}

export const tooManyTries = (waitSeconds: number) => ({
  code: 'too-many-tries' as const,
  params: { minutes: Math.ceil(waitSeconds / 60) },
});

/** An id that is nobody's: where there is no account, the same statements are run for it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

interface FoundAccount {
  id: string;
  personId: string;
  /** Null where the person signs in by certificate alone. */
  passwordHash: string | null;
  worksAtAClinic: boolean;
}

const findAccount = (context: Context, iin: Iin): Promise<Outcome<FoundAccount | null>> =>
  withSystemAccess(context, async (tx, unit) => {
    const account = await tx.account.findFirst({
      where: { person: { iin } },
      select: { id: true, personId: true, passwordHash: true },
    });
    const clinics = await clinicsOf(tx, account?.personId ?? NOBODY, unit.now);
    return ok(account && { ...account, worksAtAClinic: clinics.length > 0 });
  });

/** No IIN in the audit: a stranger's line says only that somebody failed. */
const noteFailure = (
  context: Context,
  kind: SignIn['kind'],
  account: FoundAccount | null,
): Promise<Outcome<StartedSession>> =>
  withSystemAccess<undefined>(context, async (tx, unit) => {
    await tx.account.updateMany({
      where: { id: account?.id ?? NOBODY },
      data: { failedSignIns: { increment: 1 } },
    });
    unit.audit({
      action: 'sign-in.failed',
      detail: { kind },
      ...(account ? { subjectId: account.personId } : {}),
    });
    return ok(undefined);
  }).then((noted) => (noted.ok ? refuse({ code: 'sign-in-refused' }) : noted));

const begin = (context: Context, input: SignIn, account: FoundAccount): Promise<Outcome<StartedSession>> =>
  withSystemAccess(context, async (tx, unit) => {
    await tx.account.updateMany({ where: { id: account.id }, data: { failedSignIns: 0 } });
    unit.audit({ action: 'sign-in', subjectId: account.personId, detail: { kind: input.kind } });
    await tellNewDevice(tx, unit, {
      accountId: account.id,
      personId: account.personId,
      device: input.device,
      known: input.knownDeviceAccount === account.id,
    });
    return ok(
      await startSession(tx, {
        accountId: account.id,
        kind: input.kind,
        device: input.device,
        now: unit.now,
        ...(input.currentSessionId ? { replaces: input.currentSessionId } : {}),
      }),
    );
  });
