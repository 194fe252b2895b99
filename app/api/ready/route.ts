import { database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { logger } from '@/lib/logs/logger';

export const dynamic = 'force-dynamic';

/** Whether people can be served now: the database answers, and in time. For whoever shares out the traffic. */
export async function GET(): Promise<Response> {
  const ready = await Promise.race([databaseAnswers(), tooLong()]);
  return Response.json(
    { status: ready ? 'ready' : 'unavailable' },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await inTransaction(database(), { kind: 'public' }, (tx) => tx.$queryRaw`SELECT 1`);
    return true;
  } catch (error) {
    logger.warn({ error }, 'not ready: the database does not answer');
    return false;
  }
}

const LONGEST_MS = 2_000;

const tooLong = (): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), LONGEST_MS).unref();
  });
