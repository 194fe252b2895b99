/**
 * node lib/ops/restore.mjs backup.tar.gz
 * Lays a backup into DATA_DIR, which must hold no database, lets PostgreSQL replay its log, and looks that it answers.
 */
import fs from 'node:fs';
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
  const { restoreInto } = await import('./backup/restore.mjs');
  await step('Unpacking', () => restoreInto(dataDir, file));
  const { startCluster } = await import('./postgres/cluster.mjs');
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
