import type { Tx } from '@/lib/database/transaction';
import type { Case } from '@/services/workflow/case';

/** Whether the clinic took the agreed time away: then no notice period binds the person. */
export async function isDisplaced(tx: Tx, { appointed }: Case): Promise<boolean> {
  if (!appointed) return false;
  const booking = await tx.booking.findUnique({
    where: { id: appointed.bookingId },
    select: { displacedAt: true },
  });
  return booking?.displacedAt != null;
}
