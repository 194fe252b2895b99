import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenActor, StaffMember } from '@/services/identity/actor';
import type { LiveSession } from '@/services/identity/find-session';
import { isLive } from '@/services/identity/session-life';
import { withSystemAccess } from '@/services/identity/with-system-access';

export interface MySession {
  id: string;
  kind: 'citizen' | 'staff';
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The one that asks. */
  current: boolean;
}

type SignedIn = Context & { actor: CitizenActor | StaffMember };

/** The devices on which the person is signed in now, the present one first. */
export function mySessions(context: SignedIn): Promise<Outcome<MySession[]>> {
  return withSystemAccess(context, async (tx, unit) => {
    const rows = await tx.session.findMany({
      where: { accountId: context.actor.accountId, revokedAt: null, expiresAt: { gt: unit.now } },
      orderBy: { lastSeenAt: 'desc' },
      take: 100,
    });
    const sessions = rows
      .filter((row) => isLive(row, unit.now))
      .map(({ id, kind, device, createdAt, lastSeenAt }) => ({
        id,
        kind,
        device,
        createdAt,
        lastSeenAt,
        current: id === context.actor.sessionId,
      }));
    return ok(sessions.sort((a, b) => Number(b.current) - Number(a.current)));
  });
}

export function endSession(context: SignedIn, sessionId: string): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { accountId, personId } = context.actor;
    const ended = await tx.session.updateMany({
      where: { id: sessionId, accountId, revokedAt: null },
      data: { revokedAt: unit.now },
    });
    if (ended.count === 0) return refuse({ code: 'not-found' });
    unit.audit({ action: 'session.ended', subjectId: personId, object: `session:${sessionId}` });
    return ok(undefined);
  });
}

export function endOtherSessions(context: SignedIn): Promise<Outcome<number>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { accountId, personId, sessionId } = context.actor;
    const ended = await tx.session.updateMany({
      where: { accountId, revokedAt: null, id: { not: sessionId } },
      data: { revokedAt: unit.now },
    });
    unit.audit({ action: 'session.others-ended', subjectId: personId, detail: { count: ended.count } });
    return ok(ended.count);
  });
}

/** Also for a staff session that has not shown its second factor. */
export function signOut(context: Context, session: LiveSession): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    await tx.session.updateMany({
      where: { id: session.id, revokedAt: null },
      data: { revokedAt: unit.now },
    });
    unit.audit({ action: 'sign-out', subjectId: session.personId });
    return ok(undefined);
  });
}
