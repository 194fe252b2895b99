import { checkPassword, hashPassword, passwordMatches } from '@/lib/auth/password';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { type Attempt, guessedRight, mayTry } from '@/lib/rate-limit/guessing';
import type { Context } from '@/services/context';
import type { CitizenActor, StaffMember } from '@/services/identity/actor';
import { tooManyTries } from '@/services/identity/sign-in';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';

/** Changes the password and signs out every other device: whoever knew the old one is out. */
export async function changePassword(
  context: Context & { actor: CitizenActor | StaffMember },
  given: { current: string; next: string; address: string },
): Promise<Outcome<undefined>> {
  const { accountId, personId, sessionId } = context.actor;
  return unlessUnavailable(async () => {
    const account = await withSystemAccess(context, async (tx) =>
      ok(
        await tx.account.findUniqueOrThrow({
          where: { id: accountId },
          select: {
            passwordHash: true,
            person: { select: { iin: true, surname: true, givenName: true, phone: true } },
          },
        }),
      ),
    );
    if (!account.ok) return account;
    const { passwordHash, person } = account.value;

    const attempt: Attempt = {
      what: 'password',
      account: accountId,
      address: given.address,
      knownDevice: true,
    };
    const verdict = await mayTry(context.database, attempt);
    if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));
    if (!(await passwordMatches(passwordHash ?? undefined, given.current))) {
      return refuse({ code: 'password-wrong', field: 'current' });
    }
    await guessedRight(context.database, attempt);

    const known = [person.iin, person.surname, person.givenName, person.phone?.slice(2)].flatMap(
      (w) => w ?? [],
    );
    const next = checkPassword(given.next, known);
    if (!next.ok) return refuse({ ...next.refusal, field: 'next' });
    if (await passwordMatches(passwordHash ?? undefined, given.next))
      return refuse({ code: 'password-same', field: 'next' });

    const newHash = await hashPassword(next.value);
    return withSystemAccess<undefined>(context, async (tx, unit) => {
      await tx.account.updateMany({ where: { id: accountId }, data: { passwordHash: newHash } });
      await tx.session.updateMany({
        where: { accountId, revokedAt: null, id: { not: sessionId } },
        data: { revokedAt: unit.now },
      });
      await notify(tx, unit, {
        personId,
        kind: 'password-changed',
        params: { at: unit.now.toISOString() },
      });
      unit.audit({ action: 'password.changed', subjectId: personId });
      return ok(undefined);
    });
  });
}
