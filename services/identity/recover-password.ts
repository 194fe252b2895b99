import { checkPassword, hashPassword } from '@/lib/auth/password';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';

const FRESH_MS = 15 * 60_000;

/**
 * A new password without the old one, for somebody who has just signed in by certificate. Every other device is signed
 * out, the person is told, and from then on that certificate is no second factor beside this password.
 */
export function recoverPassword(
  context: Context & { actor: CitizenActor },
  next: string,
): Promise<Outcome<undefined>> {
  const { accountId, personId, sessionId } = context.actor;
  return unlessUnavailable(async () => {
    const known = await withSystemAccess(context, async (tx, { now }) => {
      const session = await tx.session.findUnique({
        where: { id: sessionId },
        select: {
          method: true,
          createdAt: true,
          account: {
            select: { person: { select: { iin: true, surname: true, givenName: true, phone: true } } },
          },
        },
      });
      const isFresh = session && now.getTime() - session.createdAt.getTime() < FRESH_MS;
      if (!isFresh || session.method !== 'certificate') return refuse({ code: 'certificate-session-needed' });
      const { iin, surname, givenName, phone } = session.account.person;
      return ok([iin, surname, givenName, phone?.slice(2)].flatMap((word) => word ?? []));
    });
    if (!known.ok) return known;
    const password = checkPassword(next, known.value);
    if (!password.ok) return refuse({ ...password.refusal, field: 'next' });
    const passwordHash = await hashPassword(password.value);
    return withSystemAccess<undefined>(context, async (tx, unit) => {
      await tx.account.updateMany({
        where: { id: accountId },
        data: { passwordHash, passwordByCertificate: true },
      });
      await tx.session.updateMany({
        where: { accountId, revokedAt: null, id: { not: sessionId } },
        data: { revokedAt: unit.now },
      });
      unit.audit({ action: 'password.recovered', subjectId: personId });
      await notify(tx, unit, {
        personId,
        kind: 'password-changed',
        params: { at: unit.now.toISOString() },
      });
      return ok(undefined);
    });
  });
}

/** Whether the page may ask for one: the answer decides again. */
export const mayRecoverPassword = (context: Context & { actor: CitizenActor }): Promise<Outcome<boolean>> =>
  withSystemAccess(context, async (tx, { now }) => {
    const session = await tx.session.findUnique({
      where: { id: context.actor.sessionId },
      select: { method: true, createdAt: true },
    });
    return ok(session?.method === 'certificate' && now.getTime() - session.createdAt.getTime() < FRESH_MS);
  });
