import type { Tx } from '@/lib/database/transaction';
import type { Day } from '@/services/working-time/day';
import { isZoneId, localDay } from '@/services/working-time/zone';

/** The clinic's date at an instant; undefined when there is no such clinic. */
export async function todayAt(tx: Tx, clinicId: string, now: Date): Promise<Day | undefined> {
  const clinic = await tx.clinic.findUnique({ where: { id: clinicId }, select: { zone: true } });
  return clinic && isZoneId(clinic.zone) ? localDay(now, clinic.zone) : undefined;
}
