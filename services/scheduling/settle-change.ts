/** What publishing owes to the people whose time it took: a mark that stays until resolved, and word of it. */
import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { notify } from '@/services/notifications/notify';
import { peopleToTell } from '@/services/notifications/people-to-tell';
import type { Unit } from '@/services/transact';
import type { Judged, JudgedBooking } from './judge-change';
import { type Displacement, displacements } from './preview-change';

export interface Settled {
  displaced: number;
  restored: number;
  /** Times held at this moment and taken back: nothing was promised yet. */
  holdsReleased: number;
}

/**
 * After the change is written, in the same transaction and under the same lock. The message leads to the booking's
 * page, which offers the times free at that moment (times-instead.ts): a list sent today is stale tomorrow.
 */
export async function settleChange(tx: Tx, unit: Unit, judged: Judged): Promise<Settled> {
  const { preview, bookings, clinicId } = judged;
  const held: JudgedBooking[] = [];
  const displaced: { booking: JudgedBooking; reason: Displacement }[] = [];
  for (const { bookingId, reason } of preview.touched) {
    const booking = bookings.get(bookingId);
    if (booking?.state === 'held') held.push(booking);
    else if (booking) displaced.push({ booking, reason });
  }
  await releaseHolds(tx, unit, held);
  for (const why of displacements)
    await mark(
      tx,
      displaced.filter(({ reason }) => reason === why).map(({ booking }) => booking),
      { displacedAt: unit.now, displacedWhy: why },
    );
  const restored = preview.restored.flatMap((id) => bookings.get(id) ?? []);
  await mark(tx, restored, { displacedAt: null, displacedWhy: null });

  for (const { booking, reason } of displaced) {
    await tell(tx, unit, judged, booking, 'appointment-displaced');
    unit.audit({ action: 'booking.displaced', ...subjectOf(booking), detail: { reason }, clinicId });
  }
  for (const booking of restored) {
    await tell(tx, unit, judged, booking, 'appointment-restored');
    unit.audit({ action: 'booking.restored', ...subjectOf(booking), clinicId });
  }
  return { displaced: displaced.length, restored: restored.length, holdsReleased: held.length };
}

async function releaseHolds(tx: Tx, unit: Unit, held: readonly JudgedBooking[]): Promise<void> {
  if (held.length === 0) return;
  await tx.booking.updateMany({
    where: { id: { in: held.map(({ id }) => id) }, state: 'held' },
    data: { state: 'released', displacedAt: unit.now, version: { increment: 1 } },
  });
}

async function mark(
  tx: Tx,
  bookings: readonly JudgedBooking[],
  as: { displacedAt: Date | null; displacedWhy: Displacement | null },
): Promise<void> {
  if (bookings.length === 0) return;
  await tx.booking.updateMany({
    where: { id: { in: bookings.map(({ id }) => id) } },
    data: { ...as, version: { increment: 1 } },
  });
}

/**
 * A booking made for a request is of a person; only a hold may be of nobody yet. Whoever asked and the adult who is
 * served are told, as of every other news of the request.
 */
async function tell(
  tx: Tx,
  unit: Unit,
  { cards }: Judged,
  { personId: recipientId, applicantId, adult, requestId, requestNumber, doctorId, startsAt }: JudgedBooking,
  kind: 'appointment-displaced' | 'appointment-restored',
): Promise<void> {
  const card = cards.get(doctorId);
  if (!requestId || !requestNumber || !card) return;
  const params = { number: requestNumber, at: startsAt.toISOString(), doctor: fullName(card) };
  for (const personId of peopleToTell({ applicantId, recipientId, adult }))
    await notify(tx, unit, { personId, requestId, kind, params });
}

const subjectOf = ({ id, personId }: JudgedBooking) => ({
  ...(personId ? { subjectId: personId } : {}),
  object: `booking:${id}`,
});
