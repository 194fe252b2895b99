import { expect, test } from 'vitest';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { createDatabase } from './support/database';

const database = await createDatabase();

test('a test file gets a migrated database of its own', async () => {
  const other = await createDatabase();
  await withClient(database.url, (client) => client.query('create table only_here ()'));
  const elsewhere = await withClient(other.url, (client) =>
    client.query(`select to_regclass('only_here') as mine, to_regclass('person') as migrated`),
  );
  expect(elsewhere.rows).toEqual([{ mine: null, migrated: 'person' }]);
  await other.drop();
});

test("the portal's role is bound by row-level security", async () => {
  const { rows } = await withClient(database.url, (client) =>
    client.query('select rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
});
