/** Where and when a service is given: the administrator's hours for it, else those the act prints for such a clinic. */
import { type ClinicRecords, placeOf } from '@/services/organisations/clinic-calendar';
import type { HoursRow } from '@/services/organisations/timetable';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Hours } from '@/services/regulations/language/time';
import type { Place } from '@/services/working-time/clinic-hours';
import { localDay } from '@/services/working-time/zone';

/**
 * The act's hours bind the service before the clinic's hours in general; hours that the clinic has set for this very
 * service go before both. An act that prints hours for another kind of provider says nothing here.
 */
export function placeOfRegulation(
  records: ClinicRecords,
  regulation: Pick<Regulation, 'service' | 'hours' | 'otherHours'>,
  at: Date,
): Place {
  const { service } = regulation;
  const today = localDay(at, records.zone);
  const own = records.hours.some(
    (row) =>
      row.service === service &&
      row.validFrom <= today &&
      (row.validUntil === null || today <= row.validUntil),
  );
  const printed = own ? null : hoursFor(regulation, records.kind);
  const hours = printed?.stated ? [...records.hours, ...rowsOf(printed, service)] : records.hours;
  return placeOf({ ...records, hours }, service, at);
}

/** The hours that the act prints for this kind of provider. */
export const hoursFor = (
  { hours, otherHours = [] }: Pick<Regulation, 'hours' | 'otherHours'>,
  kind: string,
): Hours<string> | null =>
  [hours, ...otherHours].find((printed) => printed.stated && printed.provider === kind) ?? null;

const rowsOf = ({ week }: Extract<Hours<string>, { stated: true }>, service: string): HoursRow[] =>
  week.flatMap(({ weekdays, opens, closes, break: pause }) =>
    weekdays.map((weekday) => ({
      service,
      weekday,
      opens,
      closes,
      breakFrom: pause?.from ?? null,
      breakTo: pause?.to ?? null,
      validFrom: '0001-01-01',
      validUntil: null,
    })),
  );
