import type { Tx } from '@/lib/database/transaction';
import { notify } from '@/services/notifications/notify';
import type { Unit } from '@/services/transact';

/**
 * Tells the person of a sign-in from a browser that has not signed in to the account before. The very first one is the
 * person's own beginning, and no news. Called before the session is written.
 */
export async function tellNewDevice(
  tx: Tx,
  unit: Unit,
  {
    accountId,
    personId,
    device,
    known,
  }: {
    accountId: string;
    personId: string;
    device: string;
    /** The browser carries the mark of an earlier sign-in to this account. */
    known: boolean;
  },
): Promise<void> {
  if (known || (await tx.session.count({ where: { accountId } })) === 0) return;
  await notify(tx, unit, {
    personId,
    kind: 'sign-in-new-device',
    params: { at: unit.now.toISOString(), device: device.slice(0, 120) || '—' },
  });
}
