import type { Tx } from '@/lib/database/transaction';
import type { Refusal } from '@/lib/outcome';

/** More than anybody needs at once of one service, and too few to empty a doctor's day. A rule of the portal, not of an act. */
export const MOST_OPEN = 10;

/**
 * Free times are everybody's. At the portal, where nobody looks, one person has few requests of a service open. The counter and the phone may do more: a registrar sees why. Two tabs take turns.
 */
export async function fairShare(
  tx: Tx,
  { recipientId, service }: { recipientId: string; service: string },
): Promise<Refusal | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('fair-share:' || ${recipientId}, 0))`;
  const open = await tx.request.count({ where: { recipientId, service, status: 'open' } });
  return open >= MOST_OPEN ? { code: 'too-many-open', params: { most: MOST_OPEN } } : null;
}
