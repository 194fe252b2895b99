/**
 * The embedded PostgreSQL: one cluster in a folder, started with pg_ctl (in a session of its own, so that Ctrl-C in
 * the terminal reaches the portal first and the database last). A cluster left running by a portal that was killed
 * is taken over; one left half dead is repaired.
 */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { run, tail } from '../run.mjs';
import { isAlive } from '../temporary.mjs';
import { accountFor, reachableByOthers } from './account.mjs';
import { findBinaries } from './binaries.mjs';

const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  random_page_cost: '1.1',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic', // a failed statement may hold personal data
};

/**
 * @typedef {object} Cluster
 * @property {number} port
 * @property {string} dir
 * @property {string} adminPassword of the superuser `postgres`
 * @property {boolean} startedHere false when a running one was taken over
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ dataDir: string, settings?: Record<string, string> }} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ dataDir, settings = {} }) {
  const place = choosePlace(dataDir);
  const account = accountFor(place.cluster);
  const binaries = await findBinaries(account);
  const call = {
    cwd: '/',
    env: { PATH: process.env.PATH, HOME: os.tmpdir(), LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  };
  const pg = (/** @type {string} */ program, /** @type {string[]} */ args) => run(program, args, call);

  const adminPassword = fs.existsSync(path.join(place.cluster, 'PG_VERSION'))
    ? fs.readFileSync(place.password, 'utf8').trim()
    : await initialise(place, account, (args) => pg(binaries.initdb, args));

  const isUp = async () => (await pg(binaries.pg_ctl, ['status', '-D', place.cluster])).code === 0;
  dropForeignPidFile(place.cluster);
  const startedHere = !(await isUp());
  if (startedHere) await boot({ place, settings, start: (args) => pg(binaries.pg_ctl, args) });

  return {
    port: portOf(place.cluster),
    dir: place.cluster,
    adminPassword,
    startedHere,
    isRunning: () => isAlive(Number(readLines(path.join(place.cluster, 'postmaster.pid'))[0] ?? 0)),
    stop: async () => {
      const fast = await pg(binaries.pg_ctl, ['stop', '-w', '-t', '30', '-m', 'fast', '-D', place.cluster]);
      if (fast.code !== 0 && (await isUp())) {
        await pg(binaries.pg_ctl, ['stop', '-w', '-t', '30', '-m', 'immediate', '-D', place.cluster]);
      }
    },
  };
}

/**
 * As root under a closed folder the cluster moves to where PostgreSQL's account can reach it; the name is made from
 * the data folder, so that the same folder always finds the same cluster.
 * @param {string} dataDir
 */
export function choosePlace(dataDir) {
  fs.mkdirSync(dataDir, { recursive: true });
  const password = path.join(dataDir, 'postgres.password');
  const inside = path.join(dataDir, 'postgres');
  if (process.getuid?.() !== 0 || fs.existsSync(inside) || reachableByOthers(dataDir)) {
    return { cluster: inside, password };
  }
  const name = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12);
  return { cluster: path.join('/var/lib/emhana', `postgres-${name}`), password };
}

/**
 * @param {{ cluster: string, password: string }} place
 * @param {import('./account.mjs').Account | undefined} account
 * @param {(args: string[]) => Promise<{ code: number, output: string }>} initdb
 */
async function initialise(place, account, initdb) {
  const password = randomBytes(24).toString('base64url');
  fs.mkdirSync(path.dirname(place.cluster), { recursive: true });
  fs.rmSync(place.cluster, { recursive: true, force: true }); // what an interrupted first start left
  fs.mkdirSync(place.cluster, { mode: 0o700 });
  const passwordFile = `${place.cluster}.initial`;
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    fs.chownSync(place.cluster, account.uid, account.gid);
    fs.chownSync(passwordFile, account.uid, account.gid);
  }
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=kk-KZ'];
  const args = [
    '-D',
    place.cluster,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...locale,
  ];
  const { code, output } = await initdb(args);
  fs.rmSync(passwordFile, { force: true });
  if (code !== 0) {
    fs.rmSync(place.cluster, { recursive: true, force: true });
    throw new Failure(
      'The database could not be created',
      'check the disk and the rights on DATA_DIR',
      tail(output),
    );
  }
  fs.writeFileSync(place.password, password, { mode: 0o600 });
  return password;
}

/**
 * After a crash another program may have got the old postmaster's process number (usual in containers); PostgreSQL
 * would then take itself for running.
 * @param {string} cluster
 */
function dropForeignPidFile(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  const pid = Number(readLines(file)[0]);
  if (!pid) return;
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!command.includes('postgres')) fs.rmSync(file, { force: true });
  } catch {
    // no such process, or no /proc: pg_ctl decides
  }
}

/**
 * @param {{
 *   place: { cluster: string },
 *   settings: Record<string, string>,
 *   start: (args: string[]) => Promise<{ code: number, output: string }>
 * }} options
 */
async function boot({ place, settings, start }) {
  const log = path.join(place.cluster, 'server.log');
  const options = Object.entries({ ...DEFAULTS, ...settings }).map(
    ([name, value]) => `-c ${name}='${value}'`,
  );
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(rememberedPort(place.cluster));
    fs.rmSync(log, { force: true });
    const switches = `-p ${port} ${options.join(' ')}`;
    const { code } = await start([
      'start',
      '-w',
      '-t',
      '120',
      '-D',
      place.cluster,
      '-l',
      log,
      '-o',
      switches,
    ]);
    if (code === 0) return;
    const said = fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '';
    const passing =
      /Address already in use|shared memory block .* still in use|lock file .* already exists/.test(said);
    if (!passing || attempt === 5) {
      throw new Failure(
        'The embedded PostgreSQL did not start',
        `read ${log}; a disk without space and a folder copied while running are the usual causes`,
        tail(said, 15),
      );
    }
    await wait(500 * attempt);
  }
}

/** @param {string} file */
const readLines = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : []);

/** The port the cluster ran on last: kept where free, so that a psql session's address stays true. */
const rememberedPort = (/** @type {string} */ cluster) => {
  const options = readLines(path.join(cluster, 'postmaster.opts'))[0] ?? '';
  return Number(/"-p" "(\d+)"/.exec(options)?.[1] ?? 0);
};

const portOf = (/** @type {string} */ cluster) => Number(readLines(path.join(cluster, 'postmaster.pid'))[3]);

/**
 * @param {number} wanted 0 for any
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => (wanted ? resolve(freePort(0)) : reject(error)));
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
