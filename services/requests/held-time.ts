import type { Tx } from '@/lib/database/transaction';
import type { Regulation } from '@/services/regulations/language/regulation';
import { kindOf } from '@/services/scheduling/kind-column';
import type { Appointed } from '@/services/workflow/case';
import { appointedBy } from './doctor-time';
import { choosesTime } from './draft-pages';

export interface HeldTime {
  appointed: Appointed;
  heldUntil: Date;
}

/** The doctor's time that the account holds for this request; null when none is wanted, or none is held any more. */
export async function heldTime(
  tx: Tx,
  wanted: { accountId: string; regulation: Regulation; clinicId: string; personId: string },
  now: Date,
): Promise<HeldTime | null> {
  const { accountId, regulation, clinicId, personId } = wanted;
  if (!choosesTime(regulation)) return null;
  const row = await tx.booking.findFirst({
    where: {
      heldById: accountId,
      regulation: regulation.id,
      clinicId,
      personId,
      state: 'held',
      heldUntil: { gt: now },
    },
    orderBy: { createdAt: 'desc' },
  });
  if (!row?.heldUntil) return null;
  const { id: bookingId, doctorId, startsAt, endsAt, heldUntil } = row;
  const booked = { bookingId, clinicId, doctorId, kind: kindOf(row.kind), startsAt, endsAt };
  return { appointed: await appointedBy(tx, booked), heldUntil };
}
