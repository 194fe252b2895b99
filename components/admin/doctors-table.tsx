import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { shortDay } from '@/components/admin/day-words';
import { EmptyState } from '@/components/ui/empty-state';
import { RowKeys } from '@/components/ui/row-keys';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import { specialityName } from '@/services/organisations/specialities';
import type { DoctorLoad } from '@/services/scheduling/doctor-load';
import type { DoctorDetails } from '@/services/scheduling/doctor-schedule';
import type { WeekState } from '@/services/scheduling/week-states';
import type { Day } from '@/services/working-time/day';

interface Props {
  locale: Locale;
  today: Day;
  doctors: readonly DoctorDetails[];
  loads: ReadonlyMap<string, DoctorLoad>;
  states: ReadonlyMap<string, WeekState>;
}

const gone = (doctor: DoctorDetails, today: Day) => doctor.activeUntil !== null && doctor.activeUntil < today;

/** The doctors of a clinic with their weeks and how full they are; those who left come last. */
export async function DoctorsTable({ locale, today, doctors, loads, states }: Props) {
  const t = await getTranslations('admin.doctors');
  if (doctors.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>;
  const sorted = [...doctors].sort((a, b) => Number(gone(a, today)) - Number(gone(b, today)));
  return (
    <>
      <RowKeys table="doctors" />
      <Table
        id="doctors"
        caption={t('title')}
        captionHidden
        sticky
        stack
        columns={[
          { key: 'name', header: t('name'), heads: true },
          { key: 'speciality', header: t('speciality') },
          { key: 'week', header: t('week') },
          { key: 'slots', header: t('slots'), numeric: true },
          { key: 'booked', header: t('booked'), numeric: true },
          { key: 'freeWeek', header: t('freeWeek'), numeric: true },
          { key: 'freeMonth', header: t('freeMonth'), numeric: true },
          { key: 'full', header: t('full') },
          { key: 'do', header: t('actions'), hidden: true },
        ]}
        rows={sorted.map((doctor) => {
          const load = loads.get(doctor.id);
          const path = `/admin/doctors/${doctor.id}`;
          const all = (load?.takenMonth ?? 0) + (load?.freeMonth ?? 0);
          return {
            key: doctor.id,
            cells: {
              name: <Link href={href(locale, path)}>{fullName(doctor)}</Link>,
              speciality: [
                specialityName(doctor.speciality, locale),
                doctor.room ? t('inRoom', { room: doctor.room }) : '',
              ]
                .filter(Boolean)
                .join(', '),
              week: <WeekTag locale={locale} today={today} doctor={doctor} state={states.get(doctor.id)} />,
              slots: load?.slotsWeek ?? 0,
              booked: load?.takenMonth ?? 0,
              freeWeek: load?.freeWeek ?? 0,
              freeMonth: load?.freeMonth ?? 0,
              full:
                all > 0 ? (
                  <span className="a-full">
                    <meter min={0} max={all} value={load?.takenMonth ?? 0} aria-label={t('full')} />
                    {Math.round(((load?.takenMonth ?? 0) * 100) / all)} %
                  </span>
                ) : (
                  '—'
                ),
              do: (
                <span className="a-row-actions">
                  <Link href={href(locale, `${path}/week/new`)}>
                    {t('newWeek')}
                    <span className="sr-only">: {fullName(doctor)}</span>
                  </Link>
                  <Link href={href(locale, `${path}/days`)}>
                    {t('days')}
                    <span className="sr-only">: {fullName(doctor)}</span>
                  </Link>
                </span>
              ),
            },
          };
        })}
      />
    </>
  );
}

async function WeekTag({
  locale,
  today,
  doctor,
  state,
}: {
  locale: Locale;
  today: Day;
  doctor: DoctorDetails;
  state: WeekState | undefined;
}) {
  const t = await getTranslations('admin.doctors');
  const day = (one: Day) => shortDay(one, locale);
  if (doctor.activeUntil && doctor.activeUntil < today)
    return <Tag>{t('left', { day: day(doctor.activeUntil) })}</Tag>;
  return (
    <span className="a-tags">
      {state?.inForce ? (
        <Tag kind="done">{state.until ? t('holdsUntil', { day: day(state.until) }) : t('holds')}</Tag>
      ) : (
        <Tag kind="attention">{t('none')}</Tag>
      )}
      {state?.coming ? <Tag kind="waiting">{t('coming', { day: day(state.coming) })}</Tag> : null}
      {state && state.drafts > 0 ? <Tag>{t('drafts', { count: state.drafts })}</Tag> : null}
    </span>
  );
}
