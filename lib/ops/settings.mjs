import os from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} publicUrl address people type, without a slash at its end
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl given by the operator; undefined means the embedded PostgreSQL
 * @property {'demo' | 'production' | 'test'} mode
 * @property {number} webProcesses
 * @property {number | undefined} clockOffsetMs
 */

/**
 * Reads the environment once; everything after works from the result.
 * @param {Record<string, string | undefined>} env
 * @param {{ dataDir?: string }} [defaults]
 * @returns {Settings}
 */
export function readSettings(env = process.env, defaults = {}) {
  const port = wholeNumber(env.PORT, 'PORT', 3000, 1, 65_535);
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Failure(
      'DATABASE_URL is not a PostgreSQL address',
      'give it as postgresql://user:password@host:5432/database',
    );
  }
  const mode = readMode(env.EMHANA_MODE, databaseUrl);
  return {
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl: (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir: path.resolve(env.DATA_DIR || defaults.dataDir || inRoot('.data')),
    databaseUrl,
    mode,
    webProcesses: wholeNumber(
      env.WEB_CONCURRENCY,
      'WEB_CONCURRENCY',
      Math.min(4, os.availableParallelism()),
      1,
      256,
    ),
    clockOffsetMs: clockOffset(env, mode),
  };
}

/**
 * @param {string | undefined} given
 * @param {string | undefined} databaseUrl
 * @returns {Settings['mode']}
 */
function readMode(given, databaseUrl) {
  if (!given) return databaseUrl ? 'production' : 'demo';
  if (given === 'demo' || given === 'production' || given === 'test') return given;
  throw new Failure(`EMHANA_MODE is "${given}"`, 'set it to demo, production or test, or leave it unset');
}

/**
 * EMHANA_CLOCK_START names the instant that "now" should be; it becomes one offset, computed once, so that all
 * processes of the portal agree to the millisecond.
 * @param {Record<string, string | undefined>} env
 * @param {Settings['mode']} mode
 */
function clockOffset(env, mode) {
  if (!env.EMHANA_CLOCK_START && !env.EMHANA_CLOCK_OFFSET_MS) return undefined;
  if (mode === 'production') {
    throw new Failure(
      'The clock cannot be moved in production',
      'unset EMHANA_CLOCK_START and EMHANA_CLOCK_OFFSET_MS',
    );
  }
  if (!env.EMHANA_CLOCK_START) {
    return wholeNumber(
      env.EMHANA_CLOCK_OFFSET_MS,
      'EMHANA_CLOCK_OFFSET_MS',
      0,
      -Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
    );
  }
  const start = Date.parse(env.EMHANA_CLOCK_START);
  if (Number.isNaN(start)) {
    throw new Failure('EMHANA_CLOCK_START is not an instant', 'give it like 2026-11-23T10:00:00+05:00');
  }
  return start - Date.now();
}

/**
 * @param {string | undefined} text
 * @param {string} name
 * @param {number} fallback
 * @param {number} from
 * @param {number} to
 */
function wholeNumber(text, name, fallback, from, to) {
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < from || value > to) {
    throw new Failure(`${name} is "${text}"`, `give a whole number from ${from} to ${to}`);
  }
  return value;
}
