import { useTranslations } from 'next-intl';
import { cache } from 'react';
import type { DurationWords, PluralForms } from '@/lib/i18n/duration';

/** One object a request: fifty ticking rows then carry one copy of the words to the browser. */
const requestHolder = cache((): { words?: DurationWords } => ({}));

/** The words of time for an island, out of the messages of the reader's language. */
export function useTimeWords(): DurationWords {
  const t = useTranslations('time');
  const text = (key: string): string => t.raw(key);
  const forms = (key: string): PluralForms => ({
    one: text(`${key}.one`),
    few: text(`${key}.few`),
    many: text(`${key}.many`),
    other: text(`${key}.other`),
  });
  const holder = requestHolder();
  holder.words ??= {
    short: { minute: forms('short.minute'), hour: forms('short.hour') },
    long: { minute: forms('long.minute'), hour: forms('long.hour') },
    left: text('left'),
    late: text('late'),
    underMinute: text('underMinute'),
    justLate: text('justLate'),
  };
  return holder.words;
}
