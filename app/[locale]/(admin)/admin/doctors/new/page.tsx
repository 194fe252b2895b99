import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { keepDoctor } from '@/app/[locale]/(admin)/admin/doctors/actions';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage } from '@/components/admin/admin-page';
import { DoctorForm } from '@/components/admin/doctor-form';
import { href } from '@/lib/i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.doctorForm');
  return { title: t('newTitle') };
}

export default async function NewDoctorPage({ params }: PageProps<'/[locale]/admin/doctors/new'>) {
  const page = await adminPage(params, 'staff.change');
  const [t, list] = await Promise.all([
    getTranslations('admin.doctorForm'),
    getTranslations('admin.doctors'),
  ]);
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={t('newTitle')}
      lead={t('newLead')}
      trail={[{ href: href(page.locale, '/admin'), text: list('title') }]}
    >
      <DoctorForm locale={page.locale} action={keepDoctor} today={page.clinic.today} />
    </AdminFrame>
  );
}
