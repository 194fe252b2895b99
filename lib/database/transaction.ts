import type { Database } from '@/lib/database/client';
import { isRetryable } from '@/lib/database/errors';
import { Prisma } from '@/lib/database/generated/client';

export type Tx = Prisma.TransactionClient;

/** Whose eyes the transaction sees with. Each kind is a role of its own in PostgreSQL, with policies of its own. */
export type Access =
  | { kind: 'system' }
  | { kind: 'public' }
  | { kind: 'citizen'; personId: string; accountId: string }
  | { kind: 'staff'; clinicId: string; personId: string; accountId: string };

export interface TransactionOptions {
  /** SERIALIZABLE instead of READ COMMITTED. Rarely needed: the constraints arbitrate. Slow beside a busy audit chain. */
  serializable?: boolean;
  /** The portal's "now", for rules of visibility that depend on it (a power of attorney that ran out). */
  at?: Date;
  /** Further errors after which the same work may succeed: a number drawn at random that was given before. */
  again?: (error: unknown) => boolean;
}

const ROLES = {
  system: 'emhana_system',
  public: 'emhana_public',
  citizen: 'emhana_citizen',
  staff: 'emhana_staff',
} as const satisfies Record<Access['kind'], string>;

const MAX_ATTEMPTS = 5;

/**
 * Runs `work` in one transaction that sees and may do what `access` allows, and nothing else.
 *
 * - Answers what `work` answers and commits, or rolls back when `work` throws.
 * - An Outcome with `ok: false` rolls back too, unless it is wrapped by `keep`.
 * - Serialization failures and deadlocks run `work` again from its beginning, up to five times: it must do nothing
 *   outside the transaction.
 */
export async function inTransaction<T>(
  database: Database,
  access: Access,
  work: (tx: Tx) => Promise<T | Kept<T>>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, access, work, options);
    } catch (error) {
      if (error instanceof RolledBack && error.owner === work) return error.answer;
      const again = isRetryable(error) || options.again?.(error) === true;
      if (attempt >= MAX_ATTEMPTS || !again) throw error;
      await pause(attempt);
    }
  }
}

/** Commits although the answer is a refusal: what was written (a failed sign-in counted) must stay. */
export function keep<T>(answer: T): Kept<T> {
  return new Kept(answer);
}

export class Kept<T> {
  constructor(readonly answer: T) {}
}

async function once<T>(
  database: Database,
  access: Access,
  work: (tx: Tx) => Promise<T | Kept<T>>,
  { serializable = false, at }: TransactionOptions,
): Promise<T> {
  return database.$transaction(
    async (tx) => {
      await assume(tx, access, at);
      const answer = await work(tx);
      if (answer instanceof Kept) return answer.answer;
      if (isRefused(answer)) throw new RolledBack(work, answer);
      return answer;
    },
    serializable ? { isolationLevel: Prisma.TransactionIsolationLevel.Serializable } : undefined,
  );
}

/** Takes the role and tells the policies who asks: one round trip, forgotten at the transaction's end. */
async function assume(tx: Tx, access: Access, at: Date | undefined): Promise<void> {
  const clinicId = access.kind === 'staff' ? access.clinicId : '';
  const personId = access.kind === 'staff' || access.kind === 'citizen' ? access.personId : '';
  const accountId = access.kind === 'staff' || access.kind === 'citizen' ? access.accountId : '';
  await tx.$queryRaw`SELECT
    set_config('app.kind', ${access.kind}, true),
    set_config('app.clinic_id', ${clinicId}, true),
    set_config('app.person_id', ${personId}, true),
    set_config('app.account_id', ${accountId}, true),
    set_config('app.at', ${at?.toISOString() ?? ''}, true),
    set_config('role', ${ROLES[access.kind]}, true)`;
}

class RolledBack<T> extends Error {
  constructor(
    readonly owner: unknown,
    readonly answer: T,
  ) {
    super('rolled back by a refusal');
  }
}

function isRefused(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

/** Two that collided should not collide again in step. */
function pause(attempt: number): Promise<void> {
  const milliseconds = 5 * 2 ** attempt * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
