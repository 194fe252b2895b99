import { isUnavailable, isUniqueViolation } from '@/lib/database/errors';
import {
  type Access,
  inTransaction,
  Kept,
  type TransactionOptions,
  type Tx,
} from '@/lib/database/transaction';
import { underKey } from '@/lib/idempotency';
import { type EnqueueOptions, enqueue } from '@/lib/jobs/queue';
import { type Outcome, refuse } from '@/lib/outcome';
import { type AuditLine, recordAudit } from '@/services/audit/record';
import type { Context } from '@/services/context';
import type { Actor } from '@/services/identity/actor';

/** What a use case may do beside its queries. */
export interface Unit {
  /** The clock, read once: everything in the transaction happens at this instant. */
  readonly now: Date;
  readonly actor: Actor;
  /** Collected, and written as the transaction's last statement. */
  audit(line: AuditLine): void;
  /** A job for the worker that exists if, and only if, the transaction commits. */
  enqueue(task: string, payload: Record<string, unknown>, options?: EnqueueOptions): Promise<void>;
}

export interface TransactOptions extends Omit<TransactionOptions, 'at'> {
  /**
   * Wider eyes than the actor's own, where the use case itself has decided that the actor may (an administrator makes
   * an account). The audit still names the actor.
   */
  access?: Access;
}

/**
 * One use case, one transaction: the actor's access, the change, its audit and its outbox are kept together or not
 * at all. A refusal rolls everything back (wrap it by `keep` from lib/database/transaction where the writes must stay).
 * A database that cannot be reached is the refusal `unavailable`, so that forms keep what was typed.
 */
export async function transact<T>(
  context: Context,
  work: (tx: Tx, unit: Unit) => Promise<Outcome<T> | Kept<Outcome<T>>>,
  { access, ...options }: TransactOptions = {},
): Promise<Outcome<T>> {
  const now = context.clock();
  const { actor } = context;
  try {
    return await inTransaction<Outcome<T>>(
      context.database,
      access ?? accessOf(actor),
      async (tx) => {
        const lines: AuditLine[] = [];
        const unit: Unit = {
          now,
          actor,
          audit: (line) => {
            lines.push(line);
          },
          enqueue: (task, payload, how) => enqueue(tx, task, payload, how),
        };
        const outcome = context.idempotency
          ? await underKey(tx, { ...context.idempotency, at: now }, async () =>
              answerOf(await work(tx, unit)),
            )
          : await work(tx, unit);
        await recordAudit(tx, actor, now, lines);
        return outcome;
      },
      { again: isNumberTaken, ...options, at: now },
    );
  } catch (error) {
    if (isUnavailable(error)) return refuse({ code: 'unavailable' });
    throw error;
  }
}

/** Numbers of requests and codes of documents are drawn at random and never asked about first: another is drawn. */
const isNumberTaken = (error: unknown): boolean =>
  ['request_number_key', 'signed_document_code_key', 'complaint_number_key', 'consent_reference_key'].some(
    (name) => isUniqueViolation(error, name),
  );

/** What a use case keeps in spite of refusing it keeps no longer under a key: the same key may be tried again. */
const answerOf = <T>(outcome: Outcome<T> | Kept<Outcome<T>>): Outcome<T> =>
  outcome instanceof Kept ? outcome.answer : outcome;

/** The same context, acting as the portal itself: sign-in before there is a person, the worker, automatic answers. */
export function asPortal(context: Context): Context & { actor: { kind: 'portal' } } {
  return { ...context, actor: { kind: 'portal' } };
}

export function accessOf(actor: Actor): Access {
  switch (actor.kind) {
    case 'public':
      return { kind: 'public' };
    case 'portal':
      return { kind: 'system' };
    case 'citizen':
      return { kind: 'citizen', personId: actor.personId, accountId: actor.accountId };
    case 'staff':
      return {
        kind: 'staff',
        clinicId: actor.clinicId,
        personId: actor.personId,
        accountId: actor.accountId,
      };
  }
}
