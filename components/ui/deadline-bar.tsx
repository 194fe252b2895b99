'use client';

import type { ReactNode } from 'react';
import { useServerTime } from '@/components/ui/ticking';
import { TimeLeftTicker } from '@/components/ui/time-left-ticker';
import { type DurationWords, leftState } from '@/lib/i18n/duration';

interface Props {
  sentence: ReactNode;
  label: string;
  start: string;
  due: string;
  now: string;
  at: string;
  locale: string;
  words: DurationWords;
}

export function DeadlineBar({ sentence, label, start, due, now, at, locale, words }: Props) {
  const time = useServerTime(now, 30);
  const whole = Math.max(1, Date.parse(due) - Date.parse(start));
  const passed = Math.min(whole, Math.max(0, time - Date.parse(start)));
  return (
    <div className="e-deadline" data-state={leftState(Date.parse(due) - time)}>
      <p className="e-deadline-sentence">{sentence}</p>
      <progress aria-label={label} max={100} value={Math.round((passed / whole) * 100)} />
      <p>
        <TimeLeftTicker due={due} now={now} at={at} length="long" locale={locale} words={words} />
      </p>
    </div>
  );
}
