/**
 * What a change of schedule does to people, worked out before it is published. Nothing here decides: it compares
 * the clinic's schedule before and after, and names every booking that the new one has no place for.
 */
import { type Day, minutesOf } from '@/services/working-time/day';
import { localDay, localTime } from '@/services/working-time/zone';
import { daysFromTo, mondayOf } from './days';
import { freeSlots } from './free-slots';
import { type BlockKind, type ClinicSchedule, isActive } from './schedule';
import { slotsOfDay } from './slots-of-day';
import { type Stretch, workOfDay } from './work-of-day';

export interface BookedTime {
  readonly id: string;
  readonly doctorId: string;
  readonly kind: BlockKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Lost its place in an earlier change and still waits for another time. */
  readonly displaced: boolean;
}

export const displacements = [
  'clinic-closed',
  'doctor-left',
  'doctor-absent',
  'other-kind',
  'outside-hours',
] as const;
export type Displacement = (typeof displacements)[number];

export interface Touched {
  readonly bookingId: string;
  readonly doctorId: string;
  readonly startsAt: Date;
  readonly reason: Displacement;
  /** Who covers the absent doctor, and may offer the same time. */
  readonly coverDoctorId: string | null;
}

export interface WeekCount {
  /** The Monday. */
  readonly weekOf: Day;
  readonly slotsBefore: number;
  readonly slotsAfter: number;
  readonly freeBefore: number;
  readonly freeAfter: number;
}

export interface ChangePreview {
  readonly weeks: WeekCount[];
  readonly touched: Touched[];
  /** Displaced earlier, and in its place again. */
  readonly restored: string[];
  readonly kept: number;
  readonly roomChanges: { bookingId: string; startsAt: Date; from: string | null; to: string | null }[];
}

export interface Change {
  readonly before: ClinicSchedule;
  readonly after: ClinicSchedule;
  /** The doctors whose days may differ. */
  readonly doctorIds: readonly string[];
  readonly from: Day;
  /** The last day counted in `weeks`; bookings are judged however late they are. */
  readonly until: Day;
  readonly bookings: readonly BookedTime[];
  readonly now: Date;
}

export function previewChange(change: Change): ChangePreview {
  const { before, after } = change;
  const ahead = change.bookings.filter(
    ({ startsAt }) => startsAt > change.now && localDay(startsAt, before.zone) >= change.from,
  );
  const touched: Touched[] = [];
  const restored: string[] = [];
  const roomChanges: ChangePreview['roomChanges'] = [];
  let kept = 0;
  for (const booking of ahead) {
    const place = placeOf(after, booking);
    if (!place) {
      if (!booking.displaced) touched.push(touchedBy(after, booking));
      continue;
    }
    if (booking.displaced) restored.push(booking.id);
    else kept++;
    const earlier = placeOf(before, booking);
    if (earlier && earlier.room !== place.room) {
      const { id: bookingId, startsAt } = booking;
      roomChanges.push({ bookingId, startsAt, from: earlier.room, to: place.room });
    }
  }
  return { weeks: countWeeks(change), touched, restored, kept, roomChanges };
}

/** The work in which a booking lies wholly, of its own kind: a new slot length alone moves nobody. */
export function placeOf(clinic: ClinicSchedule, booking: BookedTime): Stretch | undefined {
  const doctor = clinic.doctors.get(booking.doctorId);
  if (!doctor) return undefined;
  const span = spanOf(clinic, booking);
  return workOfDay(clinic, doctor, span.day).find(
    (work) => work.kind === booking.kind && work.from <= span.from && span.to <= work.to,
  );
}

function spanOf(clinic: ClinicSchedule, { startsAt, endsAt }: BookedTime) {
  const day = localDay(startsAt, clinic.zone);
  const from = minutesOf(localTime(startsAt, clinic.zone));
  return { day, from, to: from + (endsAt.getTime() - startsAt.getTime()) / 60_000 };
}

function touchedBy(after: ClinicSchedule, booking: BookedTime): Touched {
  const { id: bookingId, doctorId, startsAt } = booking;
  const span = spanOf(after, booking);
  const doctor = after.doctors.get(doctorId);
  const exception = doctor?.exceptions.get(span.day);
  const opening = after.opening(span.day);
  const coverDoctorId = exception?.kind === 'absence' ? exception.coverDoctorId : null;
  const because = (reason: Displacement) => ({ bookingId, doctorId, startsAt, reason, coverDoctorId });
  if (opening.kind === 'closed') return because('clinic-closed');
  if (!doctor || !isActive(doctor, span.day)) return because('doctor-left');
  if (exception?.kind === 'absence') return because('doctor-absent');
  if (
    opening.kind === 'hours' &&
    (span.from < minutesOf(opening.opens) || span.to > minutesOf(opening.closes))
  )
    return because('clinic-closed');
  const sameTime = workOfDay(after, doctor, span.day).some(
    (work) => work.from <= span.from && span.to <= work.to,
  );
  return because(sameTime ? 'other-kind' : 'outside-hours');
}

function countWeeks(change: Change): WeekCount[] {
  const taken = new Map(change.doctorIds.map((id) => [id, takenBy(change.bookings, id)]));
  const weeks = new Map<Day, { -readonly [K in keyof WeekCount]: WeekCount[K] }>();
  const count = (clinic: ClinicSchedule, day: Day) => {
    let [all, free] = [0, 0];
    for (const doctorId of change.doctorIds) {
      const doctor = clinic.doctors.get(doctorId);
      if (!doctor) continue;
      const slots = slotsOfDay(clinic, doctor, day);
      all += slots.length;
      free += freeSlots(slots, taken.get(doctorId) ?? [], change.now).length;
    }
    return { all, free };
  };
  for (const day of daysFromTo(change.from, change.until)) {
    const [was, is] = [count(change.before, day), count(change.after, day)];
    const weekOf = mondayOf(day);
    const week = weeks.get(weekOf) ?? { weekOf, slotsBefore: 0, slotsAfter: 0, freeBefore: 0, freeAfter: 0 };
    week.slotsBefore += was.all;
    week.slotsAfter += is.all;
    week.freeBefore += was.free;
    week.freeAfter += is.free;
    weeks.set(weekOf, week);
  }
  return [...weeks.values()];
}

function takenBy(bookings: readonly BookedTime[], doctorId: string): BookedTime[] {
  return bookings
    .filter((booking) => booking.doctorId === doctorId)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
