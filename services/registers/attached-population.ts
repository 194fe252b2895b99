import type { Tx } from '@/lib/database/transaction';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import { dateColumn } from '@/services/scheduling/days';
import type { Day } from '@/services/working-time/day';

/**
 * The attached-population register, as far as this service needs it: is the person attached to the clinic on the day?
 * The embedded default reads the portal's own table. `unknown` is an answer too: the clock runs on, staff decide by hand.
 */
export async function attachedTo(
  tx: Tx,
  personId: string,
  clinicId: string,
  on: Day,
): Promise<RegisterAnswer> {
  const attached = await attachmentOf(tx, personId, on);
  if (!attached) return 'no';
  return attached.clinicId === clinicId ? 'yes' : 'no';
}

/** Where the person is attached on the day. */
export async function attachmentOf(
  tx: Tx,
  personId: string,
  on: Day,
): Promise<{ clinicId: string; since: Date } | null> {
  return tx.attachment.findFirst({
    where: {
      personId,
      since: { lte: dateColumn(on) },
      // `until` is the first day no longer attached.
      OR: [{ until: null }, { until: { gt: dateColumn(on) } }],
    },
    orderBy: { since: 'desc' },
    select: { clinicId: true, since: true },
  });
}
