import type { Tx } from '@/lib/database/transaction';
import { todayAt } from '@/services/identity/age';
import { COUNTER_CHANNELS, mayTakeIn } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { type Action, may } from '@/services/identity/permissions';
import { appliedRegulations } from '@/services/organisations/applied-regulation';
import { regulationOf } from '@/services/regulations/catalogue';
import { toDay } from '@/services/working-time/day';

/**
 * Whether the person meets applicants at this clinic: looking people up and entering them is for those alone whom a
 * regulation that the clinic applies sends somebody to. A doctor of a clinic without such a service has no need of it.
 */
export async function mayAtCounter(
  tx: Tx,
  { actor, clock }: StaffContext,
  action: Extract<Action, 'person.find' | 'person.create'>,
): Promise<boolean> {
  if (!may(actor, action)) return false;
  if (may(actor, 'person.correct')) return true;
  const applied = await appliedRegulations(tx, actor.clinicId, toDay(todayAt(clock())));
  return applied.some(({ regulation: id }) => {
    const regulation = regulationOf(id);
    return (
      regulation !== undefined && COUNTER_CHANNELS.some((channel) => mayTakeIn(actor, regulation, channel))
    );
  });
}
