import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';

/** Gives a held time back. Giving it back twice, or when it ran out, is no error; giving back another's is. */
export async function releaseHold(
  context: Context,
  { bookingId }: { bookingId: string },
): Promise<Outcome<{ released: boolean }>> {
  const { actor } = context;
  if (actor.kind !== 'citizen' && actor.kind !== 'staff') return refuse({ code: 'not-signed-in' });
  return transact<{ released: boolean }>(context, async (tx) => {
    const { count } = await tx.booking.updateMany({
      where: { id: bookingId, heldById: actor.accountId, state: 'held' },
      data: { state: 'released', version: { increment: 1 } },
    });
    if (count > 0) return ok({ released: true });
    const mine = await tx.booking.count({ where: { id: bookingId, heldById: actor.accountId } });
    return mine > 0 ? ok({ released: false }) : refuse({ code: 'not-found' });
  });
}
