import { useLocale, useTranslations } from 'next-intl';
import { TimeLeftTicker } from '@/components/ui/time-left-ticker';
import { useTimeWords } from '@/components/ui/time-words';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';

interface Props {
  /** Instants as ISO strings; `now` is the server's, so that a wrong clock in the browser does not matter. */
  due: string;
  now: string;
  /** `short` for tables ("● 4 min"), `long` for sentences ("● 4 minutes left"). */
  length?: 'short' | 'long';
  zone?: string;
}

/** Time left as shape, colour and words. Near ones tick; those of another day are said as a day and a time. */
export function TimeLeft({ due, now, length = 'short', zone = TIME_ZONE }: Props) {
  const locale = useLocale();
  const t = useTranslations('time');
  const at = when({ t, locale, at: new Date(due), now: new Date(now), zone });
  return (
    <TimeLeftTicker due={due} now={now} at={at} length={length} locale={locale} words={useTimeWords()} />
  );
}
