import type { Tx } from '@/lib/database/transaction';

export interface EnqueueOptions {
  /** Not before. */
  runAt?: Date;
  maxAttempts?: number;
  /** One waiting job a key: a newer one replaces it. */
  jobKey?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
}

/** A job for the worker, in the caller's transaction: it exists if, and only if, the transaction commits. */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Record<string, unknown>,
  { runAt, maxAttempts, jobKey, queue }: EnqueueOptions = {},
): Promise<void> {
  await tx.$queryRaw`SELECT enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${queue ?? null}::text,
    ${runAt ?? null}::timestamptz, ${maxAttempts ?? null}::int, ${jobKey ?? null}::text)::text`;
}
