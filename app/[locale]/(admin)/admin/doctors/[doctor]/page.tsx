import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, idIn, shown } from '@/components/admin/admin-page';
import { AheadTable } from '@/components/admin/ahead-table';
import { shortDay } from '@/components/admin/day-words';
import { DaysTable } from '@/components/admin/days-table';
import { DoneNotice } from '@/components/admin/done-notice';
import { WeekPicture } from '@/components/admin/week-picture';
import { WeeksTable } from '@/components/admin/weeks-table';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import { specialityName } from '@/services/organisations/specialities';
import { doctorAhead } from '@/services/scheduling/doctor-load';
import { doctorSchedule, listDoctors } from '@/services/scheduling/doctor-schedule';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.doctor');
  return { title: t('title') };
}

export default async function DoctorPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/doctors/[doctor]'>) {
  const page = await adminPage(params, 'schedule.change');
  const doctorId = idIn((await params).doctor);
  const { locale, context } = page;
  const [t, list, query, schedule, ahead, doctors] = await Promise.all([
    getTranslations('admin.doctor'),
    getTranslations('admin.doctors'),
    searchParams,
    doctorSchedule(context, { doctorId }),
    doctorAhead(context, { doctorId }),
    listDoctors(context),
  ]);
  const { doctor, weeks, days } = shown(schedule);
  const { booked, weeks: next } = shown(ahead);
  const inForce = weeks.find(({ state }) => state === 'in-force');
  const path = `/admin/doctors/${doctorId}`;
  const facts = [
    specialityName(doctor.speciality, locale),
    doctor.room ? t('room', { room: doctor.room }) : '',
    doctor.visitsHomes ? t('visitsHomes') : '',
    doctor.activeUntil
      ? t('worksUntil', {
          from: shortDay(doctor.activeFrom, locale),
          until: shortDay(doctor.activeUntil, locale),
        })
      : t('worksFrom', { from: shortDay(doctor.activeFrom, locale) }),
  ].filter(Boolean);
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={fullName(doctor)}
      lead={facts.join(' · ')}
      trail={[{ href: href(locale, '/admin'), text: list('title') }]}
      actions={
        <>
          <ButtonLink href={href(locale, `${path}/week/new`)}>{t('newWeek')}</ButtonLink>
          <ButtonLink kind="secondary" href={href(locale, `${path}/days`)}>
            {t('changeDays')}
          </ButtonLink>
          <ButtonLink kind="quiet" href={href(locale, `${path}/edit`)}>
            {t('edit')}
          </ButtonLink>
        </>
      }
    >
      <DoneNotice query={query} />
      <div className="a-two">
        <section className="e-stack" aria-label={t('weekNow')}>
          <h2>{t('weekNow')}</h2>
          {inForce ? (
            <WeekPicture locale={locale} label={t('weekNow')} rows={inForce.rows} booked={booked} />
          ) : (
            <EmptyState title={t('noWeekTitle')}>{t('noWeek')}</EmptyState>
          )}
        </section>
        <div className="e-stack">
          <AheadTable locale={locale} weeks={next} />
          <WeeksTable locale={locale} doctorId={doctorId} weeks={weeks} />
          <DaysTable locale={locale} days={days} doctors={shown(doctors)} doctorId={doctorId} />
        </div>
      </div>
    </AdminFrame>
  );
}
