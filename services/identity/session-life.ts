const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The portal's own choices; no act speaks of them. A shift is twelve hours; a staff screen is in a public room. */
export const SESSION_LIFE = {
  citizen: { absoluteMs: 24 * HOUR, idleMs: 2 * HOUR },
  staff: { absoluteMs: 12 * HOUR, idleMs: 45 * MINUTE },
} as const;

/** A staff session without its second factor is good for nothing but showing it, and not for long. */
export const SECOND_FACTOR_WITHIN_MS = 10 * MINUTE;

/** How often "last seen" is written: reading pages should not write a row each time. */
export const SEEN_EVERY_MS = MINUTE;

export interface SessionLife {
  kind: 'citizen' | 'staff';
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  secondFactorAt: Date | null;
}

export function isLive(session: SessionLife, now: Date): boolean {
  const at = now.getTime();
  if (session.revokedAt !== null || at >= session.expiresAt.getTime()) return false;
  if (at - session.lastSeenAt.getTime() >= SESSION_LIFE[session.kind].idleMs) return false;
  const waitsForCode = session.kind === 'staff' && session.secondFactorAt === null;
  return !waitsForCode || at - session.createdAt.getTime() < SECOND_FACTOR_WITHIN_MS;
}
