/**
 * The worker process: takes jobs from the queue in PostgreSQL and does them. Any number may run, on any number of
 * machines; a job is done by one of them.
 */
import { Logger, run } from 'graphile-worker';
import pg from 'pg';
import { systemClock } from '@/lib/clock';
import { database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { keepEditions } from '@/services/editions/editions';
import { crontab, jobs } from '@/services/notifications/jobs';

const concurrency = Number(process.env.WORKER_CONCURRENCY ?? 5);

const logger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') process.stderr.write(`worker ${level}: ${message}\n`);
});

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: concurrency + 2 });
// a connection the server closed is replaced by the pool; without a listener it would end the process
pool.on('error', () => {});
pool.on('connect', (client) => client.on('error', () => {}));

// Before any case lives by this release's definitions, or soon after: they are kept as they stand.
await inTransaction(database(), { kind: 'system' }, (tx) => keepEditions(tx, systemClock()()));

const runner = await run({
  pgPool: pool,
  concurrency,
  pollInterval: 2000,
  noHandleSignals: true,
  logger,
  taskList: jobs,
  crontab,
});

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await runner.stop();
  await pool.end();
  process.exit(0);
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop); // whoever started us has vanished

await runner.promise;
