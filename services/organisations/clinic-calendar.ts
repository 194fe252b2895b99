import type { Tx } from '@/lib/database/transaction';
import type { Place } from '@/services/working-time/clinic-hours';
import { isZoneId, localDay, type ZoneId } from '@/services/working-time/zone';
import { type CalendarRow, type ClosureRow, calendarOf, type HoursRow, hoursOf } from './timetable';

export interface ClinicRecords {
  /** The kind of provider, as regulations name theirs. */
  kind: string;
  zone: ZoneId;
  hours: HoursRow[];
  closures: ClosureRow[];
  calendar: CalendarRow[];
}

/** Everything of a clinic's calendar, in one query. Undefined when there is no such clinic. */
export async function clinicRecords(tx: Tx, clinicId: string): Promise<ClinicRecords | undefined> {
  const [row] = await tx.$queryRaw<
    [{ kind: string; zone: string; hours: HoursRow[]; closures: ClosureRow[]; calendar: CalendarRow[] }?]
  >`
    SELECT c.kind, c.zone,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('service', h.service, 'weekday', h.weekday, 'opens', h.opens,
          'closes', h.closes, 'breakFrom', h.break_from, 'breakTo', h.break_to, 'validFrom', h.valid_from,
          'validUntil', h.valid_until) ORDER BY h.valid_from, h.weekday), '[]')
        FROM clinic_hours h WHERE h.clinic_id = c.id) AS hours,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('date', k.date, 'opens', k.opens, 'closes', k.closes,
          'reason', k.reason) ORDER BY k.date), '[]')
        FROM clinic_closure k WHERE k.clinic_id = c.id) AS closures,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('date', d.date, 'kind', d.kind, 'source', d.source)
          ORDER BY d.date), '[]') FROM calendar_day d) AS calendar
    FROM clinic c WHERE c.id = ${clinicId}::uuid`;
  if (!row) return undefined;
  if (!isZoneId(row.zone)) throw new Error(`Clinic ${clinicId} keeps an unknown time zone: ${row.zone}`);
  return { ...row, zone: row.zone };
}

/**
 * Where a deadline of a service is counted: hours in force at `at`, closures, holidays, zone. One query.
 * `service` null asks for the clinic in general. Undefined when there is no such clinic.
 */
export async function clinicCalendar(
  tx: Tx,
  clinicId: string,
  service: string | null,
  at: Date,
): Promise<Place | undefined> {
  const records = await clinicRecords(tx, clinicId);
  return records && placeOf(records, service, at);
}

export function placeOf(records: ClinicRecords, service: string | null, at: Date): Place {
  const { zone } = records;
  const calendar = calendarOf(records.calendar);
  return {
    zone,
    calendar,
    hours: hoursOf(records.hours, records.closures, service, localDay(at, zone), calendar),
  };
}
