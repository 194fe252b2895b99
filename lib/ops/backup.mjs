/**
 * node lib/ops/backup.mjs [file.tar.gz]
 * Saves the embedded database of DATA_DIR and its secrets into one file, while the portal works or stands.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { checkDisk, checkNode } from './preflight.mjs';
import { say, step } from './progress.mjs';
import { readSettings } from './settings.mjs';
import { command, onStop, stopAll } from './stopping.mjs';

await command(async () => {
  checkNode();
  const { databaseUrl, dataDir } = readSettings();
  if (databaseUrl) {
    throw new Failure(
      'DATABASE_URL names a server of its own, with tools of its own',
      `pg_dump --format=custom --file=emhana.dump "$DATABASE_URL" (of the server's version), and keep ${path.join(dataDir, 'secrets.json')} with it`,
    );
  }
  if (!fs.existsSync(path.join(dataDir, 'postgres.password'))) {
    throw new Failure(`There is no database in ${dataDir}`, 'set DATA_DIR to the data folder of the portal');
  }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const file = path.resolve(process.argv[2] ?? path.join(dataDir, 'backups', `emhana-${stamp}.tar.gz`));
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  checkDisk(path.dirname(file), 0.5);
  if (fs.existsSync(file)) throw new Failure(`${file} is there already`, 'name another file');

  const { startCluster } = await import('./postgres/cluster.mjs');
  const { adminUrlOf } = await import('./postgres/database.mjs');
  const { takeBaseBackup } = await import('./backup/base-backup.mjs');
  const cluster = await startCluster({ dataDir });
  if (cluster.startedHere) onStop('database', cluster.stop);
  const at = await step('Backup', () =>
    takeBaseBackup({ adminUrl: adminUrlOf(cluster), clusterDir: cluster.dir, dataDir, file }),
  );
  const megabytes = (fs.statSync(file).size / 1024 ** 2).toFixed(1);
  say(`\n  ${file} (${megabytes} MB), the portal as of ${at.toISOString()}`);
  say('  It holds personal data and the portal’s keys: keep it as you keep those.');
  say(`  Restore: DATA_DIR=<empty folder> node lib/ops/restore.mjs ${file}`);
  await stopAll(0);
});
