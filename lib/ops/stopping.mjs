import { explain } from './failure.mjs';
import { say } from './progress.mjs';
import { stopUnderWay } from './run.mjs';

/** @type {{ title: string, undo: () => unknown }[]} */
const undoings = [];
let stopping = false;

/**
 * What has to be undone when the portal stops, last in first out.
 * @param {string} title
 * @param {() => unknown} undo
 */
export const onStop = (title, undo) => {
  undoings.push({ title, undo });
};

export const isStopping = () => stopping;

/** @param {number} code */
export async function stopAll(code) {
  if (stopping) return;
  stopping = true;
  stopUnderWay();
  for (const { title, undo } of undoings.reverse()) {
    try {
      await undo();
    } catch (error) {
      say(`! ${title}: ${error instanceof Error ? error.message : String(error)}`);
      code ||= 1;
    }
  }
  process.exit(code);
}

/**
 * Runs a command of lib/ops: signals and failures end in the same orderly stop.
 * @param {() => Promise<void>} work
 */
export async function command(work) {
  let signals = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      signals += 1;
      if (signals === 1) {
        say('\nStopping…');
        void stopAll(0);
      } else if (signals > 3) process.exit(130); // somebody who insists
    });
  }
  try {
    await work();
  } catch (error) {
    if (!stopping) console.error(explain(error));
    await stopAll(1);
  }
}
