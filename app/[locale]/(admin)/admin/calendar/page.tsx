import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { keepCalendarDay } from '@/app/[locale]/(admin)/admin/calendar/actions';
import { AdminForm } from '@/components/admin/admin-form';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { CalendarYear } from '@/components/admin/calendar-year';
import { DoneNotice } from '@/components/admin/done-notice';
import { Notice } from '@/components/ui/notice';
import { listCalendarDays } from '@/services/organisations/set-calendar-day';
import { calendarOf } from '@/services/organisations/timetable';
import { kurbanAitUnknown } from '@/services/working-time/calendar-data';
import { yearOf } from '@/services/working-time/day';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.calendar');
  return { title: t('title') };
}

export default async function CalendarPage({ params, searchParams }: PageProps<'/[locale]/admin/calendar'>) {
  const page = await adminPage(params, 'clinic.calendar.change');
  const { locale, clinic } = page;
  const [t, ui, query, list] = await Promise.all([
    getTranslations('admin.calendar'),
    getTranslations('ui'),
    searchParams,
    listCalendarDays(page.context),
  ]);
  const stated = shown(list);
  const calendar = calendarOf(stated);
  const year = yearOf(clinic.today);
  const years = [year, year + 1];
  const unknown = years.filter((one) => kurbanAitUnknown(calendar, one));
  return (
    <AdminFrame page={page} current="calendar" title={t('title')} lead={t('lead')}>
      <DoneNotice query={query} />
      {unknown.map((one) => (
        <Notice key={one} kind="attention">
          {t('kurbanUnknown', { year: String(one) })}
        </Notice>
      ))}
      <div className="a-two" data-even="">
        <AdminForm
          key={String(query.done)}
          action={keepCalendarDay}
          initial={freshAdmin({ kind: 'off' })}
          summary={ui('errorSummary')}
          title={<h2>{t('change')}</h2>}
          fields={[
            { kind: 'date', name: 'date', label: t('date') },
            {
              kind: 'radios',
              name: 'kind',
              label: t('what'),
              wide: true,
              options: [
                { value: 'off', label: t('off') },
                { value: 'working', label: t('working') },
                { value: 'kurban-ait', label: t('kurbanAit'), help: t('kurbanAitHelp') },
                { value: 'usual', label: t('usual'), help: t('usualHelp') },
              ],
            },
            { kind: 'text', name: 'source', label: t('source'), help: t('sourceHelp'), wide: true },
          ]}
          submit={t('save')}
          busy={ui('busy')}
        />
        <div className="e-stack">
          {years.map((one) => (
            <CalendarYear key={one} locale={locale} year={one} calendar={calendar} stated={stated} />
          ))}
        </div>
      </div>
    </AdminFrame>
  );
}
