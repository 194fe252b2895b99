import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { kindOf } from './kind-column';
import type { BlockKind } from './schedule';

export interface CurrentHold {
  bookingId: string;
  clinicId: string;
  doctorId: string;
  personId: string | null;
  kind: BlockKind;
  startsAt: Date;
  endsAt: Date;
  heldUntil: Date;
}

/** The time that the caller holds under a regulation and that has not run out; null when there is none. */
export function currentHold(
  context: Context,
  { regulation }: { regulation: string },
): Promise<Outcome<CurrentHold | null>> {
  return transact(context, async (tx, { now, actor }) => {
    if (actor.kind !== 'citizen' && actor.kind !== 'staff') return ok(null);
    const row = await tx.booking.findFirst({
      where: { heldById: actor.accountId, regulation, state: 'held', heldUntil: { gt: now } },
    });
    if (!row?.heldUntil) return ok(null);
    const { id: bookingId, clinicId, doctorId, personId, startsAt, endsAt, heldUntil } = row;
    return ok({
      bookingId,
      clinicId,
      doctorId,
      personId,
      kind: kindOf(row.kind),
      startsAt,
      endsAt,
      heldUntil,
    });
  });
}
