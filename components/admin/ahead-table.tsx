import { getTranslations } from 'next-intl/server';
import { daysText } from '@/components/admin/day-words';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locale';
import type { WeekAhead } from '@/services/scheduling/doctor-load';
import { addDays } from '@/services/working-time/day';

/** The next four times seven days: slots, booked, free. */
export async function AheadTable({ locale, weeks }: { locale: Locale; weeks: readonly WeekAhead[] }) {
  const t = await getTranslations('admin.ahead');
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'week', header: t('week'), heads: true },
        { key: 'slots', header: t('slots'), numeric: true },
        { key: 'booked', header: t('booked'), numeric: true },
        { key: 'free', header: t('free'), numeric: true },
      ]}
      rows={weeks.map(({ weekOf, ...counts }) => ({
        key: weekOf,
        cells: {
          week: daysText(weekOf, addDays(weekOf, 6), locale),
          ...counts,
        },
      }))}
    />
  );
}
