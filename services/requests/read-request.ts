import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { worksOn } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { openingOf } from './open-case';
import { rulesOfCase } from './rules-of-clinic';
import { loadCase, type StoredCase } from './stored-case';

/** A case as row-level security shows it to the caller: one's own, or one's clinic's. The reading is audited. */
export function readRequest(context: Context, requestId: string): Promise<Outcome<StoredCase>> {
  return transact(context, async (tx, unit) => {
    if (unit.actor.kind === 'staff' && !may(unit.actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    if (unit.actor.kind === 'staff') {
      const { regulation } = await rulesOfCase(tx, stored, unit.now);
      if (!worksOn(unit.actor, regulation)) return refuse({ code: 'not-found' });
      if (regulation.privacy.sensitive && (await openingOf(tx, unit.actor, requestId, unit.now)) === null)
        return refuse({ code: 'reason-before-opening' });
    }
    unit.audit({
      action: 'request.read',
      object: `request:${stored.id}`,
      clinicId: stored.clinicId,
      ...(stored.recipientId ? { subjectId: stored.recipientId } : {}),
    });
    return ok(stored);
  });
}
