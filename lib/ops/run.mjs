import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

/** Programs under way, so that a stop signal in the middle of a long step ends them too. */
const underWay = new Set();

export function stopUnderWay() {
  for (const child of underWay) child.kill('SIGTERM');
}

/**
 * Runs a program to its end and keeps the last lines of what it said for the case that it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, uid?: number, gid?: number, note?: (line: string) => void, input?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, cwd = root, uid, gid, note, input } = {}) {
  return new Promise((resolve, reject) => {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(command, args, { cwd, env, uid, gid, stdio: [stdin, 'pipe', 'pipe'] });
    underWay.add(child);
    let output = '';
    const hear = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-400_000);
      const last = chunk.toString().trim().split('\n').at(-1)?.trim();
      if (note && last) note(last.slice(0, 80));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error) => {
      underWay.delete(child);
      reject(error);
    });
    child.once('close', (code, signal) => {
      underWay.delete(child);
      resolve({ code: code ?? (signal ? 128 : 1), output });
    });
    if (input !== undefined) child.stdin?.end(input);
  });
}

/**
 * @param {string} output
 * @param {number} [lines]
 */
export const tail = (output, lines = 40) => output.trimEnd().split('\n').slice(-lines).join('\n');

/**
 * Runs a Node program and turns a non-zero end into a Failure that carries its last lines.
 * @param {string[]} args
 * @param {{ what: string, todo: string, env?: NodeJS.ProcessEnv, note?: (line: string) => void }} options
 */
export async function runNode(args, { what, todo, env, note }) {
  const { code, output } = await run(process.execPath, args, { env, note });
  if (code !== 0) throw new Failure(what, todo, tail(output));
  return output;
}
