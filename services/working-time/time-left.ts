/** The time left to a deadline as a person says it: "4 min left", "tomorrow at 10:00", "2 days late". */
import type { Locale } from '@/lib/i18n/locale';
import { type Day, daysBetween, type TimeOfDay, weekdayOf } from './day';
import type { Translate } from './explain';
import { dayInWords, timeInCase, weekdayInWords } from './words';
import { localDay, localTime, type ZoneId } from './zone';

export type TimeLeftWords =
  | { key: 'less-than-a-minute' }
  | { key: 'minutes-left'; minutes: number }
  | { key: 'hours-left'; hours: number; minutes: number }
  | { key: 'today-at' | 'tomorrow-at'; time: TimeOfDay }
  | { key: 'on-day'; day: Day; time: TimeOfDay }
  | { key: 'minutes-late'; minutes: number }
  | { key: 'hours-late'; hours: number }
  | { key: 'days-late'; days: number };

export interface TimeLeft {
  /** Whole minutes left, rounded down; when overdue, whole minutes late, rounded up. */
  minutes: number;
  overdue: boolean;
  /** For colour and shape: late, within the hour, today, later. */
  urgency: 'overdue' | 'soon' | 'today' | 'later';
  words: TimeLeftWords;
}

const MINUTE = 60_000;
/** Up to here a countdown says more than a clock time. */
const COUNTED_HOURS = 3;

/** The due moment itself is still in time. */
export function timeLeft(due: Date, now: Date, zone: ZoneId): TimeLeft {
  const difference = due.getTime() - now.getTime();
  if (difference < 0) {
    const late = Math.ceil(-difference / MINUTE);
    return { minutes: late, overdue: true, urgency: 'overdue', words: lateWords(late) };
  }
  const minutes = Math.floor(difference / MINUTE);
  const days = daysBetween(localDay(now, zone), localDay(due, zone));
  const urgency = minutes < 60 ? 'soon' : days === 0 ? 'today' : 'later';
  return { minutes, overdue: false, urgency, words: leftWords(minutes, days, due, zone) };
}

export function sayTimeLeft({ words }: TimeLeft, locale: Locale, translate: Translate): string {
  const { key, ...values } = words;
  if ('day' in values) {
    return translate(`left.${key}`, {
      day: dayInWords(values.day, locale),
      weekday: weekdayInWords(weekdayOf(values.day), locale),
      time: values.time,
      timeUntil: timeInCase(values.time, 'until', locale),
    });
  }
  if ('time' in values) {
    return translate(`left.${key}`, {
      time: values.time,
      timeUntil: timeInCase(values.time, 'until', locale),
    });
  }
  return translate(`left.${key}`, values);
}

function leftWords(minutes: number, days: number, due: Date, zone: ZoneId): TimeLeftWords {
  if (minutes < 1) return { key: 'less-than-a-minute' };
  if (minutes < 60) return { key: 'minutes-left', minutes };
  if (minutes < COUNTED_HOURS * 60) {
    return { key: 'hours-left', hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  }
  const time = localTime(due, zone);
  if (days === 0) return { key: 'today-at', time };
  return days === 1 ? { key: 'tomorrow-at', time } : { key: 'on-day', day: localDay(due, zone), time };
}

function lateWords(minutes: number): TimeLeftWords {
  if (minutes < 60) return { key: 'minutes-late', minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? { key: 'hours-late', hours } : { key: 'days-late', days: Math.floor(hours / 24) };
}
