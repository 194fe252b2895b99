/** What the browser that asked for a signature may know and do. */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { withSystemAccess } from '@/services/identity/with-system-access';
import type { Purpose } from './session-parts';
import { type Asker, linkOf, ownSession, type SigningRow } from './session-row';

export interface Waiting extends Omit<SigningRow, 'documents' | 'signatures'> {
  /** The secret for the QR code, where a phone is waited for. */
  link: string | null;
}

type Which = Pick<Asker, 'id' | 'browser'>;

/** For the waiting page. `not-found` for another browser's. */
export function mySigning(context: Context, which: Which): Promise<Outcome<Waiting>> {
  return withSystemAccess(context, async (tx, { now }) => {
    const row = await ownSession(tx, { ...which, actor: context.actor }, now);
    if (!row) return refuse({ code: 'not-found' });
    const { documents: _, signatures: __, ...rest } = row;
    return ok({ ...rest, link: row.onPhone ? linkOf(row.id) : null });
  });
}

/** The signed documents that a phone brought, for the use case of that purpose. It marks them used by `claim` or `closeSigning`. */
export function signedByPhone(
  context: Context,
  which: Which & { purpose: Purpose },
): Promise<Outcome<SigningRow & { signatures: string[] }>> {
  return withSystemAccess(context, async (tx, { now }) => {
    const row = await ownSession(tx, { ...which, actor: context.actor }, now);
    if (!row || row.purpose !== which.purpose) return refuse({ code: 'not-found' });
    const { signatures } = row;
    if (row.state !== 'signed' || !signatures) return refuse({ code: 'signing-over' });
    return ok({ ...row, signatures });
  });
}

/** After several uses of one session, each in a transaction of its own and none possible twice: nothing waits in it now. */
export function closeSigning(context: Context, which: Which): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, { now }) => {
    const row = await ownSession(tx, { ...which, actor: context.actor }, now);
    if (row) await claim(tx, row, now, 'signed');
    return ok(undefined);
  });
}

/** A session is used once, by whoever comes first; in the transaction of what it is used for. */
export async function claim(
  tx: Tx,
  row: Pick<SigningRow, 'id'>,
  now: Date,
  state: 'waiting' | 'signed',
): Promise<boolean> {
  const { count } = await tx.signingSession.updateMany({
    where: { id: row.id, state, expiresAt: { gt: now } },
    // What was signed lives on in what it was used for, or nowhere.
    data: { state: 'used', usedAt: now },
  });
  return count === 1;
}
