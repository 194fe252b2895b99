/** The lines of a result, in the reader's language, out of the case as it stands today. Pure. */
import type { Locale } from '@/lib/i18n/locale';
import { fullName } from '@/lib/names/format';
import type { Result } from '@/services/regulations/language/ending';
import { factOf } from '@/services/requests/facts-of-request';
import type { MyRequest } from '@/services/requests/my-request';
import { isDay } from '@/services/working-time/day';
import { dayWithWeekday } from '@/services/working-time/words';

export interface ResultLine {
  name: string;
  label: string;
  value: string;
}

export function resultLines(request: MyRequest, result: Result<string>, locale: Locale): ResultLine[] {
  const { stored, rules, clinic, recipient, recipientName, booking } = request;
  const { regulation, place } = rules;
  const { appointed } = stored.state;
  // The schedule may have given the appointment another room since; the full name is said, not the journal's short one.
  const today =
    appointed && booking
      ? { ...appointed, room: booking.room ?? '', doctorName: fullName(booking.doctor) }
      : appointed;
  const source = {
    number: stored.number,
    regulation,
    state: { ...stored.state, appointed: today },
    recipient,
    clinic: {
      name: clinic.name[locale],
      address: clinic.address[locale],
      phones: clinic.phones,
      zone: place.zone,
    },
    locale,
  };
  return result.fields.flatMap(({ name, label, from }) => {
    const fact = factOf(from, source) || (from === 'person.full-name' ? recipientName : '');
    const value = isDay(fact) ? dayWithWeekday(fact, locale) : fact;
    return value === '' ? [] : [{ name, label: label[locale], value }];
  });
}
