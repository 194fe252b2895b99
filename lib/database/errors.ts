/**
 * What PostgreSQL said, whatever the layers between made of it: Prisma reports an exclusion violation as P2039, a
 * serialization failure as P2034 or, at COMMIT, as a bare DriverAdapterError; a lost server comes in a dozen shapes.
 */

/** Codes of a server that cannot be reached, is starting or stopping, or dropped the connection. */
const UNAVAILABLE = new Set([
  'P1001', // server cannot be reached
  'P1002', // server timed out
  'P1008', // operation timed out
  'P1017', // server closed the connection
  'P2028', // the transaction took too long, or its connection is lost
  'P2024', // no connection from the pool in time
  'P2037', // too many connections
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '53300', // too many connections
  '57014', // statement timeout
  '57P01', // administrator ended the connection
  '57P02', // crash of another process
  '57P03', // starting up or shutting down
  '57P05', // idle session ended
  '25P03', // idle transaction ended
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

const LOST_CONNECTION =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|connection timeout|Connection ended unexpectedly|Unable to start a transaction in the given time|server closed the connection|not queryable|Query read timeout/i;

const RETRYABLE = new Set(['P2034', 'TransactionWriteConflict', '40001', '40P01']);

/** True when an EXCLUDE constraint refused the row: somebody else has that time. */
export function isExclusionViolation(error: unknown, constraint?: string): boolean {
  return violates(error, '23P01', constraint);
}

/** True when a UNIQUE constraint or index refused the row. `constraint` is its name in PostgreSQL. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return violates(error, '23505', constraint);
}

/** True when a CHECK constraint refused the row. */
export function isCheckViolation(error: unknown, constraint?: string): boolean {
  return violates(error, '23514', constraint);
}

/** True when row-level security or a missing grant refused the statement. */
export function isAccessViolation(error: unknown): boolean {
  return facts(error).codes.has('42501');
}

/** True when the same work may succeed if run again from its beginning: a serialization failure or a deadlock. */
export function isRetryable(error: unknown): boolean {
  return hasAny(facts(error).codes, RETRYABLE);
}

/** True when the database cannot be reached now: say so honestly, the work was not done or is not known to be. */
export function isUnavailable(error: unknown): boolean {
  const { codes, texts } = facts(error);
  return hasAny(codes, UNAVAILABLE) || texts.some((text) => LOST_CONNECTION.test(text));
}

function violates(error: unknown, code: string, constraint: string | undefined): boolean {
  const { codes, texts, constraints } = facts(error);
  if (!codes.has(code)) return false;
  return (
    constraint === undefined ||
    constraints.has(constraint) ||
    texts.some((text) => text.includes(`"${constraint}"`))
  );
}

interface Facts {
  codes: Set<string>;
  texts: string[];
  constraints: Set<string>;
}

const MAX_DEPTH = 8;

/** Walks an error, its causes and Prisma's `meta`, and gathers every code, text and constraint name on the way. */
function facts(error: unknown): Facts {
  const found: Facts = { codes: new Set(), texts: [], constraints: new Set() };
  const seen = new Set<object>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > MAX_DEPTH) return;
    seen.add(value);
    for (const key of ['code', 'originalCode', 'kind', 'errorCode']) {
      const code = read(value, key);
      if (typeof code === 'string') found.codes.add(code);
    }
    for (const key of ['message', 'originalMessage']) {
      const text = read(value, key);
      if (typeof text === 'string') found.texts.push(text);
    }
    const constraint = read(value, 'constraint');
    if (typeof constraint === 'string') found.constraints.add(constraint);
    const index = read(constraint, 'index');
    if (typeof index === 'string') found.constraints.add(index);
    for (const key of ['cause', 'meta', 'driverAdapterError']) visit(read(value, key), depth + 1);
    const errors = read(value, 'errors');
    if (Array.isArray(errors)) for (const one of errors) visit(one, depth + 1);
  };
  visit(error, 0);
  return found;
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function hasAny(codes: Set<string>, wanted: Set<string>): boolean {
  for (const code of codes) if (wanted.has(code)) return true;
  return false;
}
