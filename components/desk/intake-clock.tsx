'use client';

import { useServerTime } from '@/components/ui/ticking';

interface Props {
  since: string;
  due: string | null;
  now: string;
  words: { elapsed: string; left: string; late: string };
}

const SOON_MS = 3 * 60_000;

const clock = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

/** How long the person has been waiting, and how long the act still gives. Ticks by the second, unannounced. */
export function IntakeClock({ since, due, now, words }: Props) {
  const time = useServerTime(now, 1);
  const left = due === null ? null : Date.parse(due) - time;
  const state = left === null ? undefined : left <= 0 ? 'late' : left <= SOON_MS ? 'soon' : undefined;
  return (
    <span className="e-intake-clock" data-state={state} role="timer" aria-live="off">
      <span>
        {words.elapsed} <b suppressHydrationWarning>{clock(time - Date.parse(since))}</b>
      </span>
      {left === null ? null : (
        <span>
          {left > 0 ? words.left : words.late} <b suppressHydrationWarning>{clock(left)}</b>
        </span>
      )}
    </span>
  );
}
