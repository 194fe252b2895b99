/** Calendar days and wall-clock times without a zone: arithmetic on dates as the law counts them. */
import { TZDate } from '@date-fns/tz';
import { addMonths as addWholeMonths } from 'date-fns/addMonths';

/** A calendar day, `2026-11-23`. Days compare rightly as text. */
export type Day = `${number}-${number}-${number}`;

/** A wall-clock time, `08:00`; `24:00` is the end of a day. */
export type TimeOfDay = `${number}:${number}`;

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

const MINUTE = 60_000;

export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

export function isTimeOfDay(value: string): value is TimeOfDay {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) || value === '24:00';
}

export function toDay(value: string): Day {
  if (!isDay(value)) throw new RangeError(`Not a calendar day: ${value}`);
  return value;
}

export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return toDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`);
}

/** The day's midnight as if the zone were UTC: the form in which days are added and compared. */
export function utcMidnight(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

export function dayFromUtc(milliseconds: number): Day {
  return toDay(new Date(milliseconds).toISOString().slice(0, 10));
}

export function addDays(day: Day, days: number): Day {
  return dayFromUtc(utcMidnight(day) + days * 24 * 60 * MINUTE);
}

/** The same day number; the month's last day where the number does not exist (31 January + 1 month: 28 February). */
export function addMonths(day: Day, months: number): Day {
  return dayFromUtc(addWholeMonths(new TZDate(utcMidnight(day), 'UTC'), months).getTime());
}

export function daysBetween(from: Day, to: Day): number {
  return (utcMidnight(to) - utcMidnight(from)) / (24 * 60 * MINUTE);
}

export function weekdayOf(day: Day): Weekday {
  const weekday = weekdays[(new Date(utcMidnight(day)).getUTCDay() + 6) % 7];
  if (!weekday) throw new RangeError(`Not a calendar day: ${day}`);
  return weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export function timeFromMinutes(minutes: number): TimeOfDay {
  const time = `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
  if (!isTimeOfDay(time)) throw new RangeError(`Not a time of day: ${minutes} minutes`);
  return time;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
