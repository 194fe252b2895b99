/**
 * The statements of one booking, written down while the portal's own code makes it in this process, and sent again
 * straight to PostgreSQL for other people: the same text and values, with who, when and what was made exchanged.
 */
import { randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';
import { makeRequestNumber } from '@/services/requests/request-number';

export interface Statement {
  text: string;
  values: unknown[];
  rows: unknown[][];
}

/** Every statement that `work` sends, in order, with what came back. */
export async function record(work: () => Promise<void>): Promise<Statement[]> {
  const written: Statement[] = [];
  const { query } = pg.Client.prototype;
  const listening = function (this: pg.Client, ...args: unknown[]) {
    const [asked, given] = args;
    const { text, values } = isConfig(asked) ? asked : { text: String(asked), values: undefined };
    const statement: Statement = { text, values: Array.isArray(given) ? given : (values ?? []), rows: [] };
    const heard = (result: pg.QueryArrayResult<unknown[]>) => {
      statement.rows = result.rows.map((row) => (Array.isArray(row) ? row : Object.values(row)));
      written.push(statement);
    };
    // A pool asks with a callback, a transaction with a promise.
    const last = args.at(-1);
    const told = (error: unknown, result: pg.QueryArrayResult<unknown[]>) => {
      if (!error) heard(result);
      if (isCallback(last)) last(error, result);
    };
    const answered: unknown = Reflect.apply(query, this, isCallback(last) ? args.with(-1, told) : args);
    if (!(answered instanceof Promise)) return answered;
    return answered.then((result) => {
      heard(result);
      return result;
    });
  };
  Reflect.set(pg.Client.prototype, 'query', listening);
  try {
    await work();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query);
  }
  return written;
}

const isCallback = (value: unknown): value is (...args: unknown[]) => void => typeof value === 'function';

const isConfig = (asked: unknown): asked is { text: string; values?: unknown[] } =>
  typeof asked === 'object' && asked !== null && 'text' in asked;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const NUMBER = /[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Za-z-])/;

/** The facts of the recorded booking (person, draft, time…) by the facts that stand in their place. */
export type Exchange = Map<string, string>;

export class Replay {
  /** Ids that stood there before, such as the clinic's and the doctor's: they stay. */
  readonly #made = new Set<string>();
  readonly #number: string;

  constructor(
    readonly statements: readonly Statement[],
    known: Iterable<string>,
  ) {
    const before = new Set(known);
    const texts = statements.flatMap(({ values }) => values.map(textOf));
    for (const id of texts.flatMap((text) => text.match(UUID) ?? [])) if (!before.has(id)) this.#made.add(id);
    const number = texts.find((text) => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(text))?.match(NUMBER)?.[0];
    if (!number) throw new Error('a booking gets a number');
    this.#number = number;
  }

  async run(client: pg.Client, facts: Exchange): Promise<void> {
    const exchange = new Map(facts);
    for (const id of this.#made) exchange.set(id, randomUUID());
    exchange.set(
      this.#number,
      makeRequestNumber((below) => randomInt(below)),
    );
    let line: [unknown, unknown] | undefined;
    for (const { text, values, rows } of this.statements) {
      const journal = line && /INSERT INTO "?(?:public"\.")?journal_entry/i.test(text) ? line : undefined;
      const sent = values.map((value) =>
        journal && value === journal[0] ? journal[1] : exchanged(value, exchange),
      );
      const answer = await client.query({ text, values: sent, rowMode: 'array' });
      if (text.includes('next_journal_line')) line = [rows[0]?.[0], answer.rows[0]?.[0]];
      learn(rows, answer.rows, exchange);
    }
  }
}

/** An id that the database made this time takes the place of the one it made then. */
function learn(then: readonly unknown[][], now: readonly unknown[][], exchange: Exchange): void {
  for (const [at, row] of then.entries())
    for (const [column, old] of row.entries()) {
      const made: unknown = now[at]?.[column];
      if (typeof old === 'string' && typeof made === 'string' && old !== made && old.match(UUID)?.[0] === old)
        exchange.set(old, made);
    }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);

function exchanged(value: unknown, exchange: Exchange): unknown {
  if (typeof value === 'string') {
    const whole = exchange.get(value);
    if (whole !== undefined) return whole;
    let text = value;
    for (const [old, made] of exchange) if (text.includes(old)) text = text.replaceAll(old, made);
    return text;
  }
  if (value instanceof Date) return new Date(exchange.get(value.toISOString()) ?? value);
  if (Array.isArray(value)) return value.map((item) => exchanged(item, exchange));
  return value;
}
