import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { keepDoctor } from '@/app/[locale]/(admin)/admin/doctors/actions';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, idIn, shown } from '@/components/admin/admin-page';
import { DoctorForm } from '@/components/admin/doctor-form';
import { doctorTrail } from '@/components/admin/doctor-trail';
import { doctorSchedule } from '@/services/scheduling/doctor-schedule';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.doctorForm');
  return { title: t('editTitle') };
}

export default async function EditDoctorPage({ params }: PageProps<'/[locale]/admin/doctors/[doctor]/edit'>) {
  const page = await adminPage(params, 'staff.change');
  const doctorId = idIn((await params).doctor);
  const t = await getTranslations('admin.doctorForm');
  const { doctor, today } = shown(await doctorSchedule(page.context, { doctorId }));
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={t('editTitle')}
      lead={t('editLead')}
      trail={await doctorTrail(page.locale, doctor)}
    >
      <DoctorForm locale={page.locale} action={keepDoctor} today={today} doctor={doctor} />
    </AdminFrame>
  );
}
