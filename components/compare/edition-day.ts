import type { Locale } from '@/services/regulations/language/text';
import { dayInCase } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

/** The day before which it was in use. Editions come with releases, for the country at once: days are Almaty's. */
export const editionDay = (at: Date, locale: Locale): string =>
  dayInCase(localDay(at, 'Asia/Almaty'), 'until', locale);
