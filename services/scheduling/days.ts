/** What a schedule needs of days beyond services/working-time: weekday numbers, spans of days, date columns. */
import {
  addDays,
  type Day,
  dayFromUtc,
  minutesOf,
  timeFromMinutes,
  utcMidnight,
} from '@/services/working-time/day';
import { instantOf, localTime, type ZoneId } from '@/services/working-time/zone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** 1 Monday … 7 Sunday, as the tables keep it. */
export const weekdayNumber = (day: Day): number => new Date(utcMidnight(day)).getUTCDay() || 7;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayNumber(day));

/** Both ends included. */
export function daysFromTo(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let at = utcMidnight(from); at <= utcMidnight(until); at += DAY) days.push(dayFromUtc(at));
  return days;
}

export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);

/** A column of type date, as Prisma reads and writes it: midnight UTC. */
export const dateColumn = (day: Day): Date => new Date(utcMidnight(day));
export const dayOfColumn = (column: Date): Day => dayFromUtc(column.getTime());

/** Instants of one local day by its minutes: a list of free times asks for tens of thousands of them. */
export function instantsOf(day: Day, zone: ZoneId): (minutes: number) => Date {
  const [begins, ends] = [instantOf(day, '00:00', zone), instantOf(day, '24:00', zone)];
  const plain = ends.getTime() - begins.getTime() === DAY;
  if (plain) return (minutes) => new Date(begins.getTime() + minutes * MINUTE);
  return (minutes) => instantOf(day, timeFromMinutes(minutes), zone);
}

/** The other way round: the local minutes of an instant of that day. */
export function minutesIn(day: Day, zone: ZoneId): (instant: Date) => number {
  const [begins, ends] = [instantOf(day, '00:00', zone), instantOf(day, '24:00', zone)];
  if (ends.getTime() - begins.getTime() === DAY)
    return (instant) => (instant.getTime() - begins.getTime()) / MINUTE;
  return (instant) => minutesOf(localTime(instant, zone));
}
