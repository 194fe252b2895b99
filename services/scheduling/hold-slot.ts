import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { isBusy } from './busy-times';
import { offeredSlot, type WantedSlot } from './offered-slot';
import { lockForHold } from './schedule-lock';

/** As long as a person may think it over while nobody else can take the time. */
export const HOLD_MINUTES = 5;

export interface HoldRequest extends WantedSlot {
  /** Under which regulation: an account has one hold at a time for each. */
  regulation: string;
  /** For whom. */
  personId: string;
  /** The appointment that the hold is to replace. */
  moves?: string | undefined;
}

export interface Hold {
  bookingId: string;
  clinicId: string;
  doctorId: string;
  kind: WantedSlot['kind'];
  startsAt: Date;
  endsAt: Date;
  room: string | null;
  insteadOf: string | null;
  heldUntil: Date;
}

/**
 * Takes a slot for five minutes. The same account asking for the same slot again gets the same hold, with the time it
 * has left; asking for another slot gives up the first, and keeps it if the second is gone. `slot-taken` when
 * somebody was quicker. A hold is written down in its row and nowhere else: the booking that follows is audited.
 */
export async function holdSlot(context: Context, wanted: HoldRequest): Promise<Outcome<Hold>> {
  const { actor } = context;
  if (actor.kind !== 'citizen' && actor.kind !== 'staff') return refuse({ code: 'not-signed-in' });
  const { accountId } = actor;
  return transact(context, async (tx, { now }) => {
    await lockForHold(tx, { accountId, ...wanted });
    const offered = await offeredSlot(tx, now, wanted);
    if (!offered.ok) return offered;
    const slot = offered.value;
    const { startsAt, endsAt, room, insteadOf } = slot;
    // At the counter a registrar sees why; at the portal nobody is at two doctors at once.
    const whose = {
      personId: wanted.personId,
      from: startsAt,
      to: endsAt,
      exceptRequestId: wanted.moves,
      exceptDoctorId: wanted.doctorId,
    };
    if (actor.kind === 'citizen' && (await isBusy(tx, whose)))
      return refuse({ code: 'person-busy', field: 'slot' });
    const hold = { clinicId: wanted.clinicId, doctorId: wanted.doctorId, kind: wanted.kind };

    const mine = await tx.booking.findFirst({
      where: { heldById: accountId, regulation: wanted.regulation, state: 'held' },
      select: { id: true, doctorId: true, startsAt: true, heldUntil: true, personId: true },
    });
    if (mine) {
      const same = mine.doctorId === wanted.doctorId && mine.startsAt.getTime() === startsAt.getTime();
      if (same && mine.personId === wanted.personId && mine.heldUntil && mine.heldUntil > now)
        return ok({
          bookingId: mine.id,
          ...hold,
          startsAt,
          endsAt,
          room,
          insteadOf,
          heldUntil: mine.heldUntil,
        });
      await tx.booking.update({
        where: { id: mine.id },
        data: { state: 'released', version: { increment: 1 } },
        select: { id: true },
      });
    }
    const heldUntil = new Date(now.getTime() + HOLD_MINUTES * 60_000);
    const bookingId = await insertHold(tx, now, heldUntil, accountId, wanted, endsAt);
    if (!bookingId) return refuse({ code: 'slot-taken', params: { doctorId: wanted.doctorId } });
    return ok({ bookingId, ...hold, startsAt, endsAt, room, insteadOf, heldUntil });
  });
}

/** ON CONFLICT covers the exclusion constraint: the loser of a race inserts nothing and the transaction lives on. */
async function insertHold(
  tx: Tx,
  now: Date,
  heldUntil: Date,
  accountId: string,
  { clinicId, doctorId, kind, startsAt, personId, regulation }: HoldRequest,
  endsAt: Date,
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<[{ id: string }?]>`
    INSERT INTO booking (id, clinic_id, doctor_id, kind, starts_at, ends_at, state, held_until, held_by_id, regulation,
      person_id, created_at)
    VALUES (gen_random_uuid(), ${clinicId}::uuid, ${doctorId}::uuid, ${kind}::"BlockKind",
      ${startsAt}::timestamptz, ${endsAt}::timestamptz, 'held', ${heldUntil}::timestamptz, ${accountId}::uuid,
      ${regulation}, ${personId}::uuid, ${now}::timestamptz)
    ON CONFLICT DO NOTHING RETURNING id::text`;
  return row?.id;
}
