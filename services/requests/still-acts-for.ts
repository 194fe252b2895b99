import type { Tx } from '@/lib/database/transaction';
import type { Refusal } from '@/lib/outcome';
import { isMinor } from '@/services/identity/age';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import type { Unit } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';

/**
 * A request filed for another person may be seen for ever by whoever filed it, but changed only while the right to act
 * lasts: until a power of attorney ends, until the child turns 18. null: it lasts, or the actor is no citizen.
 */
export async function stillActsFor(
  tx: Tx,
  { actor, now }: Pick<Unit, 'actor' | 'now'>,
  recipientId: string | null,
): Promise<Refusal | null> {
  if (actor.kind !== 'citizen' || recipientId === null || recipientId === actor.personId) return null;
  const today = localDay(now, 'Asia/Almaty');
  const rights = await tx.representation.findMany({
    where: {
      principalId: recipientId,
      representativeId: actor.personId,
      endedAt: null,
      status: { in: ['declared', 'verified', 'accepted'] },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(today) } }],
    },
    select: { kind: true, principal: { select: { birthDate: true } } },
  });
  const lasts = rights.some(
    ({ kind, principal }) => kind === 'power_of_attorney' || isMinor(dayOfColumn(principal.birthDate), today),
  );
  return lasts ? null : { code: 'right-to-act-ended' };
}
