import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { may } from '@/services/identity/permissions';
import { moveBooking } from '@/services/scheduling/change-booking';
import { changeCase } from './change-case';
import type { DoctorTimeWanted } from './complete-step';
import { appointedBy } from './doctor-time';
import { noteContact } from './note-contact';
import type { StoredCase } from './stored-case';
import type { OnCase } from './take-task';

/** A citizen moves to a time that is held; staff to any free one. A displaced appointment may be moved at any moment. */
export async function moveAppointment(
  context: Context,
  {
    contact,
    ...input
  }: OnCase & {
    to: { heldBookingId: string } | DoctorTimeWanted;
    /** What staff note of telling the person. */
    contact?: string;
  },
): Promise<Outcome<StoredCase>> {
  if (context.actor.kind === 'staff' && !may(context.actor, 'booking.make'))
    return refuse({ code: 'not-allowed' });
  return changeCase(
    context,
    input,
    async (tx, unit, { stored }) => {
      const { appointed } = stored.state;
      if (!appointed) return refuse({ code: 'nothing-to-move' });
      const before = await tx.booking.findUnique({
        where: { id: appointed.bookingId },
        select: { displacedAt: true },
      });
      const moved = await moveBooking(tx, unit, {
        bookingId: appointed.bookingId,
        to:
          'heldBookingId' in input.to
            ? input.to
            : { ...input.to, clinicId: stored.clinicId, kind: appointed.kind },
        notice: null,
      });
      if (!moved.ok) return moved;
      return ok({
        type: 'move-appointment',
        appointed: await appointedBy(tx, moved.value),
        displaced: before?.displacedAt != null,
      });
    },
    async (tx, unit, { stored }) => ok(await noteContact(tx, unit, stored, contact)),
  );
}
