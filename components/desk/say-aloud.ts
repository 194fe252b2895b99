import { translatorFor } from '@/lib/i18n/translator';
import { specialityName } from '@/services/organisations/specialities';
import type { Appointed } from '@/services/workflow/case';
import { addDays, weekdayOf } from '@/services/working-time/day';
import { dayInCase, timeInCase, weekdayInWords } from '@/services/working-time/words';
import { localDay, localTime, type ZoneId } from '@/services/working-time/zone';

/** The agreed time as a registrar says it: "Дәрігер Ермеков А. Б. бүгін сағат 15:00-де келеді." */
export async function sayAloud(
  { startsAt, doctorName, speciality, room, kind }: Appointed,
  locale: 'kk' | 'ru',
  now: Date,
  zone: ZoneId,
): Promise<string> {
  const t = await translatorFor(locale, 'intake');
  const at = new Date(startsAt);
  const [day, today] = [localDay(at, zone), localDay(now, zone)];
  const named = `${dayInCase(day, 'at', locale)}, ${weekdayInWords(weekdayOf(day), locale)}`;
  const words = {
    day: day === today ? t('say.today') : day === addDays(today, 1) ? t('say.tomorrow') : named,
    time: timeInCase(localTime(at, zone), 'at', locale),
    doctor: doctorName,
    speciality: specialityName(speciality, locale).toLocaleLowerCase(locale),
    room: room ?? '',
  };
  return kind === 'appointments' && room ? t('say.appointmentInRoom', words) : t(`say.${kind}`, words);
}
