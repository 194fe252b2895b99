import { getTranslations } from 'next-intl/server';
import type { TimePickerProps } from '@/components/desk/time-picker';
import type { Locale } from '@/lib/i18n/locale';
import { clockTime, isoDay } from '@/lib/i18n/when';
import { specialityName } from '@/services/organisations/specialities';
import type { OfferedTimes } from '@/services/requests/offer-times';
import { addDays, toDay, weekdayOf } from '@/services/working-time/day';
import { dayWithoutYear, weekdayInWords } from '@/services/working-time/words';
import type { ZoneId } from '@/services/working-time/zone';

/** Free times as the picker takes them. */
export async function timeProps(
  { doctors, times }: OfferedTimes,
  { locale, zone, now, choose }: { locale: Locale; zone: ZoneId; now: Date; choose: boolean },
): Promise<Omit<TimePickerProps, 'form' | 'typed' | 'error' | 'nearest'>> {
  const t = await getTranslations('desk');
  const groups = new Map<string, { doctorId: string; day: string; times: string[] }>();
  const rooms = new Map<string, string | null>();
  for (const { doctorId, startsAt, room } of times) {
    const day = isoDay(startsAt, zone);
    const key = `${doctorId} ${day}`;
    const group = groups.get(key) ?? { doctorId, day, times: [] };
    group.times.push(clockTime(startsAt, zone));
    groups.set(key, group);
    rooms.set(doctorId, room);
  }
  const today = toDay(isoDay(now, zone));
  const tomorrow = addDays(today, 1);
  const dayText = (text: string): string => {
    const day = toDay(text);
    if (day === today) return t('time.today');
    if (day === tomorrow) return t('time.tomorrow');
    return `${dayWithoutYear(day, locale)}, ${weekdayInWords(weekdayOf(day), locale)}`;
  };
  const days = [...new Set([...groups.values()].map(({ day }) => day))].sort();
  return {
    doctors: doctors.map(({ id, name, speciality, fits }) => ({
      id,
      name,
      speciality: specialityName(speciality, locale),
      room: rooms.get(id) ?? null,
      fits,
    })),
    free: [...groups.values()],
    days: (days.length > 0 ? days : [today]).map((day) => ({ day, text: dayText(day) })),
    choose,
    words: {
      legend: t('time.legend'),
      anyDoctor: t('time.anyDoctor'),
      anyDay: t('time.anyDay'),
      doctor: t('time.doctor'),
      day: t('time.day'),
      clock: t('time.clock'),
      other: t('time.other'),
      none: t('time.none'),
      more: t('time.more'),
      nearest: t('time.nearest'),
      room: t('time.room'),
    },
  };
}
