import type { DurationWords, PluralForms } from '@/lib/i18n/duration';

/** The words of time for an island, from the messages of the namespace `time`. */
export function timeWords(raw: (key: string) => string): DurationWords {
  const forms = (key: string): PluralForms => ({
    one: raw(`${key}.one`),
    few: raw(`${key}.few`),
    many: raw(`${key}.many`),
    other: raw(`${key}.other`),
  });
  return {
    short: { minute: forms('short.minute'), hour: forms('short.hour') },
    long: { minute: forms('long.minute'), hour: forms('long.hour') },
    left: raw('left'),
    late: raw('late'),
    underMinute: raw('underMinute'),
    justLate: raw('justLate'),
  };
}
