import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { withClient } from '../postgres/database.mjs';
import { tarWriter } from './tar.mjs';

/** Left out: rebuilt at start, or meaningless to another server. */
const EMPTIED = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
const SKIPPED =
  /^(postmaster\.(pid|opts)|server\.log|pg_internal\.init|pgsql_tmp.*|backup_label|tablespace_map)$/;
const CONTROL = 'global/pg_control';

/** Without these a restored database cannot be opened, what is encrypted in it read, or a demo signature checked. */
const KEYS = ['secrets.json', 'database.password', 'postgres.password', 'demo-authority'];

/**
 * A base backup while the portal works: PostgreSQL is told that one begins, its files are copied as they are, and the
 * write-ahead log from the beginning to the end of the copying goes along; at restore PostgreSQL replays it and so
 * arrives at the instant the backup ended. A replication slot keeps that log from being thrown away meanwhile.
 * @param {{ adminUrl: string, clusterDir: string, dataDir: string, file: string }} options
 */
export async function takeBaseBackup({ adminUrl, clusterDir, dataDir, file }) {
  const half = `${file}.part`;
  const sink = fs.createWriteStream(half, { mode: 0o600 });
  const gzip = createGzip({ level: 6 });
  gzip.pipe(sink);
  const failed = new Promise((_, reject) => {
    sink.once('error', reject);
    gzip.once('error', reject);
  });
  failed.catch(() => {});
  const tar = tarWriter(async (bytes) => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), failed]);
  });
  try {
    const at = await withClient(adminUrl, (client) => copyCluster(client, clusterDir, tar));
    for (const name of KEYS) {
      const stat = fs.statSync(path.join(dataDir, name), { throwIfNoEntry: false });
      if (stat?.isDirectory()) await copyFolder({ from: path.join(dataDir, name), to: name, tar });
      else if (stat) await tar.file(name, path.join(dataDir, name));
    }
    await tar.end();
    gzip.end();
    await Promise.race([once(sink, 'close'), failed]);
    fs.renameSync(half, file);
    return at;
  } catch (error) {
    fs.rmSync(half, { force: true });
    throw error;
  }
}

/**
 * @param {import('pg').Client} client
 * @param {string} dir
 * @param {ReturnType<typeof tarWriter>} tar
 * @returns {Promise<Date>} the instant the backup stands for
 */
async function copyCluster(client, dir, tar) {
  const slot = `emhana_backup_${process.pid}`;
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
  const { rows: begun } = await client.query(
    "select pg_walfile_name(pg_backup_start('emhana', fast => true)) as wal",
  );
  await copyFolder({ from: dir, to: 'postgres', tar });
  await tar.file(`postgres/${CONTROL}`, path.join(dir, CONTROL));
  const { rows: ended } = await client.query(
    `select labelfile, spcmapfile, pg_walfile_name(lsn) as wal, clock_timestamp() as at
       from pg_backup_stop(wait_for_archive => false)`,
  );
  await tar.text('postgres/backup_label', ended[0].labelfile);
  const log = fs.readdirSync(path.join(dir, 'pg_wal')).sort();
  for (const name of log) {
    if (name >= begun[0].wal && name <= ended[0].wal && /^[0-9A-F]{24}$/.test(name)) {
      await tar.file(`postgres/pg_wal/${name}`, path.join(dir, 'pg_wal', name));
    }
  }
  await client.query('select pg_drop_replication_slot($1)', [slot]);
  return ended[0].at;
}

/**
 * @param {{ from: string, to: string, tar: ReturnType<typeof tarWriter>, relative?: string }} options
 */
async function copyFolder({ from, to, tar, relative = '' }) {
  await tar.folder(`${path.posix.join(to, relative)}/`, 0o700);
  for (const entry of fs.readdirSync(path.join(from, relative), { withFileTypes: true })) {
    const name = path.posix.join(relative, entry.name);
    if (SKIPPED.test(entry.name) || name === CONTROL) continue;
    if (EMPTIED.includes(name)) await tar.folder(`${to}/${name}/`, 0o700);
    else if (entry.isDirectory()) await copyFolder({ from, to, tar, relative: name });
    else if (entry.isFile()) await tar.file(`${to}/${name}`, path.join(from, name));
  }
}
