/**
 * Runs stages side by side, as many as there are cores; a stage marked `alone` waits until nothing else runs, and
 * nothing starts beside it.
 * @param {import('./stages.mjs').Stage[]} stages
 * @param {{
 *   width: number,
 *   started?: (name: string) => void,
 *   ended: (name: string, result: import('./stages.mjs').Result, seconds: number) => void,
 *   extra: string[],
 * }} options
 * @returns {Promise<void>}
 */
export function runStages(stages, { width, started, ended, extra }) {
  const waiting = [...stages];
  const names = new Set(stages.map((stage) => stage.name));
  const done = new Set();
  /** @type {import('./stages.mjs').Stage[]} */
  const running = [];

  return new Promise((resolve) => {
    const ready = (/** @type {import('./stages.mjs').Stage} */ stage) =>
      stage.after.every((name) => done.has(name) || !names.has(name)) &&
      (!stage.alone || running.length === 0);

    const next = () => {
      if (waiting.length === 0 && running.length === 0) return resolve();
      if (running.some((stage) => stage.alone)) return;
      // those that run alone come last: the quick ones tell about a mistake first
      const stage = waiting.find((each) => ready(each) && !each.alone) ?? waiting.find(ready);
      if (!stage || running.length >= width) return;
      if (stage.alone && waiting.some((each) => !each.alone)) return;
      waiting.splice(waiting.indexOf(stage), 1);
      running.push(stage);
      void begin(stage);
      next();
    };

    const begin = async (/** @type {import('./stages.mjs').Stage} */ stage) => {
      started?.(stage.name);
      const from = performance.now();
      const result = await stage.run(extra).catch((error) => ({
        passed: 0,
        failed: 1,
        output: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }));
      running.splice(running.indexOf(stage), 1);
      done.add(stage.name);
      ended(stage.name, result, (performance.now() - from) / 1000);
      next();
    };

    next();
  });
}
