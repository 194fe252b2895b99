import type { Locale } from '@/lib/i18n/locale';
import type { Day } from '@/services/working-time/day';
import { weekdays } from '@/services/working-time/day';
import { dayInWords, weekdayInWords } from '@/services/working-time/words';

/** `23.11.2026`; an Englishman reads `23 November 2026`. */
export const shortDay = (day: Day, locale: Locale): string =>
  locale === 'en' ? dayInWords(day, locale) : day.split('-').reverse().join('.');

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

/** Hours and minutes of an instant, and its day, in the clinic's zone. */
export const span = (from: Day, until: Day | null, locale: Locale, openEnd: string): string =>
  until ? `${shortDay(from, locale)} – ${shortDay(until, locale)}` : `${shortDay(from, locale)} ${openEnd}`;
