/** Free times as a citizen chooses among them: first the speciality, then the doctor, then the week. */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { clinicCalendar } from '@/services/organisations/clinic-calendar';
import type { Regulation } from '@/services/regulations/language/regulation';
import { type BusyTime, busyTimes, overlaps } from '@/services/scheduling/busy-times';
import { laterOf, mondayOf } from '@/services/scheduling/days';
import { type FreeDoctor, freeTimesIn } from '@/services/scheduling/list-free-times';
import type { DoctorCard } from '@/services/scheduling/load-schedule';
import type { Slot } from '@/services/scheduling/slots-of-day';
import { transact } from '@/services/transact';
import { horizonOf } from '@/services/workflow/horizon';
import { type DayPlan, dayPlan, type Place } from '@/services/working-time/clinic-hours';
import { addDays, type Day } from '@/services/working-time/day';
import { instantOf, localDay } from '@/services/working-time/zone';

export interface TimesQuery {
  regulation: Regulation;
  clinicId: string;
  /** From when the act counts its horizon; now, unless the request is accepted already. */
  acceptedAt?: Date;
  speciality?: string | undefined;
  doctorId?: string | undefined;
  /** For whom: times at which that person is booked already are left out, and said. */
  personId?: string | undefined;
  /** The request whose agreed time is moved. */
  moves?: string | undefined;
  /** Any day of the week to show; the first week with a free time, unless given. */
  week?: Day | undefined;
}

export interface DoctorChoice {
  doctor: DoctorCard;
  free: number;
  nearest: Slot[];
}

export interface DayOfWeek {
  plan: DayPlan;
  past: boolean;
  /** Later than the act, or the portal, lets a time be chosen. */
  beyond: boolean;
  slots: (Slot & { doctor: DoctorCard })[];
}

export interface TimesToChoose {
  now: Date;
  place: Place;
  today: Day;
  /** When the person is at a doctor already. */
  busy: BusyTime[];
  /** The last day that may be chosen, and whether the act says so. */
  lastDay: Day;
  lawful: boolean;
  specialities: { key: string; doctors: number; free: number; nearest: Slot | null }[];
  /** Doctors of the speciality asked for; whoever is free soonest comes first. */
  doctors: DoctorChoice[];
  /** The chosen doctor's week. */
  week: { doctor: DoctorCard; days: DayOfWeek[]; previous: Day | null; next: Day | null } | null;
}

/** How far the portal looks where the act sets no horizon. */
const LOOK_AHEAD_DAYS = 60;
const NEAREST = 4;

export function timesToChoose(context: Context, query: TimesQuery): Promise<Outcome<TimesToChoose>> {
  const { regulation, clinicId, acceptedAt, speciality, doctorId } = query;
  return transact(context, async (tx, { now }) => {
    const { slotChoice } = regulation;
    if (!slotChoice) return refuse({ code: 'slot-not-offered' });
    const place = await clinicCalendar(tx, clinicId, regulation.service, now);
    if (!place) return refuse({ code: 'not-found' });
    const today = localDay(now, place.zone);
    const last = horizonOf(regulation, acceptedAt ?? now, place)?.due;
    const end = last ? localDay(last, place.zone) : addDays(today, LOOK_AHEAD_DAYS);
    const lastDay = laterOf(end, today);
    const free = await freeTimesIn(tx, now, { clinicId, kind: slotChoice.kind, from: today, until: lastDay });
    if (!free.ok) return free;
    const busy = query.personId
      ? await busyTimes(tx, {
          personId: query.personId,
          from: now,
          to: instantOf(addDays(lastDay, 1), '00:00', place.zone),
          exceptRequestId: query.moves,
        })
      : [];
    const allowed = free.value.doctors.map((one) => within(one, last, busy));
    const asked = allowed.find(({ doctor }) => doctor.id === doctorId);
    const wanted = speciality ?? asked?.doctor.speciality;
    const ofSpeciality = allowed.filter(({ doctor }) => doctor.speciality === wanted);
    const doctors = ofSpeciality.map(choiceOf).sort(bySoonest);
    const only = doctors.length === 1 ? doctors[0]?.doctor.id : undefined;
    const chosen = asked ?? allowed.find(({ doctor }) => doctor.id === only);
    return ok({
      now,
      place,
      today,
      busy,
      lastDay,
      lawful: last !== undefined,
      specialities: specialitiesOf(allowed),
      doctors,
      week: chosen ? weekOf(chosen, allowed, { place, today, lastDay, asked: query.week }) : null,
    });
  });
}

function within(one: FreeDoctor, last: Date | undefined, busy: readonly BusyTime[]): FreeDoctor {
  if (!last && busy.length === 0) return one;
  const days = one.days.map(({ date, slots }) => ({
    date,
    slots: slots.filter((slot) => (!last || slot.startsAt <= last) && !overlaps(slot, busy)),
  }));
  return { ...one, days, free: days.reduce((sum, { slots }) => sum + slots.length, 0) };
}

function choiceOf({ doctor, days, free }: FreeDoctor): DoctorChoice {
  return { doctor, free, nearest: days.flatMap(({ slots }) => slots).slice(0, NEAREST) };
}

function bySoonest(a: DoctorChoice, b: DoctorChoice): number {
  const soon = ({ nearest }: DoctorChoice) => nearest[0]?.startsAt.getTime() ?? Number.POSITIVE_INFINITY;
  const [first, second] = [soon(a), soon(b)];
  return first === second ? a.doctor.surname.localeCompare(b.doctor.surname, 'kk') : first - second;
}

function specialitiesOf(doctors: readonly FreeDoctor[]): TimesToChoose['specialities'] {
  const keys = [...new Set(doctors.map(({ doctor }) => doctor.speciality))];
  return keys.map((key) => {
    const own = doctors.filter(({ doctor }) => doctor.speciality === key);
    const nearest = own
      .flatMap(({ days }) => days.find(({ slots }) => slots.length > 0)?.slots[0] ?? [])
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0];
    return {
      key,
      doctors: own.length,
      free: own.reduce((sum, { free }) => sum + free, 0),
      nearest: nearest ?? null,
    };
  });
}

interface Span {
  place: Place;
  today: Day;
  lastDay: Day;
  asked: Day | undefined;
}

/** With the times of whoever covers for the doctor on a day of absence. */
function weekOf({ doctor }: FreeDoctor, all: readonly FreeDoctor[], span: Span): TimesToChoose['week'] {
  const { place, today, lastDay, asked } = span;
  const slots = all
    .flatMap(({ doctor: serving, days }) =>
      days.flatMap((day) =>
        day.slots
          .filter((slot) => serving.id === doctor.id || slot.insteadOf === doctor.id)
          .map((slot) => ({ ...slot, doctor: serving })),
      ),
    )
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const [first] = slots;
  const wanted = asked ?? (first ? localDay(first.startsAt, place.zone) : today);
  const [, clamped = today] = [today, wanted, lastDay].sort();
  const monday = mondayOf(clamped);
  const days = Array.from({ length: 7 }, (_, index): DayOfWeek => {
    const date = addDays(monday, index);
    return {
      plan: dayPlan(date, place),
      past: date < today,
      beyond: date > lastDay,
      slots: slots.filter(({ startsAt }) => localDay(startsAt, place.zone) === date),
    };
  });
  const previous = addDays(monday, -7);
  const next = addDays(monday, 7);
  return {
    doctor,
    days,
    previous: addDays(monday, -1) >= today ? previous : null,
    next: next <= lastDay ? next : null,
  };
}
