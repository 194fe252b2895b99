import type { Tx } from '@/lib/database/transaction';
import { SESSION_LIFE } from '@/services/identity/session-life';

export type SignInMethod = 'password' | 'certificate';

export interface StartedSession {
  sessionId: string;
  accountId: string;
  /** For the cookie: how long it is good at most. */
  lifeSeconds: number;
}

/**
 * A session always gets an id of its own, at sign-in and again at the second factor: an id that somebody planted or
 * saw before is worth nothing after.
 */
export async function startSession(
  tx: Tx,
  session: {
    accountId: string;
    kind: 'citizen' | 'staff';
    /** How it began: `password` unless said otherwise. */
    method?: SignInMethod;
    device: string;
    now: Date;
    secondFactorAt?: Date;
    clinicId?: string;
    /** The session that the new one takes over from; ended. */
    replaces?: string;
  },
): Promise<StartedSession> {
  const { accountId, kind, device, now } = session;
  const lifeMs = SESSION_LIFE[kind].absoluteMs;
  if (session.replaces) {
    await tx.session.updateMany({
      where: { id: session.replaces, revokedAt: null },
      data: { revokedAt: now },
    });
  }
  const { id } = await tx.session.create({
    data: {
      accountId,
      kind,
      method: session.method ?? 'password',
      device: device.slice(0, 120),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + lifeMs),
      secondFactorAt: session.secondFactorAt ?? null,
      clinicId: session.clinicId ?? null,
    },
    select: { id: true },
  });
  return { sessionId: id, accountId, lifeSeconds: lifeMs / 1000 };
}
