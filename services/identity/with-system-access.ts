import { isUnavailable } from '@/lib/database/errors';
import type { Kept, Tx } from '@/lib/database/transaction';
import { type Outcome, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact, type Unit } from '@/services/transact';

/**
 * For the tables that no person's own access reaches (accounts, sessions, claims upon people not known yet): the
 * portal's access, the person's name in the audit. Every query inside must say whose rows it means.
 */
export const withSystemAccess = <T>(
  context: Context,
  work: (tx: Tx, unit: Unit) => Promise<Outcome<T> | Kept<Outcome<T>>>,
): Promise<Outcome<T>> => transact(context, work, { access: { kind: 'system' } });

/** A database that cannot be reached is a refusal, so that a form keeps what was typed. */
export async function unlessUnavailable<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) return refuse({ code: 'unavailable' });
    throw error;
  }
}
