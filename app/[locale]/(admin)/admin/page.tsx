import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { DoctorsTable } from '@/components/admin/doctors-table';
import { DoneNotice } from '@/components/admin/done-notice';
import { firstPlace } from '@/components/staff/staff-nav';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireStaff } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { doctorLoads } from '@/services/scheduling/doctor-load';
import { listDoctors } from '@/services/scheduling/doctor-schedule';
import { listWeekStates } from '@/services/scheduling/week-states';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.doctors');
  return { title: t('title') };
}

export default async function DoctorsPage({ params, searchParams }: PageProps<'/[locale]/admin'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { actor } = await requireStaff(locale);
  // A head of clinic keeps hours and regulations, and begins there.
  if (!may(actor, 'schedule.change')) {
    const first = firstPlace(actor, '/admin/');
    if (!first) notFound();
    redirect(href(locale, first));
  }
  const page = await adminPage(params, 'schedule.change');
  const [t, query, doctors, loads, states] = await Promise.all([
    getTranslations('admin.doctors'),
    searchParams,
    listDoctors(page.context),
    doctorLoads(page.context),
    listWeekStates(page.context),
  ]);
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={t('title')}
      lead={t('lead')}
      actions={<ButtonLink href={href(locale, '/admin/doctors/new')}>{t('add')}</ButtonLink>}
    >
      <DoneNotice query={query} />
      {page.displaced > 0 ? (
        <Notice kind="attention">
          {t('displaced', { count: page.displaced })}{' '}
          <Link
            href={href(
              locale,
              may(page.context.actor, 'booking.make') ? '/staff/displaced' : '/admin/displaced',
            )}
          >
            {t('displacedLink')}
          </Link>
        </Notice>
      ) : null}
      <DoctorsTable
        locale={locale}
        today={page.clinic.today}
        doctors={shown(doctors)}
        loads={shown(loads)}
        states={shown(states)}
      />
    </AdminFrame>
  );
}
