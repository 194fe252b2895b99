import { fullName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { transact } from '@/services/transact';

export interface LastHold {
  bookingId: string;
  doctorId: string;
  doctorName: string;
  startsAt: Date;
  endsAt: Date;
  heldUntil: Date;
  /** It still keeps the time for the person. */
  live: boolean;
}

/** What the person held last under that name, also where it has run out: what is offered instead lies around it. */
export function lastHold(
  context: CitizenContext,
  { under, clinicId, personId }: { under: string; clinicId: string; personId: string },
): Promise<Outcome<LastHold | null>> {
  return transact(context, async (tx, { now }) => {
    const row = await tx.booking.findFirst({
      where: {
        heldById: context.actor.accountId,
        regulation: under,
        clinicId,
        personId,
        state: { in: ['held', 'released'] },
        heldUntil: { not: null },
      },
      orderBy: { createdAt: 'desc' },
    });
    if (!row?.heldUntil) return ok(null);
    const doctor = await tx.doctor.findUniqueOrThrow({
      where: { id: row.doctorId },
      select: { surname: true, givenName: true, patronymic: true },
    });
    const { id: bookingId, doctorId, startsAt, endsAt, heldUntil } = row;
    return ok({
      bookingId,
      doctorId,
      doctorName: fullName(doctor),
      startsAt,
      endsAt,
      heldUntil,
      live: row.state === 'held' && heldUntil > now,
    });
  });
}
