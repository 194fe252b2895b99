/** The registrar's queue and search in a hundred thousand cases: the use case by itself, and the page over HTTP. */
import type pg from 'pg';
import { seal } from '@/lib/auth/secret-box';
import { systemClock } from '@/lib/clock';
import type { Outcome } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import { listQueue } from '@/services/requests/list-queue';
import { queueCounts } from '@/services/requests/queue-counts';
import { readQueueFilter } from '@/services/requests/queue-filter';
import { searchQueue } from '@/services/requests/search-queue';
import { atOnce, type Client, percentile, spread } from './http';
import type { Portal } from './portal';
import type { Seeded } from './seed';
import type { Results } from './table';

const QUERY_MS = 100;
const PAGE_MS = 200;
const ROUNDS = 20;

const FILTERS: readonly Record<string, string>[] = [
  {},
  { state: 'open' },
  { state: 'mine' },
  { due: 'late' },
  { channel: 'phone' },
  { due: 'today' },
];

export async function measureQueue(
  { portal, http, client, seeded }: { portal: Portal; http: Client; client: pg.Client; seeded: Seeded },
  results: Results,
): Promise<void> {
  const words = await searches(client, seeded);
  const context = staffContext(portal, seeded);
  const queue = await timed(FILTERS, async (filter) => {
    must(await listQueue(context, readQueueFilter(filter)));
    return null;
  });
  const counts = await timed(FILTERS, async (filter) =>
    must(await queueCounts(context, readQueueFilter(filter))),
  );
  const search = await timed(words, async (word) => must(await searchQueue(context, word)));
  for (const [what, times] of [
    ['Queue, query', queue],
    ['Counts of the queue, query', counts],
    [`Search by ${words.length} names, numbers and phones, query`, search],
  ] as const)
    results.add(what, spread(times), `p95 ≤ ${QUERY_MS} ms`, percentile(times, 0.95) <= QUERY_MS);

  const page = async (path: string, cookie: string) => {
    const reply = await http.ask(path, { cookie });
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
  };
  const { cookie, sessionId } = seeded.registrar;
  const queuePage = await timed(FILTERS, (filter) =>
    page(`/kk/staff/queue?${new URLSearchParams(filter)}`, cookie),
  );
  const searchPage = await timed(words, (word) => {
    const sealed = Buffer.from(seal(word, `desk-search:${sessionId}`)).toString('base64url');
    return page('/kk/staff/queue?found=1', `${cookie}; emhana_desk_search=${sealed}`);
  });
  for (const [what, times] of [
    ['Queue, page over HTTP', queuePage],
    ['Search, page over HTTP', searchPage],
  ] as const)
    results.add(what, spread(times), `p95 ≤ ${PAGE_MS} ms`, percentile(times, 0.95) <= PAGE_MS);
}

/** What registrars type: a surname in either spelling, a whole name, a number, an IIN, the end of a phone. */
async function searches(client: pg.Client, { clinicId, bookers }: Seeded): Promise<string[]> {
  const { rows } = await client.query<{ number: string }>(
    'SELECT number FROM request WHERE clinic_id = $1 ORDER BY id LIMIT 4',
    [clinicId],
  );
  const people = [10, 20, 30, 40].flatMap((at) => bookers[at] ?? []);
  return [
    ...[
      'Ахметова',
      'Жумабаева',
      'Жұмабаева',
      'Akhmetova',
      'Ким',
      'Шолпан',
      'Қасымов Ерасыл',
      'Касымов',
      'ай',
    ],
    ...people.flatMap(({ surname, givenName, iin, phone }) => [
      `${surname} ${givenName}`,
      iin,
      phone.slice(-7),
    ]),
    ...rows.map(({ number }) => number),
    'Жоқадамов',
  ];
}

function staffContext({ database }: Portal, { clinicId, registrar }: Seeded): StaffContext {
  const { accountId, personId, sessionId } = registrar;
  return {
    database,
    clock: systemClock(),
    traceId: 'load',
    actor: {
      kind: 'staff',
      accountId,
      personId,
      sessionId,
      clinicId,
      roles: ['medical-registrar', 'registry-specialist'],
      name: 'Тіркеуші',
    },
  };
}

/** Each item a number of times, two at once, after one round that nobody measures. */
async function timed<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number[]> {
  for (const item of items) await work(item);
  const times: number[] = [];
  const all = Array.from({ length: ROUNDS }, () => items).flat();
  await atOnce(all, 2, async (item) => {
    const began = performance.now();
    await work(item);
    times.push(performance.now() - began);
  });
  return times;
}

function must(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
}
