/** Started by run.mjs. */
import os from 'node:os';
import pg from 'pg';
import { systemClock } from '@/lib/clock';
import { command, onStop, stopAll } from '@/lib/ops/stopping.mjs';
import { freeSlots } from './booking';
import { measureBookings } from './bookings';
import { CASES, OPEN, seedCases } from './cases';
import { fillSchedules, measureFreeTimes } from './free-times';
import { Client } from './http';
import { measureLaw } from './law';
import { CLIENTS, measureOneSlot } from './one-slot';
import { measurePages } from './pages';
import { startPortal } from './portal';
import { measureQueue } from './queue';
import { DOCTORS, PEOPLE, seedClinic } from './seed';
import { measureSigning } from './signing';
import { fuzzSigning } from './signing-fuzz';
import { Results } from './table';

const PARTS = ['law', 'signing', 'one-slot', 'bookings', 'free-times', 'queue', 'pages'] as const;
/** Parts that need no portal and no database. */
const ALONE: readonly string[] = ['law', 'signing'];
const UNTIL = '2026-12-22'; // thirty days, the first included
const RUNS = 5;

await command(async () => {
  const parts = asked(process.argv);
  const say = (text: string) => console.log(`· ${text}`);
  const results = new Results();
  const on = (part: (typeof PARTS)[number]) => parts.includes(part);
  if (on('law')) measureLaw(results);
  if (on('signing')) {
    await measureSigning(results);
    await fuzzSigning(results);
  }
  if (parts.every((part) => ALONE.includes(part))) {
    results.print('none but the definitions and vectors in the repository');
    await stopAll(results.missed > 0 ? 1 : 0);
    return;
  }

  const webProcesses = Math.min(4, os.availableParallelism());
  say('Starting the portal');
  const portal = await startPortal(webProcesses);
  onStop('portal', portal.stop);
  const client = new pg.Client({ connectionString: portal.adminUrl });
  await client.connect();
  onStop('its database', () => client.end());
  const http = new Client(portal.origin);
  onStop('connections', () => http.close());

  const now = systemClock()();
  say(`Filling it: ${PEOPLE} people, ${DOCTORS} doctors`);
  const seeded = await seedClinic(client, now);
  say(`${CASES} cases, ${OPEN} of them open`);
  await seedCases(client, http, seeded, now);
  const slots = await freeSlots(http, seeded, UNTIL);
  const taken = await fillSchedules(
    client,
    seeded,
    slots.filter((_, at) => at % 2 === 1),
  );
  // What the database would get done by itself within minutes is no part of the load.
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
  const free = slots.filter((_, at) => at % 2 === 0);

  if (on('free-times')) await measureFreeTimes({ http, seeded, until: UNTIL }, results);
  if (on('queue')) await measureQueue({ portal, http, client, seeded }, results);
  if (on('one-slot')) await measureOneSlot({ http, client, seeded, slots: free.slice(0, RUNS) }, results);
  if (on('bookings')) {
    const bookers = seeded.bookers.slice(RUNS * CLIENTS);
    await measureBookings({ portal, http, seeded, slots: free.slice(RUNS), bookers }, results);
  }
  if (on('pages')) await measurePages({ portal, http, seeded, slot: free.at(-1) }, results);
  results.print(
    `${CASES.toLocaleString('en')} cases (${OPEN.toLocaleString('en')} open), ${PEOPLE.toLocaleString('en')} people, ${DOCTORS} doctors, ${taken.toLocaleString('en')} booked times; ${webProcesses} web processes, database and load on the same machine`,
  );
  await stopAll(results.missed > 0 ? 1 : 0);
});

function asked(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--only');
  return at < 0 ? PARTS : (args[at + 1] ?? '').split(',');
}
