/**
 * Walks a clinic's open time from an instant on, noting what it passes over. Ends only where the clinic stays closed
 * for more than a year.
 */
import { max } from 'date-fns/max';
import { type ClosedBecause, dayPlan, type Opening, type Place, SEARCH_DAYS } from './clinic-hours';
import { addDays, type Day, weekdayOf } from './day';
import type { ExplanationLine } from './explanation';
import { localDay } from './zone';

export interface Stretch {
  opening: Opening;
  /** Where the walk enters the opening: later than its start only for the first stretch. */
  start: Date;
  /** What lay between the previous stretch (or the starting instant) and this one. */
  skipped: ExplanationLine[];
}

export function* openTime(from: Date, place: Place): Generator<Stretch> {
  let cursor = from;
  let left: Opening | undefined;
  let skipped: ExplanationLine[] = [];
  let closedDays = 0;
  for (let day = localDay(from, place.zone); closedDays <= SEARCH_DAYS; day = addDays(day, 1)) {
    const plan = dayPlan(day, place);
    closedDays = plan.open && plan.openings.length > 0 ? 0 : closedDays + 1;
    if (!plan.open) {
      skipped.push(closedLine(day, plan.because));
      continue;
    }
    if (plan.moved) skipped.push({ code: 'moved-working-day', params: { day, source: plan.moved.source } });
    for (const opening of plan.openings) {
      if (opening.end <= from) {
        left = opening;
        continue;
      }
      if (cursor < opening.start) skipped.push(gapLine(left, opening));
      const start = max([cursor, opening.start]);
      yield { opening, start, skipped };
      skipped = [];
      cursor = opening.end;
      left = opening;
    }
  }
}

export function closedLine(day: Day, because: ClosedBecause): ExplanationLine {
  switch (because.kind) {
    case 'weekend':
      return { code: 'weekend-skipped', params: { day, weekday: weekdayOf(day) } };
    case 'holiday':
      return { code: 'holiday-skipped', params: { day, holiday: because.holiday } };
    case 'substitute':
      return {
        code: 'substitute-skipped',
        params: { day, holiday: because.holiday, holidayDay: because.holidayDay },
      };
    case 'moved-off':
      return { code: 'moved-day-off-skipped', params: { day, source: because.moved.source } };
    case 'closed':
    case 'no-hours':
      return { code: 'closed-day-skipped', params: { day } };
  }
}

function gapLine(left: Opening | undefined, next: Opening): ExplanationLine {
  if (left?.day === next.day) {
    return { code: 'break-skipped', params: { day: next.day, from: left.to, to: next.from } };
  }
  if (left) {
    return {
      code: 'night-skipped',
      params: { day: left.day, closes: left.to, nextDay: next.day, opens: next.from },
    };
  }
  return { code: 'before-opening', params: { day: next.day, opens: next.from } };
}
