import type { Locale } from '@/lib/i18n/locale';
import type { Day } from '@/services/working-time/day';
import { weekdays } from '@/services/working-time/day';
import { weekdayInWords } from '@/services/working-time/words';

const english = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `23.11.2026`; an Englishman reads `23 Nov 2026`. */
export const shortDay = (day: Day, locale: Locale): string =>
  locale === 'en' ? english.format(new Date(`${day}T00:00:00Z`)) : day.split('-').reverse().join('.');

/** `23.11 – 29.11.2026`: the year is said once where it is one. */
export function daysText(from: Day, until: Day, locale: Locale): string {
  const [first, last] = [shortDay(from, locale), shortDay(until, locale)];
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  const one = sameYear ? first.slice(0, -5).trimEnd() : first;
  // A line may break after the dash, not inside a day.
  return [one, last].map((day) => day.replaceAll(' ', '\u00a0')).join('\u00a0– ');
}

const SHORT = {
  kk: ['Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сн', 'Жс'],
  ru: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const satisfies Record<Locale, readonly string[]>;

/** Seven of them, Monday first. */
export const weekdayNames = (locale: Locale): { short: string; long: string }[] =>
  weekdays.map((weekday, index) => ({
    short: SHORT[locale][index] ?? '',
    long: weekdayInWords(weekday, locale),
  }));

/** A period, perhaps without an end. */
export const span = (from: Day, until: Day | null, locale: Locale, openEnd: string): string =>
  until ? daysText(from, until, locale) : `${shortDay(from, locale)} ${openEnd}`;
