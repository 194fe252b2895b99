'use client';

import type { ReactNode } from 'react';
import { useServerTime } from '@/components/ui/ticking';

interface Props {
  /** When the hold ends, and the server's now; ISO. */
  until: string;
  now: string;
  /** "We keep this time for you until 10:45": true with or without JavaScript. */
  title: ReactNode;
  /** Shown when the time has run out, with the way on. */
  expired: ReactNode;
  /** Said once by screen readers when a minute is left. */
  lastMinute: string;
}

/** A held slot, running out by the second. Past the end it says so and offers the way on; the server decides anyway. */
export function Countdown({ until, now, title, expired, lastMinute }: Props) {
  const left = Math.max(0, Math.ceil((Date.parse(until) - useServerTime(now, 1)) / 1000));
  const state = left === 0 ? 'late' : left <= 60 ? 'soon' : 'today';
  return (
    <div className="e-countdown" data-state={state}>
      {left === 0 ? (
        <div role="alert" className="col-span-2">
          {expired}
        </div>
      ) : (
        <>
          <b role="timer" aria-live="off">
            {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
          </b>
          <span>{title}</span>
          <span className="sr-only" role="status">
            {left <= 60 ? lastMinute : ''}
          </span>
        </>
      )}
    </div>
  );
}
