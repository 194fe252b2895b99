'use client';

import { useServerTime } from '@/components/ui/ticking';
import { type DurationWords, type LeftState, leftState, leftText } from '@/lib/i18n/duration';

interface Props {
  due: string;
  now: string;
  at: string;
  length: 'short' | 'long';
  locale: string;
  words: DurationWords;
}

export function TimeLeftTicker({ due, now, at, length, locale, words }: Props) {
  const left = Date.parse(due) - useServerTime(now, 30);
  const state = leftState(left);
  return (
    <time className="e-left" data-state={state} dateTime={due} title={at}>
      <LeftMark state={state} />
      <span>{leftText(left, at, length, words, locale)}</span>
    </time>
  );
}

/** ■ late, ● soon, ◐ today, ○ later: told apart without colour. */
function LeftMark({ state }: { state: LeftState }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
      {state === 'late' ? <path d="M1 1h14v14H1Z" fill="currentColor" /> : <circle cx="8" cy="8" r="7" />}
      {state === 'soon' ? <circle cx="8" cy="8" r="7" fill="currentColor" /> : null}
      {state === 'today' ? <path d="M8 1a7 7 0 0 0 0 14Z" fill="currentColor" /> : null}
    </svg>
  );
}
