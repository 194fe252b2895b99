/**
 * Deadlines as the acts count them.
 *
 * - minutes, hours: inside opening hours, or day and night, as the regulation says (`clock`).
 * - working days: the day of the start is not counted; days are those of the clinic's working week without public
 *   holidays. A day on which only this clinic is closed still counts: a clinic cannot lengthen a citizen's term.
 *   Due when the last day's work ends (`dueAt: 'end-of-day'`: when that day ends).
 * - calendar days, months: the day of the start is not counted; due when the last day ends; a month's missing day
 *   number is its last day.
 * - same day: due when the day of the start ends.
 *
 * The bound of the limit changes no time: "at most", "within" and a bare number are all due at their end, and a due
 * time itself is still in time.
 */
import { NeverOpen } from './acceptance';
import { openingsOf, type Place, weekOf } from './clinic-hours';
import { addDays, addMonths, type Day, weekdayOf } from './day';
import type { ExplanationLine } from './explanation';
import type { Limit } from './limit';
import { closedLine, openTime } from './open-time';
import { type DayKind, dayKind } from './work-calendar';
import { endOfDay, instantOf, localDay, localTime, offsetAt, zoneChanges } from './zone';

export type LimitClock = 'working-hours' | 'continuous';

export interface DeadlineInput extends Place {
  limit: Limit;
  /** The moment the limit starts: usually `acceptance(…).acceptedAt`. */
  from: Date;
  /** How minutes and hours run; other units do not look at it. */
  clock: LimitClock;
  /** When a term in working days ends on its last day. */
  dueAt?: 'closing' | 'end-of-day';
}

export interface Deadline {
  due: Date;
  explanation: ExplanationLine[];
}

const MINUTE = 60_000;

export function deadline(input: DeadlineInput): Deadline {
  const { due, lines } = count(input);
  const start: ExplanationLine = { code: 'start', params: moment(input.from, input) };
  const end: ExplanationLine = { code: 'end', params: moment(due, input) };
  return { due, explanation: [start, ...lines, ...clockChanges(input.from, due, input), end] };
}

interface Counted {
  due: Date;
  lines: ExplanationLine[];
}

function count(input: DeadlineInput): Counted {
  const { limit } = input;
  switch (limit.unit) {
    case 'minutes':
      return countMinutes(limit.value, input);
    case 'hours':
      return countMinutes(limit.value * 60, input);
    case 'working-days':
      return countWorkingDays(limit.value, input);
    case 'calendar-days':
      return countCalendarDays(limit.value, input);
    case 'months':
      return countMonths(limit.value, input);
    case 'same-day': {
      const day = localDay(input.from, input.zone);
      return { due: endOfDay(day, input.zone), lines: [{ code: 'same-day', params: { day } }] };
    }
  }
}

function countMinutes(minutes: number, input: DeadlineInput): Counted {
  const { from, clock, zone } = input;
  if (clock === 'continuous') {
    return {
      due: new Date(from.getTime() + minutes * MINUTE),
      lines: [{ code: 'counted-continuously', params: { minutes } }],
    };
  }
  const lines: ExplanationLine[] = [];
  let left = minutes * MINUTE;
  for (const { opening, start, skipped } of openTime(from, input)) {
    const taken = Math.min(left, opening.end.getTime() - start.getTime());
    const end = new Date(start.getTime() + taken);
    const to = end.getTime() === opening.end.getTime() ? opening.to : localTime(end, zone);
    lines.push(...skipped, {
      code: 'counted',
      params: { day: opening.day, from: localTime(start, zone), to, minutes: taken / MINUTE },
    });
    left -= taken;
    if (left === 0) return { due: end, lines };
  }
  throw new NeverOpen(from);
}

function countWorkingDays(days: number, input: DeadlineInput): Counted {
  const { hours, calendar, zone } = input;
  const startDay = localDay(input.from, zone);
  const lines: ExplanationLine[] = [{ code: 'start-day-not-counted', params: { day: startDay } }];
  let day = startDay;
  for (let number = 1; number <= days; number += 1) {
    let kind: DayKind;
    for (;;) {
      day = addDays(day, 1);
      kind = dayKind(day, weekOf(hours), calendar);
      if (kind.kind === 'working') break;
      lines.push(closedLine(day, kind));
    }
    if (kind.moved) lines.push({ code: 'moved-working-day', params: { day, source: kind.moved.source } });
    lines.push({ code: 'working-day-counted', params: { day, weekday: weekdayOf(day), number } });
  }
  return { due: input.dueAt === 'end-of-day' ? endOfDay(day, zone) : endOfWork(day, input), lines };
}

function countCalendarDays(days: number, { from, zone }: DeadlineInput): Counted {
  const firstDay = addDays(localDay(from, zone), 1);
  const day = addDays(firstDay, days - 1);
  return {
    due: endOfDay(day, zone),
    lines: [{ code: 'calendar-days-counted', params: { days, firstDay, day } }],
  };
}

function countMonths(months: number, { from, zone }: DeadlineInput): Counted {
  const startDay = localDay(from, zone);
  const day = addMonths(startDay, months);
  const lines: ExplanationLine[] = [{ code: 'months-counted', params: { months, day } }];
  if (day.slice(8) !== startDay.slice(8)) lines.push({ code: 'month-is-shorter', params: { day } });
  return { due: endOfDay(day, zone), lines };
}

/** A day that only this clinic closes ends when its timetable would have ended it. */
function endOfWork(day: Day, place: Place): Date {
  const closing = openingsOf(day, place).at(-1)?.end;
  if (closing) return closing;
  const timetable = place.hours.weekly[weekdayOf(day)];
  if (!timetable || timetable.closes === '24:00') return endOfDay(day, place.zone);
  return instantOf(day, timetable.closes, place.zone, 'last');
}

function clockChanges(from: Date, due: Date, { zone }: Place): ExplanationLine[] {
  if (offsetAt(from, zone) === offsetAt(due, zone)) return [];
  return zoneChanges(from, due, zone).map(({ at, minutes }) => ({
    code: minutes < 0 ? 'clock-put-back' : 'clock-put-forward',
    // The day whose clock changed is the one that was ending: 29 February 2024.
    params: { day: localDay(new Date(at.getTime() - 1), zone), minutes: Math.abs(minutes) },
  }));
}

function moment(at: Date, { zone }: Place) {
  return { day: localDay(at, zone), time: localTime(at, zone) };
}
