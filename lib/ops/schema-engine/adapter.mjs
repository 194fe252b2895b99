import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { connectionOf } from './connection.mjs';

const CHAR_OID = 18; // the catalogue's internal "char" type, which the adapter does not map
const TEXT_OID = 25;
const CHARACTER_COLUMN = 6; // Prisma's column type for one character

/**
 * @param {{ url?: string, shadowDatabaseUrl?: string }} source
 */
export function adapterFactory({ url, shadowDatabaseUrl }) {
  // `generate`, `validate` and schema-to-schema diffs never connect: an address is still asked for
  const { config, schema } = connectionOf(url ?? 'postgresql://none:none@127.0.0.1:1/none');
  const base = new PrismaPg(config, { schema });
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => mended(await base.connect()),
    connectToShadowDb: () => (shadowDatabaseUrl ? emptied(shadowDatabaseUrl) : temporary(config, schema)),
  };
}

/** @param {string} url */
async function emptied(url) {
  const { config, schema } = connectionOf(url);
  const adapter = mended(await new PrismaPg(config, { schema }).connect());
  await adapter.executeScript('drop schema if exists public cascade; create schema public;');
  return adapter;
}

/**
 * A shadow database of its own. The adapter's own one is dropped before its pool is closed, which PostgreSQL
 * refuses; here the pool is closed first.
 * @param {ReturnType<typeof connectionOf>['config']} config
 * @param {string | undefined} schema
 */
async function temporary(config, schema) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const admin = new pg.Client(config);
  await admin.connect();
  await admin.query(`create database "${name}" template template0`);
  const adapter = mended(await new PrismaPg({ ...config, database: name }, { schema }).connect());
  const close = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await close().catch(() => {});
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
  };
  return adapter;
}

/**
 * Two faults of the adapter that only migrations meet.
 * @param {Awaited<ReturnType<PrismaPg['connect']>>} adapter
 */
function mended(adapter) {
  mapCharColumns(adapter);
  // the adapter splits a script on ";" and so breaks functions' $$ bodies; the simple protocol takes it whole
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql);
    } catch (error) {
      throw asAdapterError(error);
    }
  };
  return adapter;
}

/** @param {Awaited<ReturnType<PrismaPg['connect']>>} adapter */
function mapCharColumns(adapter) {
  const perform = adapter.performIO.bind(adapter);
  const query = adapter.queryRaw.bind(adapter);
  const charColumns = new WeakMap();
  adapter.performIO = async (asked) => {
    const answer = await perform(asked);
    const columns = (answer.fields ?? []).flatMap((field, at) => (field.dataTypeID === CHAR_OID ? [at] : []));
    for (const at of columns) answer.fields[at].dataTypeID = TEXT_OID;
    if (columns.length > 0) charColumns.set(answer.rows, columns);
    return answer;
  };
  adapter.queryRaw = async (asked) => {
    const answer = await query(asked);
    for (const at of charColumns.get(answer.rows) ?? []) answer.columnTypes[at] = CHARACTER_COLUMN;
    return answer;
  };
}

/** @param {any} error */
function asAdapterError(error) {
  const { code, severity = 'ERROR', message, detail, column, hint } = error;
  return new DriverAdapterError({
    kind: 'postgres',
    code: code ?? 'N/A',
    severity,
    message,
    detail,
    column,
    hint,
    originalCode: code,
    originalMessage: message,
  });
}
