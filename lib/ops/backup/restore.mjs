import fs from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.mjs';
import { accountFor } from '../postgres/account.mjs';
import { choosePlace } from '../postgres/cluster.mjs';
import { extractTar } from './tar.mjs';

/**
 * Lays a backup into a data folder that holds no database. PostgreSQL replays its log at the first start.
 * @param {string} dataDir
 * @param {string} file
 */
export async function restoreInto(dataDir, file) {
  const { cluster: clusterDir } = choosePlace(dataDir);
  if (fs.existsSync(clusterDir)) {
    throw new Failure(
      `There is a database in ${dataDir} already; restoring would overwrite it`,
      'move that folder away, or set DATA_DIR to an empty one',
    );
  }
  const account = accountFor(clusterDir);
  fs.mkdirSync(path.dirname(clusterDir), { recursive: true });
  const source = fs.createReadStream(file);
  const stream = source.pipe(createGunzip());
  source.once('error', (error) => stream.destroy(error));
  try {
    await extractTar(stream, (name) =>
      name === 'postgres/' || name.startsWith('postgres/')
        ? path.join(clusterDir, name.slice('postgres/'.length))
        : path.join(dataDir, name),
    );
  } catch (error) {
    fs.rmSync(clusterDir, { recursive: true, force: true });
    throw new Failure(
      `${file} could not be unpacked: ${error instanceof Error ? error.message : error}`,
      'the file may be damaged or cut short: take another backup; remove what lies in DATA_DIR before trying again',
    );
  }
  if (account) giveTo(clusterDir, account.uid, account.gid);
}

/**
 * @param {string} target
 * @param {number} uid
 * @param {number} gid
 */
function giveTo(target, uid, gid) {
  fs.chownSync(target, uid, gid);
  if (!fs.statSync(target).isDirectory()) return;
  for (const name of fs.readdirSync(target)) giveTo(path.join(target, name), uid, gid);
}
