import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { addDays, type Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { type BusyTime, overlaps } from './busy-times';
import { nearestSlots } from './free-slots';
import { freeTimesIn } from './list-free-times';
import type { DoctorCard } from './load-schedule';
import type { BlockKind } from './schedule';
import type { Slot } from './slots-of-day';

export interface NearTime extends Slot {
  doctor: DoctorCard;
}

export interface WantedTime {
  clinicId: string;
  kind: BlockKind;
  doctorId: string;
  around: Date;
  /** Default 5. */
  count?: number;
  /** The last day that the regulation allows, when it sets one. */
  until?: Day;
  /** When the person is at a doctor already: no time to offer. */
  busy?: readonly BusyTime[];
}

const AROUND_DAYS = 14;

/**
 * What to offer to somebody whose time is gone: free times closest to `around`, within a fortnight before and after
 * it, with the same doctor (or whoever covers), else with another doctor of the speciality.
 */
export function nearestFreeTimes(context: Context, wanted: WantedTime): Promise<Outcome<NearTime[]>> {
  return transact(context, (tx, { now }) => nearestIn(tx, now, wanted));
}

export async function nearestIn(tx: Tx, now: Date, wanted: WantedTime): Promise<Outcome<NearTime[]>> {
  const { clinicId, kind, doctorId, around, count = 5, busy = [] } = wanted;
  // A day's error of the zone does not matter: free times are cut at `now` by the list itself.
  const day = localDay(around, 'Asia/Almaty');
  const last = addDays(day, AROUND_DAYS);
  const until = wanted.until && wanted.until < last ? wanted.until : last;
  const span = { clinicId, kind, from: addDays(day, -AROUND_DAYS), until };
  const all = await freeTimesIn(tx, now, span);
  if (!all.ok) return all;
  const times = all.value.doctors.flatMap(({ doctor, days }) =>
    days.flatMap(({ slots }) =>
      slots.filter((slot) => !overlaps(slot, busy)).map((slot): NearTime => ({ ...slot, doctor })),
    ),
  );
  const asked = await tx.doctor.findUnique({ where: { id: doctorId }, select: { speciality: true } });
  const same = times.filter((time) => time.doctorId === doctorId || time.insteadOf === doctorId);
  const near = nearestSlots(same, around, count);
  if (near.length >= count) return ok(near);
  const others = times.filter((time) => !same.includes(time) && time.doctor.speciality === asked?.speciality);
  return ok([...near, ...nearestSlots(others, around, count - near.length)]);
}
