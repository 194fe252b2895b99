import { spawn } from 'node:child_process';
import { inRoot, root } from './paths.mjs';
import { say } from './progress.mjs';
import { isStopping } from './stopping.mjs';

const CALM = 30_000; // a child that lived this long starts again without delay
const LONGEST_PAUSE = 15_000;
const PATIENCE = 15_000; // then SIGKILL

/**
 * Delay before a child that died is started again: none after a long life, doubling after short ones.
 * @param {number} lived ms
 * @param {number} deaths in a row
 */
export const pauseBefore = (lived, deaths) =>
  lived >= CALM ? 0 : Math.min(LONGEST_PAUSE, 500 * 2 ** Math.max(0, deaths - 1));

/**
 * Keeps one child process alive until told to stop.
 * @param {string} name
 * @param {() => import('node:child_process').ChildProcess} start
 * @returns {{ stop: () => Promise<void> }}
 */
export function keepAlive(name, start) {
  let deaths = 0;
  let stopped = false;
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  /** @type {NodeJS.Timeout | undefined} */
  let pause;
  const begin = () => {
    const from = performance.now();
    child = start();
    child.once('error', (error) => say(`! ${name} could not be started: ${error.message}`));
    child.once('exit', (code, signal) => {
      if (stopped || isStopping()) return;
      const lived = performance.now() - from;
      deaths = lived >= CALM ? 1 : deaths + 1;
      const delay = pauseBefore(lived, deaths);
      say(
        `! ${name} ended (${signal ?? `exit code ${code}`}); starting it again in ${(delay / 1000).toFixed(1)} s`,
      );
      pause = setTimeout(begin, delay);
    });
  };
  begin();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(pause);
      return stopChild(child);
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export function stopChild(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.once('exit', () => {
      clearTimeout(last);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** TypeScript programs run through tsx; `react-server` lets them import what is marked server-only. */
export const typescript = ['--conditions=react-server', '--import', 'tsx'];

/**
 * A Node program with a line to us: when we vanish, the line breaks and it ends itself.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export const spawnNode = (args, env) =>
  spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

/** @param {NodeJS.ProcessEnv} env */
export const spawnWorker = (env) => spawnNode([...typescript, inRoot('lib', 'ops', 'worker.ts')], env);
