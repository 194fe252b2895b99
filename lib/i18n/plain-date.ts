import type { Locale } from '@/lib/i18n/locale';
import { dayText } from '@/lib/i18n/when';

/** A day of the calendar that is in no zone (a birth date, a document's date), with its year. */
export const plainDate = (locale: Locale, day: string): string =>
  dayText(locale, new Date(`${day}T00:00:00Z`), 'UTC', true);
