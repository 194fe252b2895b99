/** Moving, cancelling and closing a booking inside the transaction of the use case that decided it. */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Unit } from '@/services/transact';
import { accountOf, type Booked, bookDirect, bookHeld } from './book-slot';
import { kindOf } from './kind-column';
import type { WantedSlot } from './offered-slot';

/** How long before the appointment a citizen may still change it alone; null for staff, who may always. */
export interface Notice {
  minutes: number;
  clause?: string;
}

type BookingRow = NonNullable<Awaited<ReturnType<typeof findBooking>>>;

const findBooking = (tx: Tx, bookingId: string) => tx.booking.findUnique({ where: { id: bookingId } });

/**
 * Gives a booking another time: the slot that the caller holds, or a free one. The old row stays as history
 * (`released`), the new one carries the request on, so the booking's id changes. Refusals: `booking-not-active`,
 * `notice-period-passed` {minutes} (never asked of a displaced booking: the clinic took the time away), and those of
 * bookHeld and bookDirect. The old time is given up first: return a refusal from your transaction, so that it rolls
 * back and the person keeps what they had.
 */
export async function moveBooking(
  tx: Tx,
  unit: Unit,
  change: { bookingId: string; to: { heldBookingId: string } | WantedSlot; notice: Notice | null },
): Promise<Outcome<Booked & { movedFrom: string }>> {
  const row = await changeable(tx, unit, change.bookingId, change.notice);
  if (!row.ok) return row;
  const { requestId, personId } = row.value;
  if (!requestId || !personId) return refuse({ code: 'booking-not-active' });
  const freed = await end(tx, row.value, 'released');
  if (!freed) return refuse({ code: 'conflict' });
  const booked =
    'heldBookingId' in change.to
      ? await bookHeld(tx, unit, { bookingId: change.to.heldBookingId, requestId, personId })
      : await bookDirect(tx, unit, { ...change.to, requestId, personId });
  if (!booked.ok) return booked;
  auditChange(unit, 'booking.moved', row.value, { to: booked.value.bookingId });
  return ok({ ...booked.value, movedFrom: change.bookingId });
}

/**
 * Frees the time. `contact` is what staff note of telling the person (asked for when a displaced booking is given
 * up): it becomes a note of the request. Refusals: `not-found`, `booking-not-active`, `notice-period-passed`.
 */
export async function cancelBooking(
  tx: Tx,
  unit: Unit,
  change: { bookingId: string; notice: Notice | null; contact?: string },
): Promise<Outcome<Booked>> {
  const row = await changeable(tx, unit, change.bookingId, change.notice);
  if (!row.ok) return row;
  if (!(await end(tx, row.value, 'cancelled'))) return refuse({ code: 'conflict' });
  const { clinicId, requestId } = row.value;
  if (change.contact && requestId && unit.actor.kind === 'staff') {
    const { personId: authorId, name: authorName } = unit.actor;
    await tx.note.create({
      data: { requestId, clinicId, authorId, authorName, text: change.contact, at: unit.now },
      select: { id: true },
    });
  }
  auditChange(unit, 'booking.cancelled', row.value, { displaced: row.value.displacedAt !== null });
  return ok(bookedOf(row.value));
}

/**
 * Whether the person came. A mistaken mark may be changed to the other one. Refusals: `not-found`,
 * `booking-not-yet-begun`, `booking-not-active`.
 */
export async function markVisit(
  tx: Tx,
  unit: Unit,
  { bookingId, outcome }: { bookingId: string; outcome: 'attended' | 'missed' },
): Promise<Outcome<Booked>> {
  const row = await findBooking(tx, bookingId);
  if (!row || !belongsTo(unit, row)) return refuse({ code: 'not-found' });
  if (row.state === outcome) return ok(bookedOf(row));
  if (!['booked', 'attended', 'missed'].includes(row.state)) return refuse({ code: 'booking-not-active' });
  if (row.startsAt > unit.now) return refuse({ code: 'booking-not-yet-begun' });
  if (!(await end(tx, row, outcome))) return refuse({ code: 'conflict' });
  auditChange(unit, `booking.${outcome}`, row, {});
  return ok(bookedOf(row));
}

async function changeable(
  tx: Tx,
  unit: Unit,
  bookingId: string,
  notice: Notice | null,
): Promise<Outcome<BookingRow>> {
  const row = await findBooking(tx, bookingId);
  if (!row || !belongsTo(unit, row)) return refuse({ code: 'not-found' });
  if (row.state !== 'booked') return refuse({ code: 'booking-not-active' });
  if (row.displacedAt === null && notice) {
    const left = row.startsAt.getTime() - unit.now.getTime();
    if (left < notice.minutes * 60_000) {
      const { minutes, clause } = notice;
      return refuse({ code: 'notice-period-passed', params: { minutes }, ...(clause ? { clause } : {}) });
    }
  }
  return ok(row);
}

/** Row-level security has already kept strangers out; a hold that is not the caller's own is nobody's business. */
const belongsTo = (unit: Unit, row: BookingRow): boolean =>
  row.state !== 'held' || row.heldById === accountOf(unit);

async function end(
  tx: Tx,
  row: BookingRow,
  state: 'released' | 'cancelled' | 'attended' | 'missed',
): Promise<boolean> {
  const { count } = await tx.booking.updateMany({
    where: { id: row.id, version: row.version },
    data: { state, version: { increment: 1 } },
  });
  return count === 1;
}

const bookedOf = ({ id: bookingId, clinicId, doctorId, kind, startsAt, endsAt }: BookingRow): Booked => ({
  bookingId,
  clinicId,
  doctorId,
  kind: kindOf(kind),
  startsAt,
  endsAt,
});

function auditChange(
  unit: Unit,
  action: string,
  row: BookingRow,
  more: Record<string, string | boolean>,
): void {
  const { id, clinicId, personId, requestId, startsAt } = row;
  unit.audit({
    action,
    ...(personId ? { subjectId: personId } : {}),
    object: `booking:${id}`,
    detail: { requestId, startsAt: startsAt.toISOString(), ...more },
    clinicId,
  });
}
