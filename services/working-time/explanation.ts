/** A deadline's account of itself, as data. Days and times are the clinic's own; explain.ts puts them into words. */
import type { Day, TimeOfDay, Weekday } from './day';
import type { HolidayKey } from './holidays';

interface At {
  day: Day;
  time: TimeOfDay;
}

export type ExplanationLine =
  | { code: 'received'; params: At }
  | { code: 'around-the-clock'; params: Record<never, never> }
  | { code: 'before-opening'; params: { day: Day; opens: TimeOfDay } }
  | { code: 'after-closing'; params: { day: Day; closes: TimeOfDay } }
  | { code: 'after-cut-off'; params: { day: Day; cutOff: TimeOfDay; closes: TimeOfDay } }
  | { code: 'accepted'; params: At }
  | { code: 'start'; params: At }
  /** Open minutes that ran; may carry fractions when the start was not on a full minute. */
  | { code: 'counted'; params: { day: Day; from: TimeOfDay; to: TimeOfDay; minutes: number } }
  /** The whole of a limit that runs day and night. */
  | { code: 'counted-continuously'; params: { minutes: number } }
  | { code: 'break-skipped'; params: { day: Day; from: TimeOfDay; to: TimeOfDay } }
  | { code: 'night-skipped'; params: { day: Day; closes: TimeOfDay; nextDay: Day; opens: TimeOfDay } }
  | { code: 'weekend-skipped'; params: { day: Day; weekday: Weekday } }
  | { code: 'holiday-skipped'; params: { day: Day; holiday: HolidayKey } }
  | { code: 'substitute-skipped'; params: { day: Day; holiday: HolidayKey; holidayDay: Day } }
  | { code: 'moved-day-off-skipped'; params: { day: Day; source: string } }
  | { code: 'closed-day-skipped'; params: { day: Day } }
  | { code: 'moved-working-day'; params: { day: Day; source: string } }
  | { code: 'start-day-not-counted'; params: { day: Day } }
  | { code: 'working-day-counted'; params: { day: Day; weekday: Weekday; number: number } }
  | { code: 'calendar-days-counted'; params: { days: number; firstDay: Day; day: Day } }
  | { code: 'months-counted'; params: { months: number; day: Day } }
  /** The month has no such day number: its last day is taken. */
  | { code: 'month-is-shorter'; params: { day: Day } }
  | { code: 'same-day'; params: { day: Day } }
  | { code: 'clock-put-back'; params: { day: Day; minutes: number } }
  | { code: 'clock-put-forward'; params: { day: Day; minutes: number } }
  | { code: 'end'; params: At };

export type ExplanationCode = ExplanationLine['code'];

/** What the lines add up to, in minutes: the limit itself for minutes and hours. */
export function countedMinutes(lines: readonly ExplanationLine[]): number {
  return lines.reduce(
    (sum, line) =>
      line.code === 'counted' || line.code === 'counted-continuously' ? sum + line.params.minutes : sum,
    0,
  );
}
