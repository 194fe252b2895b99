import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import pg from 'pg';
import { inRoot, programs } from './paths.mjs';
import { withClient } from './postgres/database.mjs';
import { runNode } from './run.mjs';

/**
 * Prisma's command line, told to use the schema engine that comes by npm (lib/ops/schema-engine.mjs).
 * @param {NodeJS.ProcessEnv} env
 */
export const prismaEnv = (env) => ({
  ...env,
  PRISMA_SCHEMA_ENGINE_BINARY: inRoot('lib', 'ops', 'schema-engine.mjs'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
});

/** @param {NodeJS.ProcessEnv} env */
export function generateClient(env = process.env) {
  return runNode([programs.prisma, 'generate'], {
    what: 'The database client could not be generated',
    todo: 'mend prisma/schema.prisma as the message says',
    env: prismaEnv(env),
  });
}

/**
 * Brings a database to the newest migration. A database that is there already is told by its own record of
 * migrations in milliseconds, without starting Prisma.
 * @param {string} url
 */
export async function migrate(url) {
  if (!(await isCurrent(url))) {
    await runNode([programs.prisma, 'migrate', 'deploy'], {
      what: 'The database could not be migrated',
      todo: 'read the message above; nothing after the failed migration was applied',
      env: prismaEnv({ ...process.env, DATABASE_URL: url }),
    });
  }
  await migrateJobs(url);
}

/** @param {string} url */
async function isCurrent(url) {
  const folder = inRoot('prisma', 'migrations');
  const wanted = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const script = fs.readFileSync(`${folder}/${name}/migration.sql`);
      return `${name} ${createHash('sha256').update(script).digest('hex')}`;
    });
  return withClient(url, async (client) => {
    const { rows: found } = await client.query("select to_regclass('_prisma_migrations') as table");
    if (!found[0].table) return false;
    const { rows } = await client.query(
      'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    );
    const have = new Set(rows.map((row) => `${row.migration_name} ${row.checksum}`));
    return wanted.every((migration) => have.has(migration));
  });
}

/**
 * The job queue's own tables.
 * @param {string} url
 */
async function migrateJobs(url) {
  const { Logger, makeWorkerUtils } = createRequire(import.meta.url)('graphile-worker');
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const utils = await makeWorkerUtils({ pgPool: pool, logger: new Logger(() => () => {}) });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
    await pool.end();
  }
}
