import type { Tx } from '@/lib/database/transaction';
import { clinicRecords, placeOf } from '@/services/organisations/clinic-calendar';
import { type Place, weekOf } from '@/services/working-time/clinic-hours';
import type { Day } from '@/services/working-time/day';
import { dayKind } from '@/services/working-time/work-calendar';
import { instantOf } from '@/services/working-time/zone';
import type { TakenTime } from './free-slots';
import type {
  Block,
  ClinicSchedule,
  DayException,
  DayOpening,
  DoctorSchedule,
  WeekdayBlock,
} from './schedule';

export interface DoctorCard {
  id: string;
  surname: string;
  givenName: string;
  patronymic: string | null;
  speciality: string;
  room: string | null;
}

export interface LoadedSchedule {
  clinicId: string;
  schedule: ClinicSchedule;
  cards: ReadonlyMap<string, DoctorCard>;
}

interface DoctorRow extends DoctorCard {
  visitsHomes: boolean;
  activeFrom: Day;
  activeUntil: Day | null;
  weeks: { validFrom: Day; validUntil: Day | null; blocks: WeekdayBlock[] }[];
  exceptions: { date: Day; kind: 'absence' | 'hours'; blocks: Block[]; coverDoctorId: string | null }[];
}

/**
 * What the clinic has published for the days `from` to `until`, all doctors in two queries. Undefined when there is
 * no such clinic. Single days earlier than `from` or later than `until` are not loaded. With `onlyDoctorId`, that doctor
 * and those whom he covers are.
 */
export async function loadSchedule(
  tx: Tx,
  clinicId: string,
  from: Day,
  until: Day | null,
  onlyDoctorId: string | null = null,
): Promise<LoadedSchedule | undefined> {
  const records = await clinicRecords(tx, clinicId);
  if (!records) return undefined;
  const rows = await doctorRows(tx, clinicId, from, until, onlyDoctorId);
  const place = placeOf(records, null, instantOf(from, '12:00', records.zone));
  return {
    clinicId,
    schedule: {
      zone: records.zone,
      doctors: new Map(rows.map((row) => [row.id, scheduleOf(row)])),
      opening: openings(place),
    },
    cards: new Map(rows.map((row) => [row.id, row])),
  };
}

function doctorRows(
  tx: Tx,
  clinicId: string,
  first: Day,
  last: Day | null,
  only: string | null,
): Promise<DoctorRow[]> {
  return tx.$queryRaw<DoctorRow[]>`
    SELECT d.id::text, d.surname, d.given_name AS "givenName", d.patronymic, d.speciality, d.room,
      d.visits_homes AS "visitsHomes", d.active_from::text AS "activeFrom", d.active_until::text AS "activeUntil",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('validFrom', w.valid_from, 'validUntil', w.valid_until, 'blocks',
          (SELECT coalesce(jsonb_agg(jsonb_build_object('weekday', b.weekday, 'starts', b.starts, 'ends', b.ends,
              'kind', b.kind, 'slotMinutes', b.slot_minutes, 'room', coalesce(b.room, d.room))
              ORDER BY b.weekday, b.starts), '[]') FROM week_block b WHERE b.week_id = w.id))
          ORDER BY w.valid_from), '[]')
        FROM doctor_week w WHERE w.doctor_id = d.id AND w.published_at IS NOT NULL
          AND (w.valid_until IS NULL OR w.valid_until >= ${first}::date)
          AND (${last}::date IS NULL OR w.valid_from <= ${last}::date)) AS weeks,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('date', e.date, 'kind', e.kind, 'blocks', e.blocks,
          'coverDoctorId', e.cover_doctor_id) ORDER BY e.date), '[]')
        FROM schedule_exception e WHERE e.doctor_id = d.id AND e.published_at IS NOT NULL
          AND e.date >= ${first}::date AND (${last}::date IS NULL OR e.date <= ${last}::date)) AS exceptions
    FROM doctor d WHERE d.clinic_id = ${clinicId}::uuid
      AND (${only}::uuid IS NULL OR d.id = ${only}::uuid OR EXISTS (
        SELECT FROM schedule_exception c WHERE c.doctor_id = d.id AND c.cover_doctor_id = ${only}::uuid
          AND c.date >= ${first}::date AND (${last}::date IS NULL OR c.date <= ${last}::date)))
    ORDER BY d.surname, d.given_name, d.id`;
}

function scheduleOf(row: DoctorRow): DoctorSchedule {
  const { id: doctorId, visitsHomes, activeFrom, activeUntil, weeks } = row;
  const exceptions = new Map(
    row.exceptions.map(({ date, kind, blocks, coverDoctorId }): [Day, DayException] => [
      date,
      kind === 'hours'
        ? { kind, blocks: blocks.map((block) => ({ ...block, room: block.room ?? row.room })) }
        : { kind, coverDoctorId },
    ]),
  );
  return { doctorId, visitsHomes, activeFrom, activeUntil, weeks, exceptions };
}

/** Holidays and moved days of the clinic's working week close it, unless it stated other hours for the very day. */
export function openings(place: Place): ClinicSchedule['opening'] {
  const known = new Map<Day, DayOpening>();
  const stated = new Map((place.hours.exceptions ?? []).map(({ date, hours }) => [date, hours]));
  const week = weekOf(place.hours);
  const workOut = (day: Day): DayOpening => {
    const hours = stated.get(day);
    if (hours === 'closed') return { kind: 'closed' };
    if (hours) return { kind: 'hours', opens: hours.opens, closes: hours.closes };
    const { kind } = dayKind(day, week, place.calendar);
    return kind === 'working' || kind === 'weekend' ? { kind: 'open' } : { kind: 'closed' };
  };
  return (day) => {
    const opening = known.get(day) ?? workOut(day);
    known.set(day, opening);
    return opening;
  };
}

/** Times held or booked between two instants, by doctor, in order: times without people. Holds that ran out are free. */
export async function takenTimes(
  tx: Tx,
  doctorIds: readonly string[],
  from: Date,
  until: Date,
): Promise<Map<string, TakenTime[]>> {
  if (doctorIds.length === 0) return new Map();
  // As words of one text: an array of ten thousand values takes longer to read than the query takes.
  const rows = await tx.$queryRaw<{ doctorId: string; starts: string; ends: string }[]>`
    SELECT doctor_id::text AS "doctorId",
      string_agg((date_part('epoch', starts_at) * 1000)::bigint::text, ' ' ORDER BY starts_at) AS starts,
      string_agg((date_part('epoch', ends_at) * 1000)::bigint::text, ' ' ORDER BY starts_at) AS ends
    FROM taken_times(${[...doctorIds]}::uuid[], ${from}::timestamptz, ${until}::timestamptz)
    GROUP BY doctor_id`;
  return new Map(
    rows.map(({ doctorId, starts, ends }) => {
      const until = ends.split(' ');
      const taken = starts.split(' ').map((start, at) => ({
        startsAt: new Date(Number(start)),
        endsAt: new Date(Number(until[at])),
      }));
      return [doctorId, taken];
    }),
  );
}
