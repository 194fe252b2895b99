/** What publishing owes to the people whose time it took: a mark that stays until resolved, word of it, other times. */
import type { Tx } from '@/lib/database/transaction';
import type { Unit } from '@/services/transact';
import { addDays, type Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { nearestSlots } from './free-slots';
import type { Judged, JudgedBooking } from './judge-change';
import { freeTimesIn } from './list-free-times';
import { displacements, type Touched } from './preview-change';
import type { Slot } from './slots-of-day';
import { tellPerson } from './tell-person';

export interface Settled {
  displaced: number;
  restored: number;
  /** Times held at this moment and taken back: nothing was promised yet. */
  holdsReleased: number;
}

const OFFERS = 3;
const OFFER_DAYS = 21;

/** After the change is written, in the same transaction and under the same lock. */
export async function settleChange(tx: Tx, unit: Unit, judged: Judged): Promise<Settled> {
  const { preview, bookings } = judged;
  const touched = preview.touched.flatMap((one) => {
    const booking = bookings.get(one.bookingId);
    return booking ? [{ ...one, booking }] : [];
  });
  const held = touched.filter(({ booking }) => booking.state === 'held');
  const booked = touched.filter(({ booking }) => booking.state === 'booked');
  await mark(tx, unit, booked);
  if (held.length > 0)
    await tx.booking.updateMany({
      where: { id: { in: held.map(({ bookingId }) => bookingId) }, state: 'held' },
      data: { state: 'released', displacedAt: unit.now, version: { increment: 1 } },
    });
  if (preview.restored.length > 0)
    await tx.booking.updateMany({
      where: { id: { in: preview.restored } },
      data: { displacedAt: null, displacedWhy: null, version: { increment: 1 } },
    });
  await tellDisplaced(tx, unit, judged, booked);
  for (const id of preview.restored) {
    const booking = bookings.get(id);
    if (booking) await tellPerson(tx, unit, 'appointment-restored', booking, factsOf(judged, booking));
  }
  return { displaced: booked.length, restored: preview.restored.length, holdsReleased: held.length };
}

type TouchedBooking = Touched & { booking: JudgedBooking };

async function mark(tx: Tx, unit: Unit, touched: readonly TouchedBooking[]): Promise<void> {
  for (const why of displacements) {
    const ids = touched.filter(({ reason }) => reason === why).map(({ bookingId }) => bookingId);
    if (ids.length === 0) continue;
    await tx.booking.updateMany({
      where: { id: { in: ids } },
      data: { displacedAt: unit.now, displacedWhy: why, version: { increment: 1 } },
    });
  }
}

/** Each person is offered free times closest to the lost one; nobody's first offer is another's first offer too. */
async function tellDisplaced(
  tx: Tx,
  unit: Unit,
  judged: Judged,
  touched: readonly TouchedBooking[],
): Promise<void> {
  const free = await freeAround(tx, unit.now, judged, touched);
  const promised = new Set<Slot>();
  for (const { booking, reason, coverDoctorId } of touched) {
    const offers = offersFor(booking, free, promised, judged, coverDoctorId);
    await tellPerson(tx, unit, 'appointment-displaced', booking, {
      ...factsOf(judged, booking),
      reason,
      offers: offers.map((slot) => ({
        doctorId: slot.doctorId,
        doctor: nameOf(judged, slot.doctorId),
        startsAt: slot.startsAt.toISOString(),
      })),
    });
    unit.audit({
      action: 'booking.displaced',
      ...(booking.personId ? { subjectId: booking.personId } : {}),
      object: `booking:${booking.id}`,
      detail: { reason, startsAt: booking.startsAt.toISOString() },
      clinicId: judged.clinicId,
    });
  }
}

function offersFor(
  booking: JudgedBooking,
  free: readonly Slot[],
  promised: Set<Slot>,
  { cards }: Judged,
  coverDoctorId: string | null,
): Slot[] {
  const speciality = cards.get(booking.doctorId)?.speciality;
  const fits = free.filter(({ kind, doctorId }) => {
    const sameWork = cards.get(doctorId)?.speciality === speciality || doctorId === coverDoctorId;
    return kind === booking.kind && sameWork;
  });
  const fresh = fits.filter((slot) => !promised.has(slot));
  const [first] = nearestSlots(fresh.length > 0 ? fresh : fits, booking.startsAt, 1);
  if (!first) return [];
  promised.add(first);
  const rest = fits.filter((slot) => slot !== first);
  return [first, ...nearestSlots(rest, booking.startsAt, OFFERS - 1)];
}

async function freeAround(
  tx: Tx,
  now: Date,
  { clinicId }: Judged,
  touched: readonly TouchedBooking[],
): Promise<Slot[]> {
  const days = touched.map(({ startsAt }) => localDay(startsAt, 'Asia/Almaty')).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const from = addDays(first, -2);
  const until = earlier(addDays(last, OFFER_DAYS), addDays(from, 61));
  const kinds = [...new Set(touched.map(({ booking }) => booking.kind))];
  const slots: Slot[] = [];
  for (const kind of kinds) {
    const found = await freeTimesIn(tx, now, { clinicId, kind, from, until });
    if (found.ok)
      for (const { days: free } of found.value.doctors) for (const day of free) slots.push(...day.slots);
  }
  return slots;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const nameOf = ({ cards }: Judged, doctorId: string): string => {
  const card = cards.get(doctorId);
  return card ? [card.surname, card.givenName, card.patronymic].filter(Boolean).join(' ') : '';
};

const factsOf = (judged: Judged, booking: JudgedBooking) => ({
  bookingId: booking.id,
  clinicId: judged.clinicId,
  doctor: nameOf(judged, booking.doctorId),
  startsAt: booking.startsAt.toISOString(),
});
