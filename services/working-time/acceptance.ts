/**
 * When a request counts as accepted. Within opening hours that is the moment it comes; after the cut-off, outside
 * hours or on a day off it is the next opening (almaty-2-337/1/4, moh-99-2024 list item 7).
 */
import { dayPlan, type Opening, openingAt, type Place, SEARCH_DAYS } from './clinic-hours';
import {
  type Day,
  daysBetween,
  minutesOf,
  type TimeOfDay,
  timeFromMinutes,
  type Weekday,
  weekdays,
} from './day';
import type { ExplanationLine } from './explanation';
import { openTime } from './open-time';
import { localDay, localTime } from './zone';

/** The act's "requests are accepted until 2 hours before the end of work". */
export interface CutOff {
  beforeClosing: { value: number; unit: 'minutes' | 'hours' };
}

export interface AcceptanceRules {
  cutOff?: CutOff;
  /** A portal that accepts day and night: the request is accepted the moment it comes. */
  aroundTheClock?: boolean;
}

export interface Acceptance {
  acceptedAt: Date;
  /** True when the request waits for a later opening: the citizen is told before submitting. */
  postponed: boolean;
  explanation: ExplanationLine[];
}

export class NeverOpen extends Error {
  constructor(public readonly from: Date) {
    super(`The clinic's hours hold no opening within a year of ${from.toISOString()}`);
    this.name = 'NeverOpen';
  }
}

export function acceptance(at: Date, place: Place, rules: AcceptanceRules = {}): Acceptance {
  const received = line('received', at, place);
  if (rules.aroundTheClock) {
    const explanation: ExplanationLine[] = [
      received,
      { code: 'around-the-clock', params: {} },
      line('accepted', at, place),
    ];
    return { acceptedAt: at, postponed: false, explanation };
  }
  const today = localDay(at, place.zone);
  const last = lastAcceptance(today, place, rules.cutOff);
  if (openingAt(at, place) && last && at <= last) {
    return { acceptedAt: at, postponed: false, explanation: [received, line('accepted', at, place)] };
  }
  const skipped: ExplanationLine[] = [];
  for (const stretch of openTime(at, place)) {
    if (daysBetween(today, stretch.opening.day) > SEARCH_DAYS) break;
    skipped.push(...stretch.skipped);
    const limit = lastAcceptance(stretch.opening.day, place, rules.cutOff);
    if (!limit || stretch.start > limit) continue;
    const why = lateness(at, today, place, rules.cutOff);
    const between = why ? skipped.filter(({ code }) => code !== 'night-skipped') : skipped;
    return {
      acceptedAt: stretch.start,
      postponed: true,
      explanation: [received, ...why, ...between, line('accepted', stretch.start, place)],
    };
  }
  throw new NeverOpen(at);
}

/** The last moment of a day at which a request is accepted that day, itself included; undefined on a closed day. */
export function lastAcceptance(day: Day, place: Place, cutOff?: CutOff): Date | undefined {
  const plan = dayPlan(day, place);
  const closing = plan.open ? plan.openings.at(-1)?.end : undefined;
  if (!closing) return undefined;
  return new Date(closing.getTime() - (cutOff ? minutesBefore(cutOff) * 60_000 : 0));
}

/** The cut-off as the service page prints it: 18:00 on working days and 12:00 on Saturday. */
export function cutOffByWeekday(
  place: Pick<Place, 'hours'>,
  cutOff: CutOff,
): Partial<Record<Weekday, TimeOfDay>> {
  return Object.fromEntries(
    weekdays.flatMap((weekday) => {
      const hours = place.hours.weekly[weekday];
      if (!hours) return [];
      const last = minutesOf(hours.closes) - minutesBefore(cutOff);
      return last < minutesOf(hours.opens) ? [] : [[weekday, timeFromMinutes(last)]];
    }),
  );
}

function minutesBefore({ beforeClosing: { value, unit } }: CutOff): number {
  return unit === 'hours' ? value * 60 : value;
}

/** Why a request that came on an open day has to wait for another day. */
function lateness(at: Date, today: Day, place: Place, cutOff?: CutOff): ExplanationLine[] {
  const plan = dayPlan(today, place);
  const closing: Opening | undefined = plan.open ? plan.openings.at(-1) : undefined;
  const last = lastAcceptance(today, place, cutOff);
  if (!closing || !last || at <= last) return [];
  const closes = closing.to;
  if (at >= closing.end) return [{ code: 'after-closing', params: { day: today, closes } }];
  return [{ code: 'after-cut-off', params: { day: today, cutOff: localTime(last, place.zone), closes } }];
}

function line(code: 'received' | 'accepted', at: Date, { zone }: Place): ExplanationLine {
  return { code, params: { day: localDay(at, zone), time: localTime(at, zone) } };
}
