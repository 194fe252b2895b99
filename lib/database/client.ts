/**
 * The door to PostgreSQL. Nothing outside lib/database/transaction.ts should query through a Database directly: only
 * a transaction carries the access by which row-level security shows rows.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '@/lib/database/generated/client';

export type Database = PrismaClient;

const DEFAULT_POOL_SIZE = 10;

/**
 * A client with a pool of its own. The pool mends itself: a connection that dies is thrown away and the next query
 * opens a new one, so that a database that went away and came back needs no restart of the portal.
 */
export function connect(url: string, { poolSize = poolSizeFrom(process.env.DB_POOL_SIZE) } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'emhana',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // A server that hangs is a server that is away: nobody waits for ever.
    statement_timeout: 15_000,
    query_timeout: 18_000,
  });
  // An idle connection that breaks is told here and nowhere else; unheard, it would end the process.
  pool.on('error', () => undefined);
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  return new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
  });
}

declare global {
  // Kept on globalThis so that reloading modules in development does not leave pools behind.
  var emhanaDatabase: Database | undefined;
}

/** The process's one Database, from DATABASE_URL. */
export function database(): Database {
  if (!globalThis.emhanaDatabase) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is not set');
    globalThis.emhanaDatabase = connect(url);
  }
  return globalThis.emhanaDatabase;
}

function poolSizeFrom(text: string | undefined): number {
  if (!text) return DEFAULT_POOL_SIZE;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw new Error('DB_POOL_SIZE must be a whole number above 0');
  return size;
}
