/** Days, times and durations in words. Kazakh dates are written as state acts write them: 2026 жылғы 23 қараша. */
import type { Locale } from '@/lib/i18n/locale';
import { type Day, type TimeOfDay, type Weekday, weekdayOf, weekdays, yearOf } from './day';
import { type KazakhCase, kazakhMonths, monthWithEnding, withEnding } from './kazakh-endings';
import { localDay, localTime, type ZoneId } from './zone';

const months = {
  kk: kazakhMonths,
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Locale, readonly string[]>;

const weekdayNames = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Locale, readonly string[]>;

export function weekdayInWords(weekday: Weekday, locale: Locale): string {
  return weekdayNames[locale][weekdays.indexOf(weekday)] ?? weekday;
}

/** `2026 жылғы 23 қараша`, `23 ноября 2026 г.`, `23 November 2026`. */
export function dayInWords(day: Day, locale: Locale): string {
  const year = yearOf(day);
  const date = dayWithoutYear(day, locale);
  if (locale === 'kk') return `${year} жылғы ${date}`;
  return locale === 'ru' ? `${date} ${year} г.` : `${date} ${year}`;
}

/** `23 қараша`, `23 ноября`, `23 November`: for a day whose year goes without saying. */
export function dayWithoutYear(day: Day, locale: Locale): string {
  return `${dateOf(day)} ${months[locale][monthOf(day) - 1]}`;
}

/** `2026 жылғы 23 қараша, дүйсенбі`, `понедельник, 23 ноября 2026 г.`, `Monday, 23 November 2026`. */
export function dayWithWeekday(day: Day, locale: Locale): string {
  const [date, weekday] = [dayInWords(day, locale), weekdayInWords(weekdayOf(day), locale)];
  return locale === 'kk' ? `${date}, ${weekday}` : `${weekday}, ${date}`;
}

/** `2026 жылғы 23 қараша, сағат 18:05`, `23 ноября 2026 г., 18:05`, `23 November 2026, 18:05`. */
export function momentInWords(at: Date, zone: ZoneId, locale: Locale): string {
  const time = localTime(at, zone);
  return `${dayInWords(localDay(at, zone), locale)}, ${locale === 'kk' ? `сағат ${time}` : time}`;
}

/** A day as a sentence needs it: Kazakh takes an ending, Russian and English a preposition in the message. */
export function dayInCase(day: Day, kazakhCase: KazakhCase, locale: Locale): string {
  if (locale !== 'kk') return dayInWords(day, locale);
  return `${yearOf(day)} жылғы ${dateOf(day)} ${monthWithEnding(monthOf(day), kazakhCase)}`;
}

export function timeInCase(time: TimeOfDay, kazakhCase: KazakhCase, locale: Locale): string {
  return locale === 'kk' ? withEnding(time, kazakhCase) : time;
}

const units = {
  kk: { hours: 'сағ', minutes: 'мин', seconds: 'сек' },
  ru: { hours: 'ч', minutes: 'мин', seconds: 'с' },
  en: { hours: 'h', minutes: 'min', seconds: 's' },
} as const satisfies Record<Locale, Record<string, string>>;

/** `1 сағ 30 мин`, `4 min 30 s`: abbreviations need no plural. */
export function durationInWords(minutes: number, locale: Locale): string {
  const seconds = Math.round(minutes * 60);
  const parts = [
    { value: Math.floor(seconds / 3600), unit: units[locale].hours },
    { value: Math.floor((seconds % 3600) / 60), unit: units[locale].minutes },
    { value: seconds % 60, unit: units[locale].seconds },
  ].filter(({ value }) => value > 0);
  if (parts.length === 0) return `0 ${units[locale].minutes}`;
  return parts.map(({ value, unit }) => `${value} ${unit}`).join(' ');
}

function dateOf(day: Day): number {
  return Number(day.slice(8));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
