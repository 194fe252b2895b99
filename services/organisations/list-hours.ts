import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { clinicRecords } from './clinic-calendar';
import type { ClosureRow, HoursRow } from './timetable';

/** Everything that a clinic has stated of its hours: by service and weekday, past and coming; and its closures ahead. */
export function listHours(
  context: Context,
  { clinicId }: { clinicId: string },
): Promise<Outcome<{ today: Day; hours: HoursRow[]; closures: ClosureRow[] }>> {
  return transact(context, async (tx, { now }) => {
    const records = await clinicRecords(tx, clinicId);
    if (!records) return refuse({ code: 'not-found' });
    const today = localDay(now, records.zone);
    return ok({
      today,
      hours: records.hours,
      closures: records.closures.filter(({ date }) => date >= today),
    });
  });
}
