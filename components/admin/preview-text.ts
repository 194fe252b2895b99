import { getTranslations } from 'next-intl/server';
import type { PreviewText } from '@/components/admin/admin-state';
import { daysText, shortDay, weekdayNames } from '@/components/admin/day-words';
import type { Locale } from '@/lib/i18n/locale';
import { shortName } from '@/lib/names/format';
import { printPhone } from '@/lib/phones/phone';
import type { WeekWarning } from '@/services/scheduling/check-week';
import { weekdayNumber } from '@/services/scheduling/days';
import type { DoctorDetails } from '@/services/scheduling/doctor-schedule';
import type { PreviewWithPeople } from '@/services/scheduling/publish-change';
import { addDays } from '@/services/working-time/day';
import { localDay, localTime, type ZoneId } from '@/services/working-time/zone';

interface Around {
  locale: Locale;
  zone: ZoneId;
  doctors: readonly DoctorDetails[];
}

/** "Дс 23.11.2026, 10:20" in the clinic's zone. */
export function momentText(at: Date, zone: ZoneId, locale: Locale): string {
  const day = localDay(at, zone);
  const weekday = weekdayNames(locale)[weekdayNumber(day) - 1]?.short ?? '';
  return `${weekday} ${shortDay(day, locale)}, ${localTime(at, zone)}`;
}

/** A preview in words, for a page or for a form's answer. */
export async function previewText(
  preview: PreviewWithPeople & { warnings?: readonly WeekWarning[] },
  { locale, zone, doctors }: Around,
): Promise<PreviewText> {
  const [reasons, warn, t] = await Promise.all([
    getTranslations('scheduling.reasons'),
    getTranslations('scheduling.warnings'),
    getTranslations('admin.preview'),
  ]);
  const names = new Map(doctors.map((doctor) => [doctor.id, shortName(doctor)]));
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? '') : '');
  return {
    people: preview.touched.map((one) => ({
      key: one.bookingId,
      when: momentText(one.startsAt, zone, locale),
      doctor: nameOf(one.doctorId),
      name: one.name,
      phone: one.phone ? printPhone(one.phone) : '',
      reason: reasons(one.reason),
      cover: nameOf(one.coverDoctorId),
      held: one.held,
    })),
    weeks: preview.weeks.map(({ weekOf, ...counts }) => ({
      key: weekOf,
      week: daysText(weekOf, addDays(weekOf, 6), locale),
      ...counts,
    })),
    warnings: (preview.warnings ?? []).map(({ code, field, params }) =>
      t('rowWarning', { row: Number(field.split('.')[1]) + 1, text: warn(code, params) }),
    ),
    rooms: preview.roomChanges.map(({ startsAt, from, to }) =>
      t('roomChange', {
        when: momentText(startsAt, zone, locale),
        from: from ?? '—',
        to: to ?? '—',
      }),
    ),
    kept: preview.kept,
    restored: preview.restored.length,
  };
}
