import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DeadlineBar } from '@/components/ui/deadline-bar';
import { useTimeWords } from '@/components/ui/time-words';
import { type ClauseQuote, Why } from '@/components/ui/why';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';

interface Props {
  /** "The clinic must answer by 10:40 today": whole, said by the caller. */
  sentence: ReactNode;
  start: string;
  due: string;
  now: string;
  zone?: string;
  clauses?: readonly ClauseQuote[];
  /** How the deadline came about: start, what was skipped and why, end; one sentence a line. */
  explanation?: readonly string[];
}

export function Deadline({
  sentence,
  start,
  due,
  now,
  zone = TIME_ZONE,
  clauses = [],
  explanation = [],
}: Props) {
  const locale = useLocale();
  const t = useTranslations('time');
  const at = when({ t, locale, at: new Date(due), now: new Date(now), zone });
  return (
    <div className="grid gap-1">
      <DeadlineBar
        sentence={sentence}
        label={t('passed')}
        start={start}
        due={due}
        now={now}
        at={at}
        locale={locale}
        words={useTimeWords()}
      />
      {clauses.length > 0 || explanation.length > 0 ? (
        <Why clauses={clauses}>
          {explanation.length > 0 ? (
            <ul className="list-disc ps-5">
              {explanation.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </Why>
      ) : null}
    </div>
  );
}
