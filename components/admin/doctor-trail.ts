import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { shortName } from '@/lib/names/format';
import type { DoctorDetails } from '@/services/scheduling/doctor-schedule';

/** The pages above a doctor's. */
export async function doctorTrail(
  locale: Locale,
  doctor: DoctorDetails,
): Promise<{ href: string; text: string }[]> {
  const t = await getTranslations('admin.doctors');
  return [
    { href: href(locale, '/admin'), text: t('title') },
    { href: href(locale, `/admin/doctors/${doctor.id}`), text: shortName(doctor) },
  ];
}
