import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeBaseBackup } from '@/lib/ops/backup/base-backup.mjs';
import { restoreInto } from '@/lib/ops/backup/restore.mjs';
import { startCluster } from '@/lib/ops/postgres/cluster.mjs';
import { adminUrlOf, withClient } from '@/lib/ops/postgres/database.mjs';
import { removeTemporary, temporaryDataDir } from '@/lib/ops/temporary.mjs';

const folder = temporaryDataDir('backup');
afterAll(() => removeTemporary(folder));

test('a backup taken while rows are written restores to a whole instant of the portal', async () => {
  const source = path.join(folder, 'source');
  const file = path.join(folder, 'backup.tar.gz');
  const cluster = await startCluster({ dataDir: source });
  const adminUrl = adminUrlOf(cluster);
  fs.writeFileSync(path.join(source, 'secrets.json'), '{"kept":true}');
  fs.mkdirSync(path.join(source, 'demo-authority', 'public'), { recursive: true });
  fs.writeFileSync(path.join(source, 'demo-authority', 'public', 'root.cer'), 'certificate');
  await withClient(adminUrl, (client) =>
    client.query('create table debit (amount int); create table credit (amount int)'),
  );

  let writing = true;
  let written = 0;
  const writer = withClient(adminUrl, async (client) => {
    while (writing) {
      await client.query('begin; insert into debit values (1); insert into credit values (1); commit');
      written += 1;
    }
  });
  await expect.poll(() => written).toBeGreaterThan(20);
  const before = written;
  await takeBaseBackup({ adminUrl, clusterDir: cluster.dir, dataDir: source, file });
  writing = false;
  await writer;
  await cluster.stop();

  const target = path.join(folder, 'target');
  await restoreInto(target, file);
  const restored = await startCluster({ dataDir: target });
  const { rows } = await withClient(adminUrlOf(restored), (client) =>
    client.query<{ debit: number; credit: number }>(
      'select (select count(*)::int from debit) as debit, (select count(*)::int from credit) as credit',
    ),
  );
  await restored.stop();

  expect(rows[0]?.debit).toBe(rows[0]?.credit);
  expect(rows[0]?.debit).toBeGreaterThanOrEqual(before);
  expect(rows[0]?.debit).toBeLessThanOrEqual(written);
  expect(fs.readFileSync(path.join(target, 'secrets.json'), 'utf8')).toBe('{"kept":true}');
  expect(fs.readFileSync(path.join(target, 'demo-authority', 'public', 'root.cer'), 'utf8')).toBe(
    'certificate',
  );
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

test('a damaged backup is refused and leaves no half database', async () => {
  const file = path.join(folder, 'damaged.tar.gz');
  const whole = fs.readFileSync(path.join(folder, 'backup.tar.gz'));
  fs.writeFileSync(file, whole.subarray(0, Math.floor(whole.length / 2)));
  const target = path.join(folder, 'nothing');
  await expect(restoreInto(target, file)).rejects.toThrow(/could not be unpacked/);
  expect(fs.existsSync(path.join(target, 'postgres'))).toBe(false);
});
