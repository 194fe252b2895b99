import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';
import { kindOf } from './kind-column';
import { type NearTime, nearestIn } from './nearest-free-times';

/**
 * The offer to a person whose booking lost its place: free times nearest to it now, first of all with the same doctor
 * or with whoever covers. `until` is the regulation's last day, when it sets one.
 */
export function timesInstead(
  context: Context,
  { bookingId, count, until }: { bookingId: string; count?: number; until?: Day },
): Promise<Outcome<NearTime[]>> {
  return transact(context, async (tx, { now }) => {
    const row = await tx.booking.findUnique({
      where: { id: bookingId },
      select: { clinicId: true, doctorId: true, kind: true, startsAt: true },
    });
    if (!row) return refuse({ code: 'not-found' });
    const { clinicId, doctorId, startsAt: around } = row;
    const near = await nearestIn(tx, now, {
      clinicId,
      doctorId,
      around,
      kind: kindOf(row.kind),
      ...(count ? { count } : {}),
      ...(until ? { until } : {}),
    });
    return near.ok ? ok(near.value) : near;
  });
}
