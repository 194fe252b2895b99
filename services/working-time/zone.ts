/**
 * Instants and wall clocks. Offsets come from the time-zone database through @date-fns/tz; Kazakhstan has two eras:
 * Almaty, Astana and Öskemen went from +06 to +05 at the midnight after 29 February 2024, so that their hour
 * 23:00–24:00 of that day happened twice. Both readings of such an hour are kept apart:
 * an ambiguous time is its first occurrence unless the last is asked for, and a time that a forward change left out
 * (Almaty until 2004) is the first moment after the gap.
 */
import { tzOffset, tzScan } from '@date-fns/tz';
import {
  addDays,
  type Day,
  dayFromUtc,
  minutesOf,
  type TimeOfDay,
  timeFromMinutes,
  utcMidnight,
} from './day';

/** Kazakhstan's zones in the time-zone database. Öskemen and Astana keep Almaty's time. */
export const zones = [
  'Asia/Almaty',
  'Asia/Aqtau',
  'Asia/Aqtobe',
  'Asia/Atyrau',
  'Asia/Oral',
  'Asia/Qostanay',
  'Asia/Qyzylorda',
] as const;
export type ZoneId = (typeof zones)[number];

export const isZoneId = (value: unknown): value is ZoneId => zones.some((zone) => zone === value);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minutes east of UTC at an instant. */
export function offsetAt(at: Date, zone: ZoneId): number {
  return tzOffset(zone, at);
}

export function localDay(at: Date, zone: ZoneId): Day {
  return dayFromUtc(at.getTime() + offsetAt(at, zone) * MINUTE);
}

/** The wall clock's hours and minutes; seconds are cut off, as a person reading a clock cuts them. */
export function localTime(at: Date, zone: ZoneId): TimeOfDay {
  const local = at.getTime() + offsetAt(at, zone) * MINUTE;
  return timeFromMinutes(Math.floor((((local % DAY) + DAY) % DAY) / MINUTE));
}

export function instantOf(
  day: Day,
  time: TimeOfDay,
  zone: ZoneId,
  occurrence: 'first' | 'last' = 'first',
): Date {
  const wall = utcMidnight(day) + minutesOf(time) * MINUTE;
  const before = tzOffset(zone, new Date(wall - DAY));
  const after = tzOffset(zone, new Date(wall + DAY));
  if (before === after) return new Date(wall - before * MINUTE);
  const candidates = [wall - before * MINUTE, wall - after * MINUTE]
    .filter((instant) => instant + tzOffset(zone, new Date(instant)) * MINUTE === wall)
    .sort((a, b) => a - b);
  const found = occurrence === 'first' ? candidates[0] : candidates.at(-1);
  if (found !== undefined) return new Date(found);
  const change = zoneChanges(new Date(wall - DAY), new Date(wall + DAY), zone)[0];
  if (!change) throw new Error(`No instant for ${day} ${time} in ${zone}`);
  return change.at;
}

export interface ZoneChange {
  at: Date;
  /** Minutes that the wall clock was put forward (negative: back). */
  minutes: number;
}

/** Changes after `from`, up to `to`. tzScan steps by hours from its start and looks up to a month past its end. */
export function zoneChanges(from: Date, to: Date, zone: ZoneId): ZoneChange[] {
  const fullHour = new Date(from.getTime() - (from.getTime() % HOUR));
  return tzScan(zone, { start: fullHour, end: to })
    .map(({ date, change }) => ({ at: new Date(date), minutes: change }))
    .filter(({ at }) => from < at && at <= to);
}

/** The day's last millisecond: a term that ends with a day includes every instant of it. */
export function endOfDay(day: Day, zone: ZoneId): Date {
  return new Date(instantOf(addDays(day, 1), '00:00', zone).getTime() - 1);
}

/** ISO 8601 with the zone's own offset, `2026-11-23T18:05:00+05:00`. */
export function isoInZone(at: Date, zone: ZoneId): string {
  const offset = offsetAt(at, zone);
  const local = new Date(at.getTime() + offset * MINUTE).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${timeFromMinutes(Math.abs(offset))}`;
}
