/**
 * When a clinic is open for a service. Clinic hours are data: a weekly timetable with breaks, dated exceptions, and
 * the working week that decides which Saturdays and moved days count.
 */
import type { CalendarData } from './calendar-data';
import {
  addDays,
  type Day,
  isDay,
  isTimeOfDay,
  minutesOf,
  type TimeOfDay,
  type Weekday,
  weekdayOf,
  weekdays,
} from './day';
import { type DayKind, dayKind } from './work-calendar';
import type { WorkingWeek } from './working-week';
import { instantOf, localDay, type ZoneId } from './zone';

export interface TimeSpan {
  from: TimeOfDay;
  to: TimeOfDay;
}

export interface DayHours {
  opens: TimeOfDay;
  /** `24:00` for the end of the day. */
  closes: TimeOfDay;
  /** In order and inside the opening hours: lunch, disinfection. */
  breaks?: readonly TimeSpan[];
}

export interface DatedHours {
  date: Day;
  /** Prevails over the timetable and over holidays. */
  hours: DayHours | 'closed';
  reason?: string;
}

export interface ClinicHours {
  weekly: Readonly<Partial<Record<Weekday, DayHours>>>;
  exceptions?: readonly DatedHours[];
  /** Default: six-day where Saturday or Sunday has hours, else five-day. */
  week?: WorkingWeek;
  /** Ambulance and hospital desks keep their timetable on public holidays. */
  worksOnHolidays?: boolean;
}

/** Where a deadline is counted: a clinic's hours for the service, its zone, the country's calendar. */
export interface Place {
  hours: ClinicHours;
  zone: ZoneId;
  calendar: CalendarData;
}

/** A stretch between breaks in which the clinic is open: `[start, end)`. */
export interface Opening extends TimeSpan {
  day: Day;
  start: Date;
  end: Date;
}

export type ClosedBecause =
  | Exclude<DayKind, { kind: 'working' }>
  /** A dated exception of the clinic. */
  | { kind: 'closed'; reason?: string }
  /** A working day that the timetable leaves out. */
  | { kind: 'no-hours' };

export type DayPlan =
  | { day: Day; open: true; hours: DayHours; openings: Opening[]; moved?: { source: string } }
  | { day: Day; open: false; because: ClosedBecause };

/** No timetable is searched further than this: a clinic that stays closed for a year has no next opening. */
export const SEARCH_DAYS = 400;

export function weekOf(hours: ClinicHours): WorkingWeek {
  return hours.week ?? (hours.weekly.saturday || hours.weekly.sunday ? 'six-day' : 'five-day');
}

export function dayPlan(day: Day, place: Place): DayPlan {
  const { hours, calendar } = place;
  const exception = hours.exceptions?.find(({ date }) => date === day);
  if (exception?.hours === 'closed') {
    const { reason } = exception;
    return { day, open: false, because: { kind: 'closed', ...(reason === undefined ? {} : { reason }) } };
  }
  if (exception) return openPlan(day, exception.hours, place);
  const kind = dayKind(day, weekOf(hours), calendar);
  const timetable = hours.weekly[weekdayOf(day)];
  if (kind.kind === 'working') {
    const kept = timetable ?? (kind.moved && hoursOfMovedDay(kind.moved.swappedWith, hours));
    if (!kept) return { day, open: false, because: { kind: 'no-hours' } };
    const plan = openPlan(day, kept, place);
    return kind.moved ? { ...plan, moved: { source: kind.moved.source } } : plan;
  }
  const open = timetable && (kind.kind === 'weekend' || hours.worksOnHolidays);
  return open ? openPlan(day, timetable, place) : { day, open: false, because: kind };
}

export function openingsOf(day: Day, place: Place): Opening[] {
  const plan = dayPlan(day, place);
  return plan.open ? plan.openings : [];
}

/** Breaks count as closed; the closing minute itself is closed. */
export function isOpen(at: Date, place: Place): boolean {
  return openingAt(at, place) !== undefined;
}

export function openingAt(at: Date, place: Place): Opening | undefined {
  return openingsOf(localDay(at, place.zone), place).find(({ start, end }) => start <= at && at < end);
}

/** The first moment, `at` included, when the clinic is open; undefined when it stays closed for more than a year. */
export function nextOpening(at: Date, place: Place): Date | undefined {
  const today = localDay(at, place.zone);
  for (let days = 0; days <= SEARCH_DAYS; days += 1) {
    const opening = openingsOf(addDays(today, days), place).find(({ end }) => at < end);
    if (opening) return opening.start > at ? opening.start : at;
  }
  return undefined;
}

/** What is wrong with a timetable that somebody typed; empty when nothing is. */
export interface HoursProblem {
  /** A weekday, or the index of an exception. */
  where: Weekday | number;
  problem: 'not-a-time' | 'not-a-day' | 'ends-before-start' | 'break-outside-hours' | 'breaks-overlap';
}

export function checkHours(hours: ClinicHours): HoursProblem[] {
  const weekly = weekdays.flatMap((weekday) => problemsOf(hours.weekly[weekday], weekday));
  const dated = (hours.exceptions ?? []).flatMap(({ date, hours: kept }, index): HoursProblem[] => {
    if (!isDay(date)) return [{ where: index, problem: 'not-a-day' }];
    return problemsOf(kept === 'closed' ? undefined : kept, index);
  });
  return [...weekly, ...dated];
}

function problemsOf(hours: DayHours | undefined, where: Weekday | number): HoursProblem[] {
  if (!hours) return [];
  const breaks = hours.breaks ?? [];
  const times = [hours.opens, hours.closes, ...breaks.flatMap(({ from, to }) => [from, to])];
  if (!times.every(isTimeOfDay)) return [{ where, problem: 'not-a-time' }];
  if (hours.opens >= hours.closes || breaks.some(({ from, to }) => from >= to)) {
    return [{ where, problem: 'ends-before-start' }];
  }
  if (breaks.some(({ from, to }) => from < hours.opens || to > hours.closes)) {
    return [{ where, problem: 'break-outside-hours' }];
  }
  const overlap = breaks.some(({ from }, index) => index > 0 && from < (breaks[index - 1]?.to ?? from));
  return overlap ? [{ where, problem: 'breaks-overlap' }] : [];
}

function openPlan(day: Day, hours: DayHours, { zone }: Place): DayPlan & { open: true } {
  const bounds = [hours.opens, ...(hours.breaks ?? []).flatMap(({ from, to }) => [from, to]), hours.closes];
  const openings: Opening[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 2) {
    const [from, to] = [bounds[index], bounds[index + 1]];
    if (from === undefined || to === undefined || minutesOf(from) >= minutesOf(to)) continue;
    // An hour that happens twice is worked twice: it opens at its first and closes at its last occurrence.
    openings.push({ day, from, to, start: instantOf(day, from, zone), end: closingInstant(day, to, zone) });
  }
  return { day, open: true, hours, openings };
}

function closingInstant(day: Day, to: TimeOfDay, zone: ZoneId): Date {
  return to === '24:00' ? instantOf(addDays(day, 1), '00:00', zone) : instantOf(day, to, zone, 'last');
}

/** A working Saturday keeps the hours of the day given in exchange; failing that, of the first day of the week. */
function hoursOfMovedDay(swappedWith: Day | undefined, hours: ClinicHours): DayHours | undefined {
  const exchanged = swappedWith && hours.weekly[weekdayOf(swappedWith)];
  return exchanged ?? weekdays.map((weekday) => hours.weekly[weekday]).find((kept) => kept !== undefined);
}
