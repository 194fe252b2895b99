'use client';

import { useEffect, useState } from 'react';

/**
 * The server's time, carried on by the browser: `now` from the server plus what has passed here since. Only the
 * difference of the browser's clock is used, so a wrong clock does not matter; and it is the wall clock and not
 * performance.now(), which stands still while a phone sleeps.
 */
export function useServerTime(now: string, everySeconds: number): number {
  const [time, setTime] = useState(() => Date.parse(now));
  useEffect(() => {
    const server = Date.parse(now);
    const arrived = Date.now();
    const tick = () => setTime(server + Math.max(0, Date.now() - arrived));
    setTime(server);
    const timer = setInterval(tick, everySeconds * 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now, everySeconds]);
  return time;
}
