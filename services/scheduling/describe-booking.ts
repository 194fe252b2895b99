import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { localDay, type ZoneId } from '@/services/working-time/zone';
import { kindOf } from './kind-column';
import { type DoctorCard, loadSchedule } from './load-schedule';
import { type Displacement, displacements, placeOf } from './preview-change';
import type { BlockKind } from './schedule';

export interface BookingFacts {
  bookingId: string;
  clinicId: string;
  doctor: DoctorCard;
  kind: BlockKind;
  startsAt: Date;
  endsAt: Date;
  /** As the schedule has it today: a room may change after the booking. */
  room: string | null;
  /** The absent doctor, when this one covers. */
  insteadOf: DoctorCard | null;
  zone: ZoneId;
  state: 'held' | 'booked' | 'released' | 'cancelled' | 'attended' | 'missed';
  displaced: Displacement | null;
  requestId: string | null;
  personId: string | null;
  /** Grows with each change of the row: SEQUENCE of a calendar file. */
  version: number;
}

/** A booking that the caller may see, with its room and doctor: for certificates, calendar files, day sheets. */
export function describeBooking(
  context: Context,
  { bookingId }: { bookingId: string },
): Promise<Outcome<BookingFacts>> {
  return transact(context, async (tx, unit) => {
    if (unit.actor.kind === 'staff' && !may(unit.actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const facts = await bookingFacts(tx, bookingId);
    if (!facts) return refuse({ code: 'not-found' });
    if (facts.personId && unit.actor.kind === 'staff')
      unit.audit({ action: 'booking.read', subjectId: facts.personId, object: `booking:${bookingId}` });
    return ok(facts);
  });
}

export async function bookingFacts(tx: Tx, bookingId: string): Promise<BookingFacts | undefined> {
  const row = await tx.booking.findUnique({ where: { id: bookingId } });
  if (!row) return undefined;
  const kind = kindOf(row.kind);
  const day = localDay(row.startsAt, 'Asia/Almaty');
  const loaded = await loadSchedule(tx, row.clinicId, day, day, row.doctorId);
  const doctor = loaded?.cards.get(row.doctorId);
  if (!loaded || !doctor) return undefined;
  const { id, doctorId, startsAt, endsAt } = row;
  const place = placeOf(loaded.schedule, { id, doctorId, kind, startsAt, endsAt, displaced: false });
  return {
    bookingId,
    clinicId: row.clinicId,
    doctor,
    kind,
    startsAt,
    endsAt,
    room: place?.room ?? null,
    insteadOf: (place?.insteadOf && loaded.cards.get(place.insteadOf)) || null,
    zone: loaded.schedule.zone,
    state: row.state,
    displaced: row.displacedAt ? (displacements.find((why) => why === row.displacedWhy) ?? null) : null,
    requestId: row.requestId,
    personId: row.personId,
    version: row.version,
  };
}

/** The active booking of a request: the one that a person still has to come to. */
export async function bookingOfRequest(tx: Tx, requestId: string): Promise<string | undefined> {
  const row = await tx.booking.findFirst({
    where: { requestId, state: { in: ['booked', 'attended', 'missed'] } },
    orderBy: { startsAt: 'desc' },
    select: { id: true },
  });
  return row?.id;
}
