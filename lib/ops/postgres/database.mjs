import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { Failure } from '../failure.mjs';
import { startCluster } from './cluster.mjs';

const OLDEST_SERVER = 150_000; // server_version_num of PostgreSQL 15

/** The portal's own role: owns its database, is no superuser, and row-level security binds it. */
const ROLE = 'emhana';

/** Settings for a database that nobody needs after the tests: nothing has to reach the disk. */
export const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '400',
};

/**
 * @typedef {object} Database
 * @property {string} url as the portal's role
 * @property {string | undefined} adminUrl as a superuser; only for the embedded cluster
 * @property {string} label for people, without a password
 * @property {() => boolean} isRunning whether its process lives; of a server elsewhere it is not known
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ dataDir: string, name?: string, settings?: Record<string, string> }} options
 * @returns {Promise<Database>}
 */
export async function openEmbedded({ dataDir, name = 'emhana', settings }) {
  const cluster = await startCluster({ dataDir, settings });
  const address = (
    /** @type {string} */ user,
    /** @type {string} */ password,
    /** @type {string} */ database,
  ) => `postgresql://${user}:${password}@127.0.0.1:${cluster.port}/${database}`;
  const adminUrl = address('postgres', cluster.adminPassword, 'postgres');
  const password = keptPassword(path.join(dataDir, 'database.password'));
  await withClient(adminUrl, async (admin) => {
    await ensureRole(admin, password);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await admin.query(`create database ${pg.escapeIdentifier(name)} owner ${ROLE}`);
  });
  return {
    url: `postgresql://${ROLE}:${password}@127.0.0.1:${cluster.port}/${name}`,
    adminUrl,
    label: `embedded PostgreSQL on port ${cluster.port}, data in ${cluster.dir}`,
    isRunning: cluster.isRunning,
    stop: cluster.stop,
  };
}

/**
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {string} [name]
 */
export const adminUrlOf = (cluster, name = 'postgres') =>
  `postgresql://postgres:${cluster.adminPassword}@127.0.0.1:${cluster.port}/${name}`;

/**
 * A server of the operator's own: reachable, new enough, and its role bound by row-level security.
 * @param {string} url
 * @returns {Promise<Database>}
 */
export async function openExternal(url) {
  const { version, versionName, bypasses } = await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as version_name,
              (rolsuper or rolbypassrls) as bypasses
         from pg_roles where rolname = current_user`,
    );
    return { version: rows[0].version, versionName: rows[0].version_name, bypasses: rows[0].bypasses };
  }).catch((error) => {
    throw new Failure(
      `The database of DATABASE_URL does not answer: ${error.message || error.code}`,
      'check that the server runs, that the address, user and password are right, and that the database exists',
    );
  });
  if (version < OLDEST_SERVER) {
    throw new Failure(
      `The server of DATABASE_URL is PostgreSQL ${versionName}`,
      'use PostgreSQL 15 or newer',
    );
  }
  if (bypasses) {
    throw new Failure(
      'The role of DATABASE_URL is a superuser or bypasses row-level security, which keeps clinics apart',
      'create a role for the portal: CREATE ROLE emhana LOGIN CREATEROLE PASSWORD …; CREATE DATABASE emhana OWNER emhana;',
    );
  }
  const { host, pathname } = new URL(url);
  return {
    url,
    adminUrl: undefined,
    label: `PostgreSQL ${versionName} at ${host}${pathname}`,
    isRunning: () => true,
    stop: async () => {},
  };
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a server that goes away rejects the query under way; that is enough
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} admin
 * @param {string} password
 */
export async function ensureRole(admin, password) {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [ROLE]);
  if (!rowCount) await admin.query(`create role ${ROLE} login`);
  // createrole: the migrations make the roles that transactions take (prisma/roles.sql says them for other servers)
  await admin.query(`alter role ${ROLE} createrole password ${pg.escapeLiteral(password)}`);
}

/** @param {string} file */
function keptPassword(file) {
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}
