import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { withClient } from '@/lib/ops/postgres/database.mjs';

export interface TestDatabase {
  /** As the portal's own role: no superuser, bound by row-level security. */
  url: string;
  /** As a superuser on the same database: to look behind row-level security and to break things on purpose. */
  adminUrl: string;
  /** Optional: whatever is left is dropped at the end of the run. */
  drop: () => Promise<void>;
}

/**
 * A migrated, empty database that belongs to the caller alone. One a test file is the usual measure:
 * `const database = await createDatabase();` at the top of the file.
 */
export async function createDatabase(): Promise<TestDatabase> {
  const { adminUrl, portalUrl, template, prefix } = inject('cluster');
  const name = `${prefix}_${randomBytes(5).toString('hex')}`;
  const owner = new URL(portalUrl).username;
  await withClient(adminUrl, (admin) =>
    admin.query(`create database ${name} template ${template} owner ${owner}`),
  );
  return {
    url: onDatabase(portalUrl, name),
    adminUrl: onDatabase(adminUrl, name),
    drop: () =>
      withClient(adminUrl, async (admin) => {
        await admin.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
