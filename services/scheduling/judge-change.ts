import type { Tx } from '@/lib/database/transaction';
import { ADULT, ageOn } from '@/services/identity/age';
import { addDays, type Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { dayOfColumn } from './days';
import { kindOf } from './kind-column';
import { type DoctorCard, type LoadedSchedule, loadSchedule } from './load-schedule';
import { type BookedTime, type ChangePreview, previewChange } from './preview-change';
import { applyChange, doctorsTouchedBy, firstDayOf, type ScheduleChange } from './schedule-change';

export interface JudgedBooking extends BookedTime {
  state: 'held' | 'booked';
  personId: string | null;
  requestId: string | null;
  requestNumber: string | null;
  /** Who asked for it: at a counter it may be nobody the portal knows. */
  applicantId: string | null;
  /** The person is of age, and is told of the change too. */
  adult: boolean;
}

export interface Judged {
  clinicId: string;
  change: ScheduleChange;
  preview: ChangePreview;
  bookings: ReadonlyMap<string, JudgedBooking>;
  cards: ReadonlyMap<string, DoctorCard>;
  today: Day;
}

const WEEKS_SHOWN = 4;

/** What a change would do, by what is published and booked now. Publishing locks the schedule first. */
export async function judgeChange(
  tx: Tx,
  now: Date,
  loaded: LoadedSchedule,
  change: ScheduleChange,
): Promise<Judged> {
  const { clinicId, schedule, cards } = loaded;
  const today = localDay(now, schedule.zone);
  const from = firstDayOf(change, today);
  const doctorIds = doctorsTouchedBy(schedule, change);
  const bookings = await bookingsAhead(tx, clinicId, doctorIds, now);
  const preview = previewChange({
    before: schedule,
    after: applyChange(schedule, change),
    doctorIds,
    from,
    until: addDays(from, WEEKS_SHOWN * 7 - 1),
    bookings,
    now,
  });
  return { clinicId, change, preview, bookings: new Map(bookings.map((one) => [one.id, one])), cards, today };
}

/** The clinic's published schedule from today on, for ever. */
export function loadAhead(tx: Tx, clinicId: string, now: Date): Promise<LoadedSchedule | undefined> {
  return loadSchedule(tx, clinicId, addDays(localDay(now, 'Asia/Almaty'), -1), null);
}

async function bookingsAhead(
  tx: Tx,
  clinicId: string,
  doctorIds: string[],
  now: Date,
): Promise<JudgedBooking[]> {
  const rows = await tx.booking.findMany({
    where: {
      clinicId,
      doctorId: { in: doctorIds },
      startsAt: { gt: now },
      OR: [{ state: 'booked' }, { state: 'held', heldUntil: { gt: now } }],
    },
    orderBy: { startsAt: 'asc' },
    select: {
      id: true,
      doctorId: true,
      kind: true,
      startsAt: true,
      endsAt: true,
      state: true,
      displacedAt: true,
      personId: true,
      requestId: true,
      person: { select: { birthDate: true } },
      request: { select: { number: true, applicantId: true } },
    },
  });
  const today = localDay(now, 'Asia/Almaty');
  return rows.map(({ displacedAt, kind, state, request, person, ...row }) => ({
    ...row,
    adult: person !== null && ageOn(dayOfColumn(person.birthDate), today) >= ADULT,
    requestNumber: request?.number ?? null,
    applicantId: request?.applicantId ?? null,
    kind: kindOf(kind),
    state: state === 'held' ? 'held' : 'booked',
    displaced: displacedAt !== null,
  }));
}
