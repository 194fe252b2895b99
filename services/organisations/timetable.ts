/** From the rows that an administrator keeps to the inputs of the working-time engine. Pure. */
import { type CalendarData, defaultCalendarData, type MovedDay } from '@/services/working-time/calendar-data';
import type { ClinicHours, DatedHours, DayHours } from '@/services/working-time/clinic-hours';
import {
  addDays,
  type Day,
  isTimeOfDay,
  type Weekday,
  weekdayOf,
  weekdays,
  yearOf,
} from '@/services/working-time/day';
import { dayKind } from '@/services/working-time/work-calendar';

export interface HoursRow {
  service: string | null;
  weekday: number;
  opens: string;
  closes: string;
  breakFrom: string | null;
  breakTo: string | null;
  validFrom: Day;
  validUntil: Day | null;
}

export interface ClosureRow {
  date: Day;
  opens: string | null;
  closes: string | null;
  reason: string;
}

export interface CalendarRow {
  date: Day;
  kind: string;
  source: string;
}

/**
 * The calendar that ships with the portal, with the administrator's rows over it. A day moved off and a day moved to
 * work that cite one decree are the two halves of an exchange.
 */
export function calendarOf(rows: readonly CalendarRow[]): CalendarData {
  if (rows.length === 0) return defaultCalendarData;
  const kurbanAit = { ...defaultCalendarData.kurbanAit };
  for (const row of rows) if (row.kind === 'kurban-ait') kurbanAit[yearOf(row.date)] = row.date;
  const moved = rows.flatMap((row): MovedDay[] => {
    if (row.kind !== 'off' && row.kind !== 'working') return [];
    const halves = rows.filter((other) => other.source === row.source && other.kind !== 'kurban-ait');
    const [other] = halves.filter((half) => half.kind !== row.kind);
    const swappedWith = halves.length === 2 && other ? { swappedWith: other.date } : {};
    return [{ date: row.date, to: row.kind, source: row.source, ...swappedWith }];
  });
  const stated = new Set(moved.map(({ date }) => date));
  return {
    kurbanAit,
    moved: [...defaultCalendarData.moved.filter(({ date }) => !stated.has(date)), ...moved],
  };
}

/** How far a change of hours that is already decided is looked ahead. */
const AHEAD_DAYS = 90;

/**
 * Hours of one service on `on`: the service's own rows where it has some that day, else the clinic's general ones.
 * Hours that change later are told to the engine as dated days, so that a deadline across the change is right.
 */
export function hoursOf(
  rows: readonly HoursRow[],
  closures: readonly ClosureRow[],
  service: string | null,
  on: Day,
  calendar: CalendarData,
): ClinicHours {
  const now = weeklyOn(rows, service, on);
  const exceptions: DatedHours[] = closures.map((closure) => ({
    date: closure.date,
    hours: openOn(closure) ?? 'closed',
    reason: closure.reason,
  }));
  const turns = rows.flatMap((row) => [
    row.validFrom,
    ...(row.validUntil ? [addDays(row.validUntil, 1)] : []),
  ]);
  const next = turns.filter((turn) => turn > on).sort()[0];
  if (!next) return { weekly: now, exceptions };
  const closed = new Set(closures.map(({ date }) => date));
  for (let day = next; day <= addDays(on, AHEAD_DAYS); day = addDays(day, 1)) {
    const then = weeklyOn(rows, service, day);
    const [was, is] = [now[weekdayOf(day)], then[weekdayOf(day)]];
    if (closed.has(day) || JSON.stringify(was) === JSON.stringify(is)) continue;
    const week = then.saturday || then.sunday ? 'six-day' : 'five-day';
    const { kind } = dayKind(day, week, calendar);
    if (kind === 'working' || kind === 'weekend') exceptions.push({ date: day, hours: is ?? 'closed' });
  }
  return { weekly: now, exceptions };
}

export function weeklyOn(
  rows: readonly HoursRow[],
  service: string | null,
  on: Day,
): Partial<Record<Weekday, DayHours>> {
  const valid = rows.filter(
    ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil),
  );
  const own = valid.filter((row) => row.service === service);
  const weekly: Partial<Record<Weekday, DayHours>> = {};
  for (const row of own.length > 0 ? own : valid.filter((general) => general.service === null)) {
    const weekday = weekdays[row.weekday - 1];
    const hours = openOn(row);
    if (weekday && hours) weekly[weekday] = hours;
  }
  return weekly;
}

function openOn(row: {
  opens: string | null;
  closes: string | null;
  breakFrom?: string | null;
  breakTo?: string | null;
}): DayHours | undefined {
  const { opens, closes, breakFrom, breakTo } = row;
  if (!opens || !closes || !isTimeOfDay(opens) || !isTimeOfDay(closes)) return undefined;
  const breaks =
    breakFrom && breakTo && isTimeOfDay(breakFrom) && isTimeOfDay(breakTo)
      ? { breaks: [{ from: breakFrom, to: breakTo }] }
      : {};
  return { opens, closes, ...breaks };
}
