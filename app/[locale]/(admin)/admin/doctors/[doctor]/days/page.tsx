import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { changeDays } from '@/app/[locale]/(admin)/admin/doctors/[doctor]/days/actions';
import { AdminForm } from '@/components/admin/admin-form';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, idIn, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { DaysTable } from '@/components/admin/days-table';
import { doctorTrail } from '@/components/admin/doctor-trail';
import { blankRow } from '@/components/admin/week-rows';
import { kindOptions, previewWords, rowsWords } from '@/components/admin/words';
import { fullName } from '@/lib/names/format';
import { specialityName } from '@/services/organisations/specialities';
import { doctorSchedule, listDoctors } from '@/services/scheduling/doctor-schedule';
import { isDay } from '@/services/working-time/day';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.days');
  return { title: t('pageTitle') };
}

const CHANGES = ['absence', 'hours', 'as-week'] as const;

export default async function DaysPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/doctors/[doctor]/days'>) {
  const page = await adminPage(params, 'schedule.publish');
  const doctorId = idIn((await params).doctor);
  const { locale, context } = page;
  const [t, ui, query, schedule, list, rows, preview, kinds] = await Promise.all([
    getTranslations('admin.days'),
    getTranslations('ui'),
    searchParams,
    doctorSchedule(context, { doctorId }),
    listDoctors(context),
    rowsWords(),
    previewWords(),
    kindOptions(),
  ]);
  const { doctor, days, today } = shown(schedule);
  const doctors = shown(list);
  const room = doctor.room ?? '';
  const dayIn = (value: string | string[] | undefined) =>
    typeof value === 'string' && isDay(value) ? value : '';
  const others = doctors.filter(
    ({ id, activeUntil }) => id !== doctorId && (activeUntil === null || activeUntil >= today),
  );
  // Of the same speciality first: they are who usually covers.
  const cover = [...others].sort(
    (a, b) => Number(b.speciality === doctor.speciality) - Number(a.speciality === doctor.speciality),
  );
  return (
    <AdminFrame
      page={page}
      current="doctors"
      title={`${t('pageTitle')}: ${fullName(doctor)}`}
      lead={t('lead')}
      trail={await doctorTrail(locale, doctor)}
    >
      <div className="a-two" data-even="">
        <AdminForm
          action={changeDays}
          initial={freshAdmin({
            from: dayIn(query.from) || today,
            until: dayIn(query.until),
            change: CHANGES.find((one) => one === query.change) ?? 'absence',
          })}
          hidden={{ doctorId }}
          summary={ui('errorSummary')}
          fields={[
            { kind: 'date', name: 'from', label: t('from'), min: today },
            { kind: 'date', name: 'until', label: t('until'), help: t('untilHelp'), min: today },
            {
              kind: 'radios',
              name: 'change',
              label: t('what'),
              wide: true,
              options: [
                { value: 'absence', label: t('absence'), help: t('absenceHelp') },
                { value: 'hours', label: t('hours'), help: t('hoursHelp') },
                { value: 'as-week', label: t('asWeek'), help: t('asWeekHelp') },
              ],
            },
            {
              kind: 'select',
              name: 'coverDoctorId',
              wide: true,
              label: t('cover'),
              empty: t('nobody'),
              options: cover.map((one) => ({
                value: one.id,
                label: `${fullName(one)} · ${specialityName(one.speciality, locale)}`,
              })),
            },
            { kind: 'text', name: 'reason', label: t('reason'), help: t('reasonHelp'), wide: true },
          ]}
          hours={{
            rows: [blankRow('first', { room })],
            words: rows,
            title: t('hoursTitle'),
            addRow: t('addRow'),
            kinds,
            room,
          }}
          submit={t('preview')}
          busy={ui('busy')}
          publish={{ submit: t('publish'), words: preview }}
        />
        <div className="e-stack">
          <h2>{t('title')}</h2>
          <DaysTable locale={locale} doctorId={doctorId} days={days} doctors={doctors} />
        </div>
      </div>
    </AdminFrame>
  );
}
