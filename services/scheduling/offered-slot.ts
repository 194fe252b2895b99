import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { addDays } from '@/services/working-time/day';
import { isoInZone, localDay, type ZoneId } from '@/services/working-time/zone';
import { loadSchedule } from './load-schedule';
import type { BlockKind } from './schedule';
import { type Slot, slotAt } from './slots-of-day';

/** How far ahead a regulation lets a time be chosen; the caller reads it from the definition. */
export interface Horizon {
  days: number;
  /** Address of the clause that says so. */
  clause?: string;
}

export interface WantedSlot {
  clinicId: string;
  doctorId: string;
  startsAt: Date;
  kind: BlockKind;
  horizon?: Horizon | null;
}

export interface OfferedSlot extends Slot {
  zone: ZoneId;
}

/**
 * Whether the published schedule offers this very slot: `slot-in-the-past`, `slot-beyond-horizon`,
 * `slot-not-offered`. Whether it is free, PostgreSQL decides. Lock the schedule first (schedule-lock.ts).
 */
export async function offeredSlot(tx: Tx, now: Date, wanted: WantedSlot): Promise<Outcome<OfferedSlot>> {
  const { clinicId, doctorId, startsAt, kind, horizon } = wanted;
  // The zones of the country never differ by a day at the moment of a slot: the date is read in the clinic's own below.
  const around = localDay(startsAt, 'Asia/Almaty');
  const loaded = await loadSchedule(tx, clinicId, addDays(around, -1), addDays(around, 1), doctorId);
  const doctor = loaded?.schedule.doctors.get(doctorId);
  if (!loaded || !doctor) return refuse({ code: 'not-found' });
  const { zone } = loaded.schedule;
  const day = localDay(startsAt, zone);
  const params = { time: isoInZone(startsAt, zone) };
  if (startsAt <= now) return refuse({ code: 'slot-in-the-past', params });
  if (horizon && day > addDays(localDay(now, zone), horizon.days)) {
    const { clause, days: value } = horizon;
    return refuse({
      code: 'slot-beyond-horizon',
      params: { ...params, value },
      ...(clause ? { clause } : {}),
    });
  }
  const slot = slotAt(loaded.schedule, doctor, day, startsAt, kind);
  return slot ? ok({ ...slot, zone }) : refuse({ code: 'slot-not-offered', params });
}
