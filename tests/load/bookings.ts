/**
 * How many doctor's times can be booked in a second: through HTTP, by the same statements sent straight to PostgreSQL,
 * and how many requests a handler that does nothing answers, one after another in the same minute.
 */
import autocannon from 'autocannon';
import pg from 'pg';
import { systemClock } from '@/lib/clock';
import { hashOf, scopeOf } from '@/lib/idempotency';
import type { Outcome } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { CitizenContext } from '@/services/identity/current-actor';
import { findSession } from '@/services/identity/find-session';
import { holdForRequest } from '@/services/requests/hold-for-request';
import { submitRequest } from '@/services/requests/submit-request';
import { askHold, fillDraft, REGULATION, type Slot, submit } from './booking';
import { atOnce, type Client, spread } from './http';
import type { Portal } from './portal';
import { Replay, record } from './recording';
import type { Person, Seeded } from './seed';
import type { Results } from './table';

const EACH = 400;
const WIDTH = 16;

interface Booker {
  person: Person;
  slot: Slot;
  draftId: string;
}

export async function measureBookings(
  {
    portal,
    http,
    seeded,
    slots,
    bookers,
  }: {
    portal: Portal;
    http: Client;
    seeded: Seeded;
    slots: readonly Slot[];
    bookers: readonly Person[];
  },
  results: Results,
): Promise<void> {
  const ready: Booker[] = [];
  await atOnce([...bookers.slice(0, 2 * EACH + 1).entries()], 8, async ([at, person]) => {
    const slot = slots[at];
    if (slot) ready.push({ person, slot, draftId: await fillDraft(http, seeded, person) });
  });
  const [first, ...rest] = ready;
  if (!first || rest.length < 2 * EACH) throw new Error('there are fewer people or times than the run wants');

  const empty = await autocannon({ url: `${portal.origin}/api/health`, connections: WIDTH, duration: 5 });
  const times: number[] = [];
  const overHttp = await atOnce(rest.slice(0, EACH), WIDTH, async ({ person, slot, draftId }) => {
    const began = performance.now();
    const held = await askHold(http, seeded, person, slot);
    if (held.status !== 201) throw new Error(`a free time was not held: ${held.status} ${held.text}`);
    const filed = await submit(http, person, draftId);
    if (filed.status !== 201) throw new Error(`a held time was not booked: ${filed.status} ${filed.text}`);
    times.push(performance.now() - began);
  });
  const statements = await record(() => bookHere(portal, seeded, first));
  const direct = await replayed(portal, statements, first, rest.slice(EACH, 2 * EACH), seeded);

  const rate = (ms: number) => (EACH * 1000) / ms;
  results.add(
    `Bookings a second over HTTP (hold, then file; ${WIDTH} at once)`,
    `${rate(overHttp).toFixed(0)}/s (${spread(times)})`,
  );
  results.add(
    `The same ${statements.length} statements straight to PostgreSQL`,
    `${rate(direct).toFixed(0)}/s`,
  );
  results.add(`A route handler that does nothing`, `${empty.requests.average.toFixed(0)} requests/s`);
}

/** What the two route handlers do (app/api/serve.ts), without HTTP. */
async function bookHere(
  portal: Portal,
  { clinicId }: Seeded,
  { person, slot, draftId }: Booker,
): Promise<void> {
  const { database } = portal;
  const clock = systemClock();
  const { accountId, personId, sessionId } = person;
  const arrive = async () => {
    await findSession(database, sessionId, clock());
    await take(database, LIMITS.apiAccount, accountId);
  };
  const context: CitizenContext = {
    database,
    clock,
    actor: { kind: 'citizen', accountId, personId, sessionId },
    traceId: 'load',
  };
  const body = { ...slot, clinicId, regulation: REGULATION, recipientId: personId };
  await arrive();
  const idempotency = {
    scope: scopeOf(accountId, 'holdSlot'),
    key: 'key-of-the-load',
    requestHash: hashOf({ body }),
    status: 201,
    present: () => ({}),
  };
  const held = await holdForRequest(
    { ...context, idempotency },
    { ...body, startsAt: new Date(slot.startsAt) },
  );
  must(held);
  await arrive();
  must(
    await submitRequest(context, { draftId, locale: 'kk' }, () => {
      throw new Error('no signature is asked for');
    }),
  );
}

function must(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
}

async function replayed(
  portal: Portal,
  statements: Awaited<ReturnType<typeof record>>,
  first: Booker,
  others: readonly Booker[],
  { clinicId }: Seeded,
): Promise<number> {
  const kept = [clinicId, ...Object.values(factsOf(first))];
  const doctors = await roomsOf(portal);
  const replay = new Replay(statements, [...kept, ...doctors]);
  const clients = await Promise.all(
    Array.from({ length: WIDTH }, async () => {
      const client = new pg.Client({ connectionString: portal.databaseUrl });
      await client.connect();
      return client;
    }),
  );
  const idle = [...clients];
  try {
    return await atOnce(others, WIDTH, async (booker) => {
      const client = idle.pop();
      if (!client) throw new Error('each has a connection of its own');
      const [was, is] = [factsOf(first), factsOf(booker)];
      await replay.run(client, new Map(Object.keys(was).map((name) => [was[name] ?? '', is[name] ?? ''])));
      idle.push(client);
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** What differs between one person's booking and another's before it begins. */
function factsOf({ person, slot, draftId }: Booker): Record<string, string> {
  const { personId, accountId, sessionId, iin, phone } = person;
  const starts = new Date(slot.startsAt);
  const ends = new Date(starts.getTime() + 15 * 60_000);
  const spelled = (at: Date) => at.toISOString().replace('Z', '+00:00');
  return {
    personId,
    accountId,
    sessionId,
    iin,
    phone,
    draftId,
    doctorId: slot.doctorId,
    starts: starts.toISOString(),
    ends: ends.toISOString(),
    startsSpelled: spelled(starts),
    endsSpelled: spelled(ends),
  };
}

async function roomsOf({ adminUrl }: Portal): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id::text FROM doctor');
  await client.end();
  return rows.map(({ id }) => id);
}
