import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { may } from '@/services/identity/permissions';
import { moveBooking } from '@/services/scheduling/change-booking';
import { kindOf } from '@/services/scheduling/kind-column';
import { transact } from '@/services/transact';
import type { Appointed } from '@/services/workflow/case';
import { changeCase } from './change-case';
import type { DoctorTimeWanted } from './complete-step';
import { appointedBy } from './doctor-time';
import { isDisplaced } from './is-displaced';
import { noteContact } from './note-contact';
import { stillActsFor } from './still-acts-for';
import { loadCase, type StoredCase } from './stored-case';
import type { OnCase } from './take-task';
import { representedIn } from './third-person';

/**
 * A citizen moves to a time that is held; staff to any free one. A displaced appointment may be moved at any moment.
 * The same hold sent twice moves once, and both are told so.
 */
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
  const moved = await changeCase(
    context,
    input,
    async (tx, unit, { stored }) => {
      const { appointed } = stored.state;
      if (!appointed) return refuse({ code: 'nothing-to-move' });
      const ended = await stillActsFor(tx, unit, representedIn(stored));
      if (ended) return refuse(ended);
      const displaced = await isDisplaced(tx, stored.state);
      if ('heldBookingId' in input.to) {
        const fits = await isForThisCase(tx, input.to.heldBookingId, stored, appointed);
        if (!fits) return refuse({ code: 'slot-not-offered', field: 'slot' });
      }
      const changed = await moveBooking(tx, unit, {
        bookingId: appointed.bookingId,
        to:
          'heldBookingId' in input.to
            ? input.to
            : { ...input.to, clinicId: stored.clinicId, kind: appointed.kind },
        notice: null,
      });
      if (!changed.ok) return changed;
      return ok({
        type: 'move-appointment',
        appointed: await appointedBy(tx, changed.value),
        displaced,
      });
    },
    async (tx, unit, { stored }) => ok(await noteContact(tx, unit, stored, contact)),
  );
  if (moved.ok || !('heldBookingId' in input.to)) return moved;
  return (await movedBefore(context, input.requestId, input.to.heldBookingId)) ?? moved;
}

/** A hold taken at another clinic, for another person or kind of time cannot carry this request on. */
async function isForThisCase(
  tx: Tx,
  bookingId: string,
  { clinicId, recipientId }: StoredCase,
  { bookingId: current, kind }: Appointed,
): Promise<boolean> {
  const held = await tx.booking.findUnique({
    where: { id: bookingId },
    select: { clinicId: true, personId: true, kind: true },
  });
  return (
    held !== null &&
    bookingId !== current &&
    held.clinicId === clinicId &&
    held.personId === recipientId &&
    kindOf(held.kind) === kind
  );
}

/** A double click, a second tab: the case stands where it was asked to stand. */
async function movedBefore(
  context: Context,
  requestId: string,
  heldBookingId: string,
): Promise<Outcome<StoredCase> | null> {
  const stored = await transact(context, async (tx) => ok(await loadCase(tx, requestId)));
  if (!stored.ok || stored.value?.state.appointed?.bookingId !== heldBookingId) return null;
  return ok(stored.value);
}
