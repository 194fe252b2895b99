/** Explanation lines as sentences, through the messages of the namespace `working-time`. */
import type { Locale } from '@/lib/i18n/locale';
import { isDay, isTimeOfDay, type Weekday, weekdays } from './day';
import type { ExplanationLine } from './explanation';
import { holidayNames } from './holiday-names';
import { type HolidayKey, holidayKeys } from './holidays';
import { dayInCase, dayInWords, durationInWords, timeInCase, weekdayInWords } from './words';

export type MessageValues = Record<string, string | number>;

/** A translator of the namespace `working-time`, such as next-intl's `getTranslations('working-time')`. */
export type Translate = (key: string, values: MessageValues) => string;

export interface Sentence {
  code: ExplanationLine['code'];
  text: string;
}

export function explain(lines: readonly ExplanationLine[], locale: Locale, translate: Translate): Sentence[] {
  return lines.map(({ code, params }) => ({
    code,
    text: translate(`explanation.${code}`, inWords(params, locale)),
  }));
}

/**
 * Values of a line as a message uses them. For a day or a time `x`: `x`, `xAt`, `xFrom` and `xUntil`. A message names the
 * form that its sentence needs, the same in every language.
 */
function inWords(params: ExplanationLine['params'], locale: Locale): MessageValues {
  const values: MessageValues = {};
  for (const [name, value] of Object.entries(params)) Object.assign(values, forms(name, value, locale));
  return values;
}

function forms(name: string, value: string | number, locale: Locale): MessageValues {
  if (typeof value === 'number') {
    return name === 'minutes'
      ? { minutes: value, duration: durationInWords(value, locale) }
      : { [name]: value };
  }
  if (isDay(value)) {
    return {
      [name]: dayInWords(value, locale),
      [`${name}At`]: dayInCase(value, 'at', locale),
      [`${name}From`]: dayInCase(value, 'from', locale),
      [`${name}Until`]: dayInCase(value, 'until', locale),
    };
  }
  if (isTimeOfDay(value)) {
    return {
      [name]: value,
      [`${name}At`]: timeInCase(value, 'at', locale),
      [`${name}From`]: timeInCase(value, 'from', locale),
      [`${name}Until`]: timeInCase(value, 'until', locale),
    };
  }
  if (name === 'holiday' && isHolidayKey(value)) return { holiday: holidayNames[value][locale] };
  if (isWeekday(value)) return { [name]: weekdayInWords(value, locale) };
  return { [name]: value };
}

function isWeekday(value: string): value is Weekday {
  return weekdays.some((weekday) => weekday === value);
}

function isHolidayKey(value: string): value is HolidayKey {
  return holidayKeys.some((key) => key === value);
}
