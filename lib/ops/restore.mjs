/**
 * node lib/ops/restore.mjs backup.tar.gz
 * Lays a backup into DATA_DIR, which must hold no database, lets PostgreSQL replay its log, and looks that it answers.
 */
import fs from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { Failure } from './failure.mjs';
import { checkNode, checkWritable } from './preflight.mjs';
import { say, step } from './progress.mjs';
import { readSettings } from './settings.mjs';
import { command, onStop, stopAll } from './stopping.mjs';

await command(async () => {
  checkNode();
  const [file] = process.argv.slice(2);
  if (!file || !fs.existsSync(file)) {
    throw new Failure('No backup file was named', 'node lib/ops/restore.mjs emhana-….tar.gz');
  }
  const { dataDir } = readSettings({ ...process.env, DATABASE_URL: '' });
  checkWritable(dataDir);
  const { choosePlace, startCluster } = await import('./postgres/cluster.mjs');
  const place = choosePlace(dataDir);
  if (fs.existsSync(place.cluster)) {
    throw new Failure(
      `There is a database in ${dataDir} already; restoring would overwrite it`,
      'move that folder away, or set DATA_DIR to an empty one',
    );
  }
  await step('Unpacking', () => unpack(file, dataDir, place.cluster));
  const cluster = await step('Replaying the log', () => startCluster({ dataDir }));
  onStop('database', cluster.stop);
  const { adminUrlOf, withClient } = await import('./postgres/database.mjs');
  const { rows } = await withClient(adminUrlOf(cluster, 'emhana'), (client) =>
    client.query(
      `select (select count(*)::int from request) as requests, (select count(*)::int from person) as people`,
    ),
  );
  say(`\n  Restored into ${dataDir}: ${rows[0].people} people, ${rows[0].requests} requests.`);
  say(`  Start: DATA_DIR=${dataDir} npm start`);
  await stopAll(0);
});

/**
 * @param {string} file
 * @param {string} dataDir
 * @param {string} clusterDir
 */
async function unpack(file, dataDir, clusterDir) {
  const { accountFor } = await import('./postgres/account.mjs');
  const { extractTar } = await import('./backup/tar.mjs');
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
