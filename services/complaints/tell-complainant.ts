import type { Tx } from '@/lib/database/transaction';
import { notify } from '@/services/notifications/notify';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Unit } from '@/services/transact';
import type { ComplaintEvent } from './complaint';
import type { StoredComplaint } from './store';

/** Whoever complained is told what the clinic did with it; nobody where the request names nobody. */
export async function tellComplainant(
  tx: Tx,
  unit: Unit,
  { complainantId, number, requestId, state }: StoredComplaint,
  type: ComplaintEvent['type'],
  { privacy }: Regulation,
): Promise<void> {
  if (!complainantId) return;
  const { sensitive } = privacy;
  const to = { personId: complainantId, requestId, sensitive };
  const due = state.wait?.due;
  if (type === 'registered' && due) {
    await notify(tx, unit, { ...to, kind: 'complaint-registered', params: { number, by: due } });
  }
  if (type === 'answered' || type === 'body-answered')
    await notify(tx, unit, { ...to, kind: 'complaint-answered', params: { number } });
  if (type === 'forwarded')
    await notify(tx, unit, { ...to, kind: 'complaint-forwarded', params: { number } });
}
