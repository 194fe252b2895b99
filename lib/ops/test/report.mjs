import { say } from '../progress.mjs';
import { tail } from '../run.mjs';

const HEARTBEAT = 15_000;

/** Says how the stages come along, and at the end one table with the counts. */
export function report() {
  /** @type {{ name: string, seconds: number, result: import('./stages.mjs').Result }[]} */
  const rows = [];
  /** @type {Map<string, number>} */
  const running = new Map();
  const since = (/** @type {number} */ from) => ((performance.now() - from) / 1000).toFixed(0);
  const heartbeat = setInterval(() => {
    if (running.size === 0) return;
    say(`· ${[...running].map(([name, from]) => `${name} ${since(from)} s`).join(', ')}`);
  }, HEARTBEAT);

  return {
    started: (/** @type {string} */ name) => {
      running.set(name, performance.now());
    },
    ended: (
      /** @type {string} */ name,
      /** @type {import('./stages.mjs').Result} */ result,
      /** @type {number} */ seconds,
    ) => {
      running.delete(name);
      rows.push({ name, seconds, result });
      say(`${result.failed > 0 ? '✗' : '✓'} ${name} ${seconds.toFixed(1)} s`);
      if (result.failed > 0) say(`${tail(result.output, 200).replace(/^/gm, '    ')}\n`);
    },
    /** @returns {boolean} whether all is well */
    finish: () => {
      clearInterval(heartbeat);
      const passed = rows.reduce((sum, { result }) => sum + result.passed, 0);
      const failed = rows.reduce((sum, { result }) => sum + result.failed, 0);
      say(`\n${table(rows)}\n`);
      say(`${passed} passed, ${failed} failed`);
      return failed === 0;
    },
  };
}

/** @param {{ name: string, seconds: number, result: import('./stages.mjs').Result }[]} rows */
function table(rows) {
  const line = (/** @type {string[]} */ [name = '', passed = '', failed = '', skipped = '', seconds = '']) =>
    `  ${name.padEnd(12)}${passed.padStart(8)}${failed.padStart(8)}${skipped.padStart(9)}${seconds.padStart(10)}`;
  return [
    line(['stage', 'passed', 'failed', 'skipped', 'time']),
    ...rows.map(({ name, seconds, result: { passed, failed, skipped = 0 } }) =>
      line([name, String(passed), String(failed), String(skipped), `${seconds.toFixed(1)} s`]),
    ),
  ].join('\n');
}
