/**
 * One PostgreSQL for a whole test run, with one migrated template in it; every test file copies the template
 * (database.ts). DATABASE_URL_TEST names a server to use instead: its role must be allowed to create databases.
 */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/ops/migrate.mjs';
import { FORGETFUL, openEmbedded, withClient } from '@/lib/ops/postgres/database.mjs';
import { removeTemporary, temporaryDataDir } from '@/lib/ops/temporary.mjs';

export interface TestCluster {
  /** May create databases. On the embedded cluster a superuser. */
  adminUrl: string;
  /** As the portal's role: bound by row-level security. The database in it is the template. */
  portalUrl: string;
  template: string;
  /** Begins the name of every database of this run. */
  prefix: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

export default async function setup(project: TestProject) {
  const prefix = `emhana_it_${randomBytes(4).toString('hex')}`;
  const template = `${prefix}_template`;
  const given = process.env.DATABASE_URL_TEST;
  const server = given ? await prepareGiven(given, template) : await startOwn(template);
  await migrate(server.portalUrl);
  await withClient(server.adminUrl, (admin) =>
    // a session on the template would make every copy of it fail
    admin.query(`alter database ${template} with is_template true allow_connections false`),
  );
  project.provide('cluster', { adminUrl: server.adminUrl, portalUrl: server.portalUrl, template, prefix });
  return server.stop;
}

async function startOwn(template: string) {
  const dataDir = temporaryDataDir('integration');
  const database = await openEmbedded({ dataDir, name: template, settings: FORGETFUL });
  if (!database.adminUrl) throw new Error('the embedded cluster has a superuser');
  return {
    adminUrl: database.adminUrl,
    portalUrl: database.url,
    stop: async () => {
      await database.stop();
      removeTemporary(dataDir);
    },
  };
}

async function prepareGiven(adminUrl: string, template: string) {
  const prefix = template.replace(/_template$/, '');
  const role = `${prefix}_role`;
  const password = randomBytes(16).toString('hex');
  const superuser = await withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ rolsuper: boolean }>(
      'select rolsuper from pg_roles where rolname = current_user',
    );
    const isSuper = rows[0]?.rolsuper === true;
    if (isSuper) {
      await admin.query(`create role ${role} login password '${password}'`);
      await shareRoles(admin, role);
    }
    await admin.query(`create database ${template}${isSuper ? ` owner ${role}` : ''}`);
    return isSuper;
  });
  const portal = new URL(adminUrl);
  portal.pathname = `/${template}`;
  if (superuser) Object.assign(portal, { username: role, password });
  return {
    adminUrl,
    portalUrl: portal.href,
    stop: () =>
      withClient(adminUrl, async (admin) => {
        await admin.query(`alter database ${template} with is_template false`);
        const { rows } = await admin.query<{ datname: string }>(
          'select datname from pg_database where starts_with(datname, $1)',
          [prefix],
        );
        for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
        if (superuser) await admin.query(`drop role ${role}`);
      }),
  };
}

/** What prisma/roles.sql does on a server of the operator's: the roles are the server's, and outlive this run. */
async function shareRoles(admin: pg.Client, login: string) {
  const { rows } = await admin.query<{ inherit: string }>(
    `select case when current_setting('server_version_num')::int >= 160000 then 'with inherit false' else '' end as inherit`,
  );
  for (const name of ['app', 'public', 'citizen', 'staff', 'system'].map((kind) => `emhana_${kind}`)) {
    const known = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
    if (!known.rowCount) {
      await admin.query(`create role ${name} nologin`);
      if (name !== 'emhana_app') await admin.query(`grant emhana_app to ${name}`);
    }
    await admin.query(`grant ${name} to ${login} ${rows[0]?.inherit ?? ''}`);
  }
}
