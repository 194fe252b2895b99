/** The same write sent twice is done once: a double click, a retry after a lost answer, two tabs. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { Prisma } from '@/lib/database/generated/client';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';

export interface Once<T> {
  /** From `scopeOf`: row-level security shows an account its own keys only. */
  scope: string;
  /** As the client sent it, 1 to 80 characters. */
  key: string;
  /** From `hashOf`: what the client asked for. */
  requestHash: Uint8Array;
  at: Date;
  /** HTTP status kept with the answer. */
  status?: number;
  /** The shape of the answer, which is kept as JSON. */
  answer: z.ZodType<T>;
}

/**
 * Runs `work` in the caller's transaction unless this key has been answered: then gives that answer again. The same
 * key with another request is refused (`idempotency-key-reused`). Two at the same time: the second waits on the
 * first's row and gets its answer, or takes its place when the first rolled back. A refusal rolls back with the
 * transaction and keeps no answer: the same key may be tried again.
 */
export async function once<T>(tx: Tx, asked: Once<T>, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { scope, key, at } = asked;
  const requestHash = new Uint8Array(asked.requestHash);
  const claimed = await tx.idempotencyKey.createMany({
    data: [{ scope, key, requestHash, createdAt: at }],
    skipDuplicates: true,
  });
  if (claimed.count === 0) {
    const kept = await tx.idempotencyKey.findUniqueOrThrow({
      where: { scope_key: { scope, key } },
      select: { requestHash: true, body: true },
    });
    const same = Buffer.from(kept.requestHash).equals(requestHash);
    return same ? ok(asked.answer.parse(kept.body)) : refuse({ code: 'idempotency-key-reused' });
  }
  const outcome = await work();
  if (!outcome.ok) return outcome;
  const body = toJson(outcome.value);
  await tx.idempotencyKey.update({
    where: { scope_key: { scope, key } },
    data: { status: asked.status ?? 200, body: body === null ? Prisma.JsonNull : body },
    select: { key: true },
  });
  return outcome;
}

/** Whose key it is, and of which operation: `account` undefined for somebody not signed in. */
export const scopeOf = (accountId: string | undefined, operation: string): string =>
  `${accountId ?? 'public'} ${operation}`;

/** SHA-256 of the request in one canonical JSON spelling (RFC 8785). */
export function hashOf(request: unknown): Uint8Array {
  const text = canonicalize(request);
  if (text === undefined) throw new Error('a request must be JSON');
  return new Uint8Array(createHash('sha256').update(text).digest());
}

function toJson(value: unknown): Prisma.InputJsonValue | null {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

/** Asked of a whole use case: services/transact.ts claims the key in the use case's own transaction. */
export interface Idempotency {
  scope: string;
  key: string;
  requestHash: Uint8Array;
  status: number;
  /** What the client is answered, from what the use case answers. */
  present: (value: unknown) => unknown;
}

/** The key has been answered before: this is that answer. Thrown, so that the transaction does nothing more. */
export class AnsweredBefore extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super('answered before');
    this.name = 'AnsweredBefore';
  }
}

/** Runs `work` under the key; a second call throws AnsweredBefore, another request under the key is refused. */
export async function underKey<T>(
  tx: Tx,
  { present, ...asked }: Idempotency & { at: Date },
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let answered: Outcome<T> | undefined;
  const shown = await once<unknown>(tx, { ...asked, answer: z.unknown() }, async () => {
    answered = await work();
    return answered.ok ? ok(present(answered.value)) : answered;
  });
  if (answered) return answered;
  if (!shown.ok) return shown;
  throw new AnsweredBefore(asked.status, shown.value);
}
