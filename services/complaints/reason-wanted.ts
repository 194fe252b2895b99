import type { Tx } from '@/lib/database/transaction';
import type { Refusal } from '@/lib/outcome';
import type { Regulation } from '@/services/regulations/language/regulation';
import { openingOf } from '@/services/requests/open-case';
import type { StoredCase } from '@/services/requests/stored-case';
import type { Unit } from '@/services/transact';

/** A complaint about a service that hides itself opens, like its case, to whoever has said why. null: it is open. */
export async function reasonWanted(
  tx: Tx,
  { actor, now }: Pick<Unit, 'actor' | 'now'>,
  { id, number }: Pick<StoredCase, 'id' | 'number'>,
  { privacy }: Regulation,
): Promise<Refusal | null> {
  if (!privacy.sensitive || actor.kind !== 'staff') return null;
  if ((await openingOf(tx, actor, id, now)) !== null) return null;
  return { code: 'reason-before-opening', params: { number, mine: 'no', request: id } };
}
