/** What the worker does: the jobs that use cases enqueue, and those that come round by the clock. */
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { type Clock, systemClock } from '@/lib/clock';
import { type Database, database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { type Logger, logger } from '@/lib/logs/logger';
import { configuredTransports, type Transports } from '@/lib/transports/configured';
import { verifyAllChains } from '@/services/audit/verify-chain';
import { SILENCE, tellSilence } from '@/services/complaints/silence';
import { TELL_SUBJECT, tellSubject } from '@/services/consents/tell-subject';
import { ARCHIVE_SIGNATURES, archiveSignatures } from '@/services/documents/archive-signatures';
import { deliver } from '@/services/notifications/deliver';
import { forgetCodes, SEND_CODE, sendCode } from '@/services/one-time-codes/send-code';
import { ASK_AGAIN } from '@/services/requests/ask-later';
import { askRegisterAgain } from '@/services/requests/ask-register-again';
import { endOverdueWaits } from '@/services/requests/end-overdue-waits';
import { ENTER, enterInRegister } from '@/services/requests/enter-in-register';
import { CALL_BEFORE_END, callBeforeEnd } from '@/services/signatures/call-before-end';

export interface JobsNeed {
  database: Database;
  clock: Clock;
  transports: Transports;
  publicUrl: string;
  log: Logger;
}

const SYSTEM = { kind: 'system' } as const;
const DAY_MS = 86_400_000;
const KEYS_KEPT_DAYS = 3;

const delivery = z.object({ deliveryId: z.uuid() });

export const makeJobs = (need: () => JobsNeed): TaskList => ({
  /** One message by one transport. */
  'deliver-message': async (payload) => deliver(need(), delivery.parse(payload).deliveryId),

  /** A case waits for a register that was silent. */
  [ASK_AGAIN]: async (payload) => askRegisterAgain(need(), payload),

  /** A decision that a register must take over. */
  [ENTER]: async (payload) => enterInRegister(need(), payload),

  /** Somebody was named in a request and must agree first. */
  [TELL_SUBJECT]: async (payload) => tellSubject(need(), payload),

  /** The term of a complaint may have passed in silence. */
  [SILENCE]: async (payload) => tellSilence(need(), payload),

  /** A code that was asked for, by text message. */
  [SEND_CODE]: async (payload) => sendCode(need(), payload),

  'forget-codes': async () => forgetCodes(need()),

  /** Ends the waits whose time is over, where their act says how. */
  'end-waits': async () => endOverdueWaits(need()),

  /** Frees the times whose five minutes have passed, so that lists of free times stay true. */
  'release-holds': async () => {
    const { database, clock, log } = need();
    const released = await inTransaction(
      database,
      SYSTEM,
      async (tx) => {
        const rows = await tx.$queryRaw<{ count: number }[]>`SELECT release_expired_holds(NULL) AS count`;
        return rows[0]?.count ?? 0;
      },
      { at: clock() },
    );
    if (released > 0) log.info({ released }, 'holds released');
  },

  /** Answers kept for repeated writes are forgotten after three days. */
  'forget-keys': async () => {
    const { database, clock } = need();
    const before = new Date(clock().getTime() - KEYS_KEPT_DAYS * DAY_MS);
    await inTransaction(database, SYSTEM, (tx) =>
      tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } }),
    );
  },

  /** What was signed is kept so that it can be checked in years. */
  [ARCHIVE_SIGNATURES]: async () => {
    await archiveSignatures(need());
  },

  /** Tells in time whose certificate runs out. */
  [CALL_BEFORE_END]: async () => callBeforeEnd(need()),

  /** Recomputes every audit chain. The heads in the log are the copy that nobody can rewrite in the database. */
  'verify-audit': async () => {
    const { database, log } = need();
    const verdicts = await inTransaction(database, SYSTEM, verifyAllChains);
    for (const verdict of verdicts) {
      if (verdict.whole)
        log.info({ chain: verdict.chain, lines: verdict.lines, head: verdict.head }, 'audit chain whole');
      else
        log.error(
          { chain: verdict.chain, brokenAt: verdict.brokenAt, why: verdict.why },
          'audit chain broken',
        );
    }
  },
});

/** When jobs come round, in graphile-worker's crontab (UTC). */
export const crontab = [
  '* * * * * release-holds',
  '* * * * * end-waits',
  '17 21 * * * forget-keys',
  '23 * * * * forget-codes',
  '30 21 * * * verify-audit',
  `40 3 * * * ${CALL_BEFORE_END}`,
  `*/10 * * * * ${ARCHIVE_SIGNATURES}`,
].join('\n');

let needed: JobsNeed | undefined;

/** The worker process's jobs, set up from the environment at the first job. */
export const jobs: TaskList = makeJobs(() => {
  needed ??= {
    database: database(),
    clock: systemClock(),
    transports: configuredTransports(),
    publicUrl: (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, ''),
    log: logger,
  };
  return needed;
});
