import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from '../paths.mjs';
import { freePort } from '../postgres/cluster.mjs';

const PATIENCE = 120_000;

/**
 * @param {() => unknown} condition
 * @param {string} what
 * @param {number} [patience]
 */
export async function until(condition, what, patience = PATIENCE) {
  const end = performance.now() + patience;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
    await wait(50);
  }
}

/**
 * The start command in a process group of its own, as a terminal would run it.
 * @param {{ dataDir: string, env?: NodeJS.ProcessEnv, cwd?: string, uid?: number, gid?: number, root?: string }} options
 */
export async function launch({ dataDir, env = {}, cwd = '/', uid, gid, root = inRoot() }) {
  const port = env.PORT ? Number(env.PORT) : await freePort();
  const { DATABASE_URL: _, EMHANA_MODE: __, ...inherited } = process.env;
  const from = performance.now();
  const child = spawn(process.execPath, [`${root}/lib/ops/start.mjs`], {
    cwd,
    uid,
    gid,
    detached: true,
    env: { ...inherited, WEB_CONCURRENCY: '2', ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  /** @type {number | null | undefined} */
  let code;
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  child.once('exit', (ended, signal) => {
    code = ended ?? (signal ? 128 : 1);
  });
  const pid = child.pid ?? 0;
  const ended = async (/** @type {number} */ patience = 40_000) => {
    await until(() => code !== undefined, `process ${pid} to end`, patience);
    return { code, output };
  };
  return {
    port,
    pid,
    ended,
    output: () => output,
    /** Until it says its address. @returns {Promise<number>} seconds */
    ready: async () => {
      await until(() => code !== undefined || /Ctrl-C stops it/.test(output), 'the portal to be ready');
      if (code !== undefined) throw new Error(`ended by itself:\n${output}`);
      return (performance.now() - from) / 1000;
    },
    page: () =>
      fetch(`http://127.0.0.1:${port}/kk`)
        .then(async (answer) => {
          await answer.text();
          return answer.status;
        })
        .catch(() => 0),
    /** As Ctrl-C does: every process of the group. */
    interrupt: () => {
      process.kill(-pid, 'SIGINT');
      return ended();
    },
    kill: (/** @type {NodeJS.Signals} */ signal) => process.kill(pid, signal),
  };
}

/**
 * Processes that were started with this data folder in their environment, by their commands.
 * @param {string} dataDir
 * @returns {{ pid: number, command: string }[]}
 */
export function processesOf(dataDir) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        const environment = fs.readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
        const ours =
          environment.includes(`DATA_DIR=${dataDir}`) || command.includes(`-D ${dataDir}/postgres`);
        return ours && command ? [{ pid: Number(name), command }] : [];
      } catch {
        return []; // ended meanwhile
      }
    });
}

/** @param {string} dataDir */
export const postmasterOf = (dataDir) =>
  Number(fs.readFileSync(`${dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0]);
