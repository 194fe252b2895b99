import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { addDays, type Day, daysBetween, timeFromMinutes } from '@/services/working-time/day';
import { instantOf, isoInZone, localDay, type ZoneId } from '@/services/working-time/zone';
import { daysFromTo, instantsOf, laterOf, minutesIn } from './days';
import { freeSlots } from './free-slots';
import { type DoctorCard, type LoadedSchedule, loadSchedule, takenTimes } from './load-schedule';
import type { BlockKind } from './schedule';
import { type Slot, slotsOfDay } from './slots-of-day';

export interface FreeTimesQuery {
  clinicId: string;
  kind: BlockKind;
  speciality?: string;
  /** Only these doctors. Where one is absent, whoever covers is listed in his place. */
  doctorIds?: readonly string[];
  /** Default: today in the clinic's zone. */
  from?: Day;
  /** Both ends included; at most 62 days from `from`. The horizon of a regulation is the caller's to give. */
  until: Day;
}

export interface FreeDay {
  date: Day;
  slots: Slot[];
}

export interface FreeDoctor {
  doctor: DoctorCard;
  /** Only days that have a free time. */
  days: FreeDay[];
  free: number;
}

export interface FreeTimes {
  zone: ZoneId;
  from: Day;
  until: Day;
  /** Every doctor asked for who works on these days, those without a free time too; by surname. */
  doctors: FreeDoctor[];
}

const MOST_DAYS = 62;

/** Free times are public: anybody may ask. Three queries, however many doctors and days. */
export function listFreeTimes(context: Context, query: FreeTimesQuery): Promise<Outcome<FreeTimes>> {
  return transact(context, (tx, { now }) => freeTimesIn(tx, now, query));
}

/** The same inside a transaction that is already open. */
export async function freeTimesIn(tx: Tx, now: Date, query: FreeTimesQuery): Promise<Outcome<FreeTimes>> {
  const loaded = await loadSchedule(tx, query.clinicId, query.from ?? dayBefore(now), query.until);
  if (!loaded) return refuse({ code: 'not-found' });
  const { zone } = loaded.schedule;
  const from = laterOf(query.from ?? localDay(now, zone), localDay(now, zone));
  if (daysBetween(from, query.until) > MOST_DAYS) return refuse({ code: 'invalid-input', field: 'until' });
  const asked = doctorsAsked(loaded, query);
  const [begins, ends] = [instantOf(from, '00:00', zone), instantOf(query.until, '24:00', zone)];
  const taken = await takenTimes(tx, [...asked], begins, ends);
  const days = daysFromTo(from, query.until).map((date) => ({ date, at: instantsOf(date, zone) }));
  const doctors = [...asked].flatMap((id): FreeDoctor[] => {
    const schedule = loaded.schedule.doctors.get(id);
    const doctor = loaded.cards.get(id);
    if (!schedule || !doctor) return [];
    let offered = 0;
    const freeDays = days.flatMap(({ date, at }): FreeDay[] => {
      const slots = slotsOfDay(loaded.schedule, schedule, date, at).filter((slot) =>
        isAsked(slot, loaded, query),
      );
      offered += slots.length;
      const free = freeSlots(slots, taken.get(id) ?? [], now);
      return free.length > 0 ? [{ date, slots: free }] : [];
    });
    if (offered === 0) return [];
    const free = freeDays.reduce((sum, { slots }) => sum + slots.length, 0);
    return [{ doctor, days: freeDays, free }];
  });
  return ok({ zone, from, until: query.until, doctors });
}

/** Before the zone is known: no clinic is a whole day behind UTC. */
const dayBefore = (now: Date): Day => addDays(localDay(now, 'Asia/Almaty'), -1);

function doctorsAsked({ schedule, cards }: LoadedSchedule, query: FreeTimesQuery): Set<string> {
  const wanted = new Set(
    [...cards.values()].filter(({ id, speciality }) => wants(query, id, speciality)).map(({ id }) => id),
  );
  for (const id of [...wanted])
    for (const exception of schedule.doctors.get(id)?.exceptions.values() ?? [])
      if (exception.kind === 'absence' && exception.coverDoctorId) wanted.add(exception.coverDoctorId);
  return wanted;
}

const wants = ({ doctorIds, speciality: asked }: FreeTimesQuery, id: string, speciality: string): boolean =>
  (!doctorIds || doctorIds.includes(id)) && (!asked || asked === speciality);

/** A slot counts for the doctor who serves and for the one who is covered. */
function isAsked(slot: Slot, { cards }: LoadedSchedule, query: FreeTimesQuery): boolean {
  if (slot.kind !== query.kind) return false;
  return [slot.doctorId, slot.insteadOf].some((id) => {
    const card = id ? cards.get(id) : undefined;
    return card && wants(query, card.id, card.speciality);
  });
}

export interface CompactFreeTimes {
  zone: ZoneId;
  from: Day;
  until: Day;
  doctors: {
    id: string;
    name: string;
    speciality: string;
    free: number;
    days: {
      date: Day;
      /** The zone's offset that day: a slot begins at `${date}T${time}${offset}`. */
      offset: string;
      spans: { minutes: number; room: string | null; insteadOf: string | null; times: string[] }[];
    }[];
  }[];
}

/** For the wire: fifty doctors have tens of thousands of free times in a month. */
export function compactFreeTimes({ zone, from, until, doctors }: FreeTimes): CompactFreeTimes {
  const clocks = new Map<Day, ReturnType<typeof clockOf>>();
  const clock = (date: Day) => {
    const known = clocks.get(date) ?? clockOf(date, zone);
    clocks.set(date, known);
    return known;
  };
  return {
    zone,
    from,
    until,
    doctors: doctors.map(({ doctor, days, free }) => ({
      id: doctor.id,
      name: fullName(doctor),
      speciality: doctor.speciality,
      free,
      days: days.map(({ date, slots }) => ({
        date,
        offset: clock(date).offset,
        spans: spansOf(slots, clock(date).minutes),
      })),
    })),
  };
}

/** All slots lie in working hours, long after a night on which the country may change its offset. */
const clockOf = (date: Day, zone: ZoneId) => ({
  offset: isoInZone(instantOf(date, '12:00', zone), zone).slice(19),
  minutes: minutesIn(date, zone),
});

function spansOf(slots: readonly Slot[], minutesAt: (instant: Date) => number) {
  const spans: CompactFreeTimes['doctors'][number]['days'][number]['spans'] = [];
  for (const { startsAt, endsAt, room, insteadOf } of slots) {
    const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
    const time = TIMES[minutesAt(startsAt)] ?? '';
    const last = spans.at(-1);
    if (last && last.minutes === minutes && last.room === room && last.insteadOf === insteadOf)
      last.times.push(time);
    else spans.push({ minutes, room, insteadOf, times: [time] });
  }
  return spans;
}

/** Every minute of a day as people write it, spelled once. */
const TIMES = Array.from({ length: 24 * 60 }, (_, minute) => timeFromMinutes(minute));
