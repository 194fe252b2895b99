import { isUnavailable } from '@/lib/database/errors';
import { inTransaction, type Kept, type Tx } from '@/lib/database/transaction';
import { type Outcome, refuse } from '@/lib/outcome';
import { type AuditLine, recordAudit } from '@/services/audit/record';
import type { Context } from '@/services/context';
import type { Actor } from '@/services/identity/actor';

export interface SystemUnit {
  readonly now: Date;
  audit(line: AuditLine): void;
}

/**
 * For the tables that no person's own access reaches (accounts, sessions, claims upon people not known yet): the
 * portal's access, the person's name in the audit. Every query inside must say whose rows it means.
 */
export async function withSystemAccess<T>(
  context: Context,
  work: (tx: Tx, unit: SystemUnit) => Promise<Outcome<T> | Kept<Outcome<T>>>,
  /** Who is named in the audit, where it is not the actor of the request: somebody who has just signed in. */
  auditAs: Actor = context.actor,
): Promise<Outcome<T>> {
  const now = context.clock();
  return unlessUnavailable(() =>
    inTransaction<Outcome<T>>(
      context.database,
      { kind: 'system' },
      async (tx) => {
        const lines: AuditLine[] = [];
        const outcome = await work(tx, { now, audit: (line) => void lines.push(line) });
        await recordAudit(tx, auditAs, now, lines);
        return outcome;
      },
      { at: now },
    ),
  );
}

/** A database that cannot be reached is a refusal, so that a form keeps what was typed. */
export async function unlessUnavailable<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) return refuse({ code: 'unavailable' });
    throw error;
  }
}
