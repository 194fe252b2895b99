import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { keepWeek } from '@/app/[locale]/(admin)/admin/doctors/[doctor]/week/actions';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, idIn, shown } from '@/components/admin/admin-page';
import { doctorTrail } from '@/components/admin/doctor-trail';
import { WeekPage } from '@/components/admin/week-page';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import { doctorAhead } from '@/services/scheduling/doctor-load';
import { doctorSchedule, weekForEditing } from '@/services/scheduling/doctor-schedule';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.week');
  return { title: t('editTitle') };
}

export default async function EditWeekPage({
  params,
}: PageProps<'/[locale]/admin/doctors/[doctor]/week/[week]'>) {
  const page = await adminPage(params, 'schedule.change');
  const given = await params;
  const [doctorId, weekId] = [idIn(given.doctor), idIn(given.week)];
  const { locale, context } = page;
  const [t, schedule, ahead, stored] = await Promise.all([
    getTranslations('admin.week'),
    doctorSchedule(context, { doctorId }),
    doctorAhead(context, { doctorId }),
    weekForEditing(context, { weekId }),
  ]);
  const view = shown(schedule);
  const week = shown(stored);
  // What is published is history: it is the model of a new draft.
  if (week.publishedAt || week.doctorId !== doctorId)
    redirect(`${href(locale, `/admin/doctors/${week.doctorId}/week/new`)}?from=${weekId}`);
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={`${t('editTitle')}: ${fullName(view.doctor)}`}
      lead={t('lead')}
      trail={await doctorTrail(locale, view.doctor)}
    >
      <WeekPage
        locale={locale}
        action={keepWeek}
        schedule={view}
        booked={shown(ahead).booked}
        start={{ weekId, validFrom: week.validFrom, validUntil: week.validUntil, rows: week.rows }}
      />
    </AdminFrame>
  );
}
