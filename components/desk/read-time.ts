import { readTimeValue } from '@/components/desk/form-state';
import { normaliseDigits } from '@/lib/iin/digits';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { DoctorTimeWanted } from '@/services/requests/complete-step';
import { isDay, isTimeOfDay } from '@/services/working-time/day';
import { instantOf, type ZoneId } from '@/services/working-time/zone';

/** The doctor's time out of a posted form; undefined where none was chosen. */
export function readTime(
  values: Readonly<Record<string, string>>,
  zone: ZoneId,
): Outcome<DoctorTimeWanted | undefined> {
  const chosen =
    values.time === 'other'
      ? {
          doctorId: values['other.doctor'] ?? '',
          day: values['other.day'] ?? '',
          time: clockOf(values['other.clock'] ?? ''),
        }
      : readTimeValue(values.time ?? '');
  if (!chosen) return ok(undefined);
  const { doctorId, day, time } = chosen;
  if (!/^[0-9a-f-]{36}$/.test(doctorId) || !isDay(day) || !isTimeOfDay(time))
    return refuse({ code: 'schedule-time', field: 'slot' });
  return ok({ doctorId, startsAt: instantOf(day, time, zone, 'first') });
}

/** "9:30", "0930", "9.30" and "9" are hours too. */
function clockOf(text: string): string {
  const digits = normaliseDigits(text.replaceAll(/[:.,\s-]/g, ':'))
    .replaceAll(':', ' ')
    .trim()
    .split(/\s+/);
  const joined = digits.length === 1 ? (digits[0] ?? '') : '';
  const [hours = '', minutes = '00'] = joined.length >= 3 ? [joined.slice(0, -2), joined.slice(-2)] : digits;
  return hours === '' ? '' : `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
