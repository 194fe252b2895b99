import { getTranslations } from 'next-intl/server';
import { AdminForm } from '@/components/admin/admin-form';
import { type AdminAction, freshAdmin } from '@/components/admin/admin-state';
import type { Locale } from '@/lib/i18n/locale';
import { specialitiesIn } from '@/services/organisations/specialities';
import type { DoctorDetails } from '@/services/scheduling/doctor-schedule';
import type { Day } from '@/services/working-time/day';

interface Props {
  locale: Locale;
  action: AdminAction;
  today: Day;
  /** Absent for a new one. */
  doctor?: DoctorDetails;
}

export async function DoctorForm({ locale, action, today, doctor }: Props) {
  const [t, ui] = await Promise.all([getTranslations('admin.doctorForm'), getTranslations('ui')]);
  const values: Record<string, string> = doctor
    ? {
        surname: doctor.surname,
        givenName: doctor.givenName,
        patronymic: doctor.patronymic ?? '',
        speciality: doctor.speciality,
        room: doctor.room ?? '',
        visitsHomes: doctor.visitsHomes ? 'yes' : '',
        activeFrom: doctor.activeFrom,
        activeUntil: doctor.activeUntil ?? '',
      }
    : { activeFrom: today };
  return (
    <AdminForm
      action={action}
      initial={freshAdmin(values)}
      hidden={doctor ? { doctorId: doctor.id } : {}}
      summary={ui('errorSummary')}
      fields={[
        { kind: 'text', name: 'surname', label: t('surname') },
        { kind: 'text', name: 'givenName', label: t('givenName') },
        { kind: 'text', name: 'patronymic', label: `${t('patronymic')} (${ui('optional')})` },
        {
          kind: 'select',
          name: 'speciality',
          label: t('speciality'),
          empty: t('choose'),
          options: specialitiesIn(locale).map(({ key, name }) => ({ value: key, label: name })),
        },
        { kind: 'text', name: 'room', label: t('room'), help: t('roomHelp') },
        { kind: 'date', name: 'activeFrom', label: t('activeFrom') },
        { kind: 'date', name: 'activeUntil', label: t('activeUntil'), help: t('activeUntilHelp') },
        { kind: 'checkbox', name: 'visitsHomes', label: t('visitsHomes'), wide: true },
      ]}
      submit={t('save')}
      busy={ui('busy')}
    />
  );
}
