import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { addDays, type Day, daysBetween } from '@/services/working-time/day';
import { instantOf, isoInZone, localDay, localTime, type ZoneId } from '@/services/working-time/zone';
import { daysFromTo, laterOf } from './days';
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
  const days = daysFromTo(from, query.until);
  const doctors = [...asked].flatMap((id): FreeDoctor[] => {
    const schedule = loaded.schedule.doctors.get(id);
    const doctor = loaded.cards.get(id);
    if (!schedule || !doctor) return [];
    const slots = days.flatMap((date) =>
      slotsOfDay(loaded.schedule, schedule, date).filter((slot) => isAsked(slot, loaded, query)),
    );
    if (slots.length === 0) return [];
    const free = freeSlots(slots, taken.get(id) ?? [], now);
    return [{ doctor, days: byDay(free, zone), free: free.length }];
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

function byDay(slots: readonly Slot[], zone: ZoneId): FreeDay[] {
  const days: FreeDay[] = [];
  let ends = 0;
  for (const slot of slots) {
    const last = days.at(-1);
    if (last && slot.startsAt.getTime() < ends) {
      last.slots.push(slot);
      continue;
    }
    const date = localDay(slot.startsAt, zone);
    ends = instantOf(date, '24:00', zone).getTime();
    days.push({ date, slots: [slot] });
  }
  return days;
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
  return {
    zone,
    from,
    until,
    doctors: doctors.map(({ doctor, days, free }) => ({
      id: doctor.id,
      name: [doctor.surname, doctor.givenName, doctor.patronymic].filter(Boolean).join(' '),
      speciality: doctor.speciality,
      free,
      days: days.map(({ date, slots }) => ({
        date,
        offset: offsetOf(slots, zone),
        spans: spansOf(slots, zone),
      })),
    })),
  };
}

const offsetOf = ([first]: readonly Slot[], zone: ZoneId): string =>
  first ? isoInZone(first.startsAt, zone).slice(19) : '';

function spansOf(slots: readonly Slot[], zone: ZoneId) {
  const spans: CompactFreeTimes['doctors'][number]['days'][number]['spans'] = [];
  for (const { startsAt, endsAt, room, insteadOf } of slots) {
    const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
    const time = localTime(startsAt, zone);
    const last = spans.at(-1);
    if (last && last.minutes === minutes && last.room === room && last.insteadOf === insteadOf)
      last.times.push(time);
    else spans.push({ minutes, room, insteadOf, times: [time] });
  }
  return spans;
}
