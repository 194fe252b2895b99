/** How full doctors are: slots, bookings and free times of the days ahead, as numbers without people. */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { addDays, type Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { daysFromTo, instantsOf, minutesIn, weekdayNumber } from './days';
import { freeSlots } from './free-slots';
import { kindOf } from './kind-column';
import { loadSchedule, takenTimes } from './load-schedule';
import { staffWhoMay } from './may-here';
import type { BlockKind, ClinicSchedule, DoctorSchedule } from './schedule';
import { slotsOfDay } from './slots-of-day';

const DAYS_AHEAD = 30;
const WEEK = 7;
const MOST_BOOKINGS = 2_000;

export interface DoctorLoad {
  /** Slots of the seven days from today, holidays and absences taken out. */
  slotsWeek: number;
  freeWeek: number;
  freeMonth: number;
  /** Booked or held from now on, within the thirty days. */
  takenMonth: number;
}

/** By doctor. Doctors of the caller's clinic only. */
export async function doctorLoads(context: Context): Promise<Outcome<ReadonlyMap<string, DoctorLoad>>> {
  const staff = staffWhoMay(context, 'schedule.read');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, { now }) => {
    const first = addDays(localDay(now, 'Asia/Almaty'), -1);
    const loaded = await loadSchedule(tx, clinicId, first, addDays(first, DAYS_AHEAD + 2));
    if (!loaded) return refuse({ code: 'not-found' });
    const { schedule } = loaded;
    const today = localDay(now, schedule.zone);
    const days = daysFromTo(today, addDays(today, DAYS_AHEAD - 1)).map((day) => ({
      day,
      at: instantsOf(day, schedule.zone),
    }));
    const end = instantsOf(addDays(today, DAYS_AHEAD), schedule.zone)(0);
    const taken = await takenTimes(tx, [...schedule.doctors.keys()], now, end);
    const loads = [...schedule.doctors.values()].map((doctor): [string, DoctorLoad] => {
      const times = taken.get(doctor.doctorId) ?? [];
      const load = { slotsWeek: 0, freeWeek: 0, freeMonth: 0, takenMonth: times.length };
      for (const [index, { day, at }] of days.entries()) {
        const slots = slotsOfDay(schedule, doctor, day, at);
        const free = freeSlots(slots, times, now).length;
        load.freeMonth += free;
        if (index < WEEK) {
          load.slotsWeek += slots.length;
          load.freeWeek += free;
        }
      }
      return [doctor.doctorId, load];
    });
    return ok(new Map(loads));
  });
}

/** A booked time as the week's grid draws it: where it lies, not whose it is. */
export interface BookedMark {
  date: Day;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** Minutes of the local day. */
  from: number;
  to: number;
  kind: BlockKind;
}

export interface WeekAhead {
  weekOf: Day;
  slots: number;
  booked: number;
  free: number;
}

export interface DoctorAhead {
  booked: BookedMark[];
  /** Seven days each, from today on. */
  weeks: WeekAhead[];
}

const WEEKS = 4;

/** The bookings that a new week would meet, and how full the next four times seven days are. */
export async function doctorAhead(
  context: Context,
  { doctorId }: { doctorId: string },
): Promise<Outcome<DoctorAhead>> {
  const staff = staffWhoMay(context, 'schedule.read');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, { now }) => {
    const first = addDays(localDay(now, 'Asia/Almaty'), -1);
    const loaded = await loadSchedule(tx, clinicId, first, addDays(first, WEEKS * WEEK + 2));
    const doctor = loaded?.schedule.doctors.get(doctorId);
    if (!loaded || !doctor) return refuse({ code: 'not-found' });
    const { zone } = loaded.schedule;
    const rows = await tx.booking.findMany({
      where: { clinicId, doctorId, startsAt: { gt: now }, state: 'booked', displacedAt: null },
      orderBy: { startsAt: 'asc' },
      take: MOST_BOOKINGS,
      select: { startsAt: true, endsAt: true, kind: true },
    });
    const booked = rows.map(({ startsAt, endsAt, kind }): BookedMark => {
      const date = localDay(startsAt, zone);
      const from = minutesIn(date, zone)(startsAt);
      const to = from + (endsAt.getTime() - startsAt.getTime()) / 60_000;
      return { date, weekday: weekdayNumber(date), from, to, kind: kindOf(kind) };
    });
    const today = localDay(now, zone);
    return ok({ booked, weeks: weeksFrom(today, loaded.schedule, doctor, rows, now) });
  });
}

function weeksFrom(
  today: Day,
  schedule: ClinicSchedule,
  doctor: DoctorSchedule,
  taken: readonly { startsAt: Date; endsAt: Date }[],
  now: Date,
): WeekAhead[] {
  return Array.from({ length: WEEKS }, (_, index) => {
    const weekOf = addDays(today, index * WEEK);
    const week = { weekOf, slots: 0, booked: 0, free: 0 };
    for (const day of daysFromTo(weekOf, addDays(weekOf, WEEK - 1))) {
      const at = instantsOf(day, schedule.zone);
      const slots = slotsOfDay(schedule, doctor, day, at);
      week.slots += slots.length;
      week.free += freeSlots(slots, taken, now).length;
      week.booked += taken.filter(
        ({ startsAt }) => startsAt >= at(0) && localDay(startsAt, schedule.zone) === day,
      ).length;
    }
    return week;
  });
}
