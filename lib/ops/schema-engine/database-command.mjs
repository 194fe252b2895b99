import pg from 'pg';
import { connectionOf } from './connection.mjs';

/** PostgreSQL's error classes in Prisma's codes. */
const PRISMA_CODE = [
  { state: /^3D000$/, code: 'P1003' },
  { state: /^28/, code: 'P1000' },
  { state: /^42P04$/, code: 'P1009' },
];

/**
 * `schema-engine cli <command>`: whether a database is there, make it, drop it.
 * @param {string} command
 * @param {string} url
 * @returns {Promise<number>} exit code
 */
export async function runDatabaseCommand(command, url) {
  const { config } = connectionOf(url);
  const name = pg.escapeIdentifier(config.database);
  const elsewhere = config.database === 'postgres' ? 'template1' : 'postgres';
  const statement = {
    'can-connect-to-database': undefined,
    'create-database': `create database ${name}`,
    'drop-database': `drop database ${name} with (force)`,
  };
  if (!(command in statement)) return report('P1001', `schema-engine cli knows no "${command}"`);
  const sql = statement[/** @type {keyof typeof statement} */ (command)];
  const client = new pg.Client(sql ? { ...config, database: elsewhere } : config);
  try {
    await client.connect();
    if (sql) await client.query(sql);
    await client.end();
    return 0;
  } catch (error) {
    const { code = '', message = String(error) } = /** @type {{ code?: string, message?: string }} */ (error);
    return report(PRISMA_CODE.find(({ state }) => state.test(code))?.code ?? 'P1001', message);
  }
}

/**
 * @param {string} code
 * @param {string} message
 */
function report(code, message) {
  const fields = { message, error_code: code, is_panic: false };
  process.stderr.write(`\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`);
  return 1;
}
