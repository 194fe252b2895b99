import type { Tx } from '@/lib/database/transaction';
import type { Refusal } from '@/lib/outcome';
import type { Appointed } from '@/services/workflow/case';

/** More than anybody needs at once of one service, and too few to empty a doctor's day. A rule of the portal, not of an act. */
export const MOST_OPEN = 10;

/**
 * Free times are everybody's. At the portal, where nobody looks, one person is not at two doctors at once and has few
 * requests of a service open. The counter and the phone may do more: a registrar sees why. Two tabs take turns.
 */
export async function fairShare(
  tx: Tx,
  { recipientId, service, time }: { recipientId: string; service: string; time: Appointed | null },
): Promise<Refusal | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('fair-share:' || ${recipientId}, 0))`;
  const open = await tx.request.count({ where: { recipientId, service, status: 'open' } });
  if (open >= MOST_OPEN) return { code: 'too-many-open', params: { most: MOST_OPEN } };
  if (!time) return null;
  const busy = await tx.booking.count({
    where: {
      personId: recipientId,
      state: 'booked',
      startsAt: { lt: new Date(time.endsAt) },
      endsAt: { gt: new Date(time.startsAt) },
    },
  });
  return busy > 0 ? { code: 'person-busy', field: 'slot' } : null;
}
