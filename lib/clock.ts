/** The one place that reads the machine's time. Everything else is given a Clock. */
export type Clock = () => Date;

/**
 * EMHANA_CLOCK_OFFSET_MS shifts the portal's time for rehearsals and browser tests, so that "a call at 18:05 on a
 * working day" does not depend on when the test runs. Only demo and test modes honour it.
 */
export function systemClock(env: NodeJS.ProcessEnv = process.env): Clock {
  const shifted = env.EMHANA_MODE === 'demo' || env.EMHANA_MODE === 'test';
  const offset = shifted ? Number(env.EMHANA_CLOCK_OFFSET_MS ?? 0) : 0;
  if (!Number.isFinite(offset))
    throw new Error('EMHANA_CLOCK_OFFSET_MS must be a whole number of milliseconds');
  return () => new Date(Date.now() + offset);
}
