/**
 * A hundred thousand cases of one clinic: two are filed through the portal, one open and one closed, and copied in SQL
 * with their events, tasks and journal lines, each for another person and of another day.
 */
import { randomInt, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { foldForSearch } from '@/lib/names/fold';
import { makeRequestNumber } from '@/services/requests/request-number';
import type { Client } from './http';
import type { Person, Seeded } from './seed';

export const CASES = 100_000;
export const OPEN = 5_000;

export async function seedCases(
  client: pg.Client,
  http: Client,
  { clinicId, registrar, bookers }: Seeded,
  now: Date,
) {
  const [first] = bookers;
  if (!first) throw new Error('somebody calls');
  const open = await phoned(http, registrar, first, now);
  await ended(http, registrar, open, 'release');
  const closed = await phoned(http, registrar, first, now);
  await ended(http, registrar, closed, 'withdraw');
  await copy(client, { of: open, times: OPEN, clinicId, newest: now, apartMinutes: -0.03 });
  await copy(client, { of: closed, times: CASES - OPEN, clinicId, newest: now, apartMinutes: 10 });
}

async function phoned(http: Client, registrar: Person, { personId }: Person, now: Date): Promise<string> {
  const { id } = await http.json('/api/v1/requests', {
    method: 'POST',
    expect: 201,
    cookie: registrar.cookie,
    key: randomUUID(),
    body: {
      service: 'doctor-home-call',
      channel: 'phone',
      recipientId: personId,
      answers: {
        surname: 'Ахметова',
        'given-name': 'Айгүл',
        'birth-year': 1985,
        reason: 'Қызуы 39, тамағы ауырады',
        address: 'Абай даңғылы, 52-үй, 12-пәтер',
        phone: '+77010000001',
      },
      receivedAt: new Date(now.getTime() - 60_000).toISOString(),
    },
  });
  return String(id);
}

const ended = (http: Client, { cookie }: Person, id: string, how: 'release' | 'withdraw') =>
  http.json(`/api/v1/requests/${id}/${how}`, {
    method: 'POST',
    expect: 200,
    cookie,
    key: randomUUID(),
    body: {},
  });

interface Copying {
  of: string;
  times: number;
  clinicId: string;
  newest: Date;
  /** How much older each copy is than the one before; open ones reach a little into the future instead. */
  apartMinutes: number;
}

const given = new Set<string>();

async function copy(
  client: pg.Client,
  { of, times, clinicId, newest, apartMinutes }: Copying,
): Promise<void> {
  const numbers: string[] = [];
  while (numbers.length < times) {
    const number = makeRequestNumber((below) => randomInt(below));
    if (!given.has(number)) numbers.push(number);
    given.add(number);
  }
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMP TABLE copied ON COMMIT DROP AS
     SELECT gen_random_uuid() AS id, given.number, given.folded, given.n, p.id AS person_id, p.search_text,
       make_interval(secs => -60 * $5::float8 * given.n) AS shift
     FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (number, folded, n)
     JOIN (SELECT id, search_text, row_number() OVER (ORDER BY id) AS at, count(*) OVER () AS many
           FROM person WHERE id IN (SELECT person_id FROM attachment WHERE clinic_id = $3)) p
       ON p.at = 1 + given.n % p.many
     WHERE $4::timestamptz IS NOT NULL`,
    [numbers, numbers.map(foldForSearch), clinicId, newest, apartMinutes],
  );
  await copyTable(client, 'request', of, {
    id: 'c.id',
    number: 'c.number',
    recipient_id: 'c.person_id',
    applicant_id: 'c.person_id',
    search_text: `left(c.folded || ' ' || c.search_text, 900)`,
    due_at: 't.due_at + c.shift',
    filed_at: "t.filed_at + least(c.shift, interval '0')",
    accepted_at: "t.accepted_at + least(c.shift, interval '0')",
    closed_at: 't.closed_at + c.shift',
  });
  await copyTable(client, 'case_event', of, {
    id: null,
    request_id: 'c.id',
    at: "t.at + least(c.shift, interval '0')",
  });
  await copyTable(client, 'task', of, {
    id: 'gen_random_uuid()',
    request_id: 'c.id',
    due_at: 't.due_at + c.shift',
    started_at: "t.started_at + least(c.shift, interval '0')",
    done_at: 't.done_at + c.shift',
  });
  await copyTable(client, 'journal_entry', of, {
    id: 'gen_random_uuid()',
    request_id: 'c.id',
    date: "(t.date + least(c.shift, interval '0'))::date",
    line: '1000 + c.n',
  });
  await client.query('COMMIT');
}

/** Every column as in the rows of that case, but those that are named. A null leaves the column to its default. */
async function copyTable(
  client: pg.Client,
  table: string,
  of: string,
  instead: Record<string, string | null>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  );
  const columns = rows.map(({ name }) => name).filter((name) => instead[name] !== null);
  const key = table === 'request' ? 'id' : 'request_id';
  await client.query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.map((name) => instead[name] ?? `t.${name}`).join(', ')}
     FROM ${table} t CROSS JOIN copied c WHERE t.${key} = $1`,
    [of],
  );
}
