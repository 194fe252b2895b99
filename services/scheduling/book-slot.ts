/** Booking inside the transaction of the use case that needs it: filing a request, answering one. */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Unit } from '@/services/transact';
import { isBusy } from './busy-times';
import { kindOf } from './kind-column';
import { offeredSlot, type WantedSlot } from './offered-slot';
import type { BlockKind } from './schedule';
import { freeExpiredHolds, shareSchedule } from './schedule-lock';

export interface Booked {
  bookingId: string;
  clinicId: string;
  doctorId: string;
  kind: BlockKind;
  startsAt: Date;
  endsAt: Date;
}

/** Who takes the time, as the row remembers it; the portal itself holds nothing. */
export const accountOf = ({ actor }: Unit): string | null =>
  actor.kind === 'citizen' || actor.kind === 'staff' ? actor.accountId : null;

/**
 * Turns the caller's hold into a booking for a request that is already in the database. The same request again is
 * answered with the same booking. Refusals: `not-found` (nobody's, or somebody else's), `hold-expired`,
 * `slot-not-offered` (the schedule changed under the hold), `person-busy`. Return them from your transaction, so that it rolls back.
 */
export async function bookHeld(
  tx: Tx,
  unit: Unit,
  { bookingId, requestId, personId }: { bookingId: string; requestId: string; personId: string },
): Promise<Outcome<Booked>> {
  const row = await tx.booking.findUnique({ where: { id: bookingId } });
  if (!row || row.heldById === null || row.heldById !== accountOf(unit)) return refuse({ code: 'not-found' });
  const { clinicId, doctorId, startsAt, endsAt } = row;
  const booked = { bookingId, clinicId, doctorId, kind: kindOf(row.kind), startsAt, endsAt };
  if (row.state === 'booked' && row.requestId === requestId) return ok(booked);
  if (unit.actor.kind === 'citizen' && (await isBusy(tx, { personId, from: startsAt, to: endsAt })))
    return refuse({ code: 'person-busy', field: 'slot' });
  await shareSchedule(tx, clinicId);
  const { count } = await tx.booking.updateMany({
    where: { id: bookingId, state: 'held', heldById: row.heldById, heldUntil: { gt: unit.now } },
    data: { state: 'booked', requestId, personId, heldUntil: null, version: { increment: 1 } },
  });
  if (count === 0) return refuse({ code: await whyLost(tx, bookingId) });
  auditBooked(unit, booked, personId, requestId);
  return ok(booked);
}

async function whyLost(tx: Tx, bookingId: string): Promise<'slot-not-offered' | 'hold-expired'> {
  const row = await tx.booking.findUnique({ where: { id: bookingId }, select: { displacedAt: true } });
  return row?.displacedAt ? 'slot-not-offered' : 'hold-expired';
}

/**
 * Books a slot without a hold: a registrar at the counter or on the phone. Refusals: `slot-taken`,
 * `slot-not-offered`, `slot-in-the-past`, `slot-beyond-horizon`, `not-found`.
 */
export async function bookDirect(
  tx: Tx,
  unit: Unit,
  wanted: WantedSlot & { requestId: string; personId: string },
): Promise<Outcome<Booked>> {
  const { clinicId, doctorId, startsAt, kind, requestId, personId } = wanted;
  await shareSchedule(tx, clinicId);
  await freeExpiredHolds(tx, doctorId);
  const offered = await offeredSlot(tx, unit.now, wanted);
  if (!offered.ok) return offered;
  const { endsAt } = offered.value;
  const [row] = await tx.$queryRaw<[{ id: string }?]>`
    INSERT INTO booking (id, clinic_id, doctor_id, kind, starts_at, ends_at, state, held_by_id, person_id, request_id,
      created_at)
    VALUES (gen_random_uuid(), ${clinicId}::uuid, ${doctorId}::uuid, ${kind}::"BlockKind", ${startsAt}::timestamptz,
      ${endsAt}::timestamptz, 'booked', ${accountOf(unit)}::uuid, ${personId}::uuid, ${requestId}::uuid,
      ${unit.now}::timestamptz)
    ON CONFLICT DO NOTHING RETURNING id::text`;
  if (!row) return refuse({ code: 'slot-taken', params: { doctorId } });
  const booked = { bookingId: row.id, clinicId, doctorId, kind, startsAt, endsAt };
  auditBooked(unit, booked, personId, requestId);
  return ok(booked);
}

function auditBooked(unit: Unit, booked: Booked, subjectId: string, requestId: string): void {
  const { bookingId, clinicId, doctorId, startsAt } = booked;
  unit.audit({
    action: 'booking.made',
    subjectId,
    object: `booking:${bookingId}`,
    detail: { requestId, doctorId, startsAt: startsAt.toISOString() },
    clinicId,
  });
}
