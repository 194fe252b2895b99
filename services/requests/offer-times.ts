/** Free times that a registrar may promise for a step, soonest first, inside what the act allows. */
import { shortName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { DoctorTime } from '@/services/regulations/language/step';
import { freeTimesIn } from '@/services/scheduling/list-free-times';
import { transact } from '@/services/transact';
import { horizonOf } from '@/services/workflow/horizon';
import type { Place } from '@/services/working-time/clinic-hours';
import { addDays } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';

export interface OfferedTime {
  doctorId: string;
  doctor: string;
  speciality: string;
  room: string | null;
  startsAt: Date;
}

export interface OfferedTimes {
  /** Every doctor who works with such times on these days, also one who has none free. */
  doctors: { id: string; name: string; speciality: string; free: number; fits: boolean }[];
  times: OfferedTime[];
  /** The last instant the act allows, if it sets one. */
  until: Date | null;
}

/** As far ahead as a registrar looks where the act sets no horizon. */
const LOOK_AHEAD_DAYS = 14;

/** Whom a speciality serves; a time with the right one is offered before an equally early other one. */
const SERVES: Readonly<Record<string, { from?: number; below?: number }>> = {
  'district-paediatrician': { below: 18 },
  'district-therapist': { from: 18 },
};

export function offerTimes(
  context: Context,
  asked: {
    clinicId: string;
    kind: DoctorTime;
    regulation: Regulation;
    place: Place;
    acceptedAt: Date;
    recipientAge: number | null;
  },
): Promise<Outcome<OfferedTimes>> {
  const { clinicId, kind, regulation, place, acceptedAt, recipientAge } = asked;
  return transact(context, async (tx, { now }) => {
    const earliest = new Date(Math.max(acceptedAt.getTime(), now.getTime()));
    const until = horizonOf(regulation, acceptedAt, place)?.due ?? null;
    const from = localDay(earliest, place.zone);
    const lookAhead = addDays(from, LOOK_AHEAD_DAYS);
    const horizon = until ? localDay(until, place.zone) : lookAhead;
    if (horizon < from) return ok({ doctors: [], times: [], until });
    const [last = from] = [horizon, lookAhead].sort();
    const free = await freeTimesIn(tx, now, { clinicId, kind, from, until: last });
    if (!free.ok) return free;
    const times = free.value.doctors.flatMap(({ doctor, days }) =>
      days.flatMap(({ slots }) =>
        slots
          .filter(({ startsAt }) => startsAt >= earliest && (!until || startsAt <= until))
          .map(
            ({ startsAt, room }): OfferedTime => ({
              doctorId: doctor.id,
              doctor: shortName(doctor),
              speciality: doctor.speciality,
              // A home visit has no room, whatever room the doctor has.
              room: kind === 'appointments' ? room : null,
              startsAt,
            }),
          ),
      ),
    );
    times.sort(
      (a, b) =>
        Number(fits(b.speciality, recipientAge)) - Number(fits(a.speciality, recipientAge)) ||
        a.startsAt.getTime() - b.startsAt.getTime() ||
        a.doctor.localeCompare(b.doctor, 'kk'),
    );
    const doctors = free.value.doctors.map(({ doctor }) => ({
      id: doctor.id,
      name: shortName(doctor),
      speciality: doctor.speciality,
      free: times.filter(({ doctorId }) => doctorId === doctor.id).length,
      fits: fits(doctor.speciality, recipientAge),
    }));
    return ok({ doctors, times, until });
  });
}

function fits(speciality: string, age: number | null): boolean {
  const { from = 0, below = 1_000 } = SERVES[speciality] ?? {};
  return age === null || (age >= from && age < below);
}
