import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';

/**
 * @typedef {object} Account
 * @property {number} uid
 * @property {number} gid
 * @property {string} home folder for what the account must reach when the checkout is closed to it
 */

/**
 * PostgreSQL refuses to run as root. As root an unprivileged account is picked: the owner of an existing data
 * folder first, so that a portal once started as a plain user can be started by root too. Undefined: run as ourselves.
 * @param {string} clusterDir
 * @returns {Account | undefined}
 */
export function accountFor(clusterDir) {
  const self = process.getuid?.();
  const owner = fs.statSync(clusterDir, { throwIfNoEntry: false });
  if (self === undefined) return undefined;
  if (self !== 0) {
    if (owner && owner.uid !== self && fs.existsSync(clusterDir)) {
      throw new Failure(
        `The data folder ${clusterDir} belongs to another user`,
        'start as that user (or as root), or set DATA_DIR to a folder of your own',
      );
    }
    return undefined;
  }
  const home = '/var/lib/emhana';
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, home };
  for (const name of [process.env.PG_RUN_AS, 'postgres', 'nobody']) {
    const found = name ? lookUp(name) : undefined;
    if (found) return { ...found, home };
  }
  throw new Failure(
    'PostgreSQL does not run as root and there is no account to run it as',
    'start as a plain user, name an account in PG_RUN_AS, or give DATABASE_URL',
  );
}

/** @param {string} name */
function lookUp(name) {
  const id = (/** @type {string} */ flag) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [user, group] = [id('-u'), id('-g')];
  if (user.status !== 0 || group.status !== 0) return undefined;
  return { uid: Number(user.stdout), gid: Number(group.stdout) };
}

/**
 * Whether an account that owns nothing here could still pass through every folder down to `target`.
 * @param {string} target
 */
export function reachableByOthers(target) {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (stat && !(stat.mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}
