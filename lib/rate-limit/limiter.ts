/**
 * Counters in PostgreSQL (rate-limiter-flexible), shared by all processes. They are written outside any transaction of
 * the request: what is counted stays counted when the request is refused. Keys are fingerprints, never in the clear.
 */
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { fingerprint } from '@/lib/auth/secret-box';
import type { Database } from '@/lib/database/client';

export interface Limit {
  /** Names the counter; part of its key. */
  name: string;
  points: number;
  windowSeconds: number;
}

export interface Verdict {
  allowed: boolean;
  /** Whole seconds until it is worth trying again; 0 when allowed. */
  waitSeconds: number;
}

const limiters = new WeakMap<Database, Map<string, RateLimiterPostgres>>();

function limiterFor(database: Database, limit: Limit): RateLimiterPostgres {
  const known = limiters.get(database) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(database, known);
  const existing = known.get(limit.name);
  if (existing) return existing;
  const made = new RateLimiterPostgres({
    storeClient: { query: (query: Query) => run(database, query) },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.windowSeconds,
  });
  known.set(limit.name, made);
  return made;
}

interface Query {
  text: string;
  values?: unknown[];
}

/** The library speaks to a pg client; ours is Prisma's, which answers bigint as BigInt. */
async function run(database: Database, { text, values = [] }: Query) {
  const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values);
  const plain = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  );
  return { rows: plain, rowCount: plain.length };
}

const keyOf = (limit: Limit, key: string): string => fingerprint(key, `limit:${limit.name}`);

const ALLOWED: Verdict = { allowed: true, waitSeconds: 0 };

/**
 * Takes one point; refused when none is left. `windowSeconds` overrides the window for a key that has none running.
 */
export async function take(
  database: Database,
  limit: Limit,
  key: string,
  windowSeconds?: number,
): Promise<Verdict> {
  try {
    await limiterFor(database, limit).consume(
      keyOf(limit, key),
      1,
      windowSeconds ? { customDuration: windowSeconds } : {},
    );
    return ALLOWED;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, waitSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
  }
}

/** Counts one and says how many there are in the window now. */
export async function count(database: Database, limit: Limit, key: string): Promise<number> {
  return (await limiterFor(database, limit).penalty(keyOf(limit, key))).consumedPoints;
}

/** Takes one back: it turned out not to be what is counted. */
export async function uncount(database: Database, limit: Limit, key: string): Promise<void> {
  await limiterFor(database, limit).reward(keyOf(limit, key));
}

export async function forget(database: Database, limit: Limit, key: string): Promise<void> {
  await limiterFor(database, limit).delete(keyOf(limit, key));
}
