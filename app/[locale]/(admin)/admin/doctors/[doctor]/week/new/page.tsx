import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { keepWeek } from '@/app/[locale]/(admin)/admin/doctors/[doctor]/week/actions';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, idIn, shown } from '@/components/admin/admin-page';
import { doctorTrail } from '@/components/admin/doctor-trail';
import { WeekPage } from '@/components/admin/week-page';
import { fullName } from '@/lib/names/format';
import { mondayOf } from '@/services/scheduling/days';
import { doctorAhead } from '@/services/scheduling/doctor-load';
import { doctorSchedule } from '@/services/scheduling/doctor-schedule';
import { addDays } from '@/services/working-time/day';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.week');
  return { title: t('newTitle') };
}

export default async function NewWeekPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/doctors/[doctor]/week/new'>) {
  const page = await adminPage(params, 'schedule.change');
  const doctorId = idIn((await params).doctor);
  const { locale, context } = page;
  const [t, { from }, schedule, ahead] = await Promise.all([
    getTranslations('admin.week'),
    searchParams,
    doctorSchedule(context, { doctorId }),
    doctorAhead(context, { doctorId }),
  ]);
  const view = shown(schedule);
  const model =
    view.weeks.find(({ weekId }) => weekId === from) ??
    view.weeks.find(({ state }) => state === 'in-force') ??
    view.weeks[0];
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={`${t('newTitle')}: ${fullName(view.doctor)}`}
      lead={t('lead')}
      trail={await doctorTrail(locale, view.doctor)}
    >
      <WeekPage
        locale={locale}
        action={keepWeek}
        schedule={view}
        booked={shown(ahead).booked}
        start={{
          validFrom: addDays(mondayOf(view.today), 7),
          validUntil: null,
          rows: model?.rows ?? [],
        }}
      />
    </AdminFrame>
  );
}
