import type { Tx } from '@/lib/database/transaction';
import type { Refusal } from '@/lib/outcome';
import { worksOn } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import type { Unit } from '@/services/transact';
import { openingOf } from './open-case';
import { rulesOfCase } from './rules-of-clinic';
import type { StoredCase } from './stored-case';

/**
 * Why a member of staff does not see what lies in a case: nobody of these roles acts in the service, or it hides itself
 * and no reason was said. null: they see it, and so does everybody who is no member of staff and got this far.
 */
export async function unseenBy(
  tx: Tx,
  { actor, now }: Pick<Unit, 'actor' | 'now'>,
  stored: StoredCase,
): Promise<Refusal | null> {
  if (actor.kind !== 'staff') return null;
  if (!may(actor, 'case.read')) return { code: 'not-allowed' };
  const { regulation } = await rulesOfCase(tx, stored, now);
  if (!worksOn(actor, regulation)) return { code: 'not-found' };
  const hides = regulation.privacy.sensitive && (await openingOf(tx, actor, stored.id, now)) === null;
  return hides ? { code: 'reason-before-opening' } : null;
}
