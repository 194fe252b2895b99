import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { daysText, shortDay } from '@/components/admin/day-words';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { shortName } from '@/lib/names/format';
import type { DoctorDetails, ExceptionalDay } from '@/services/scheduling/doctor-schedule';
import { addDays, type Day } from '@/services/working-time/day';

interface Props {
  locale: Locale;
  doctorId: string;
  days: readonly ExceptionalDay[];
  doctors: readonly DoctorDetails[];
}

interface Stretch extends Omit<ExceptionalDay, 'date'> {
  from: Day;
  until: Day;
}

/** Days one after another with the same reason and cover are one line: a holiday of two weeks, not fourteen. */
function stretches(days: readonly ExceptionalDay[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { date, ...what } of days) {
    const last = joined.at(-1);
    const same =
      last !== undefined &&
      addDays(last.until, 1) === date &&
      last.kind === what.kind &&
      last.coverDoctorId === what.coverDoctorId &&
      last.reason === what.reason &&
      JSON.stringify(last.blocks) === JSON.stringify(what.blocks);
    if (same && last) last.until = date;
    else joined.push({ ...what, from: date, until: date });
  }
  return joined;
}

const hoursIn = (blocks: unknown): string =>
  Array.isArray(blocks)
    ? blocks
        .map((block: unknown) =>
          block && typeof block === 'object' && 'starts' in block && 'ends' in block
            ? `${String(block.starts)}–${String(block.ends)}`
            : '',
        )
        .join(', ')
    : '';

/** The days ahead on which the doctor is away or keeps other hours. */
export async function DaysTable({ locale, doctorId, days, doctors }: Props) {
  const t = await getTranslations('admin.days');
  if (days.length === 0) return <p className="e-help">{t('none')}</p>;
  const names = new Map(doctors.map((doctor) => [doctor.id, shortName(doctor)]));
  return (
    <Table
      caption={t('title')}
      stack
      columns={[
        { key: 'dates', header: t('dates'), heads: true },
        { key: 'what', header: t('what') },
        { key: 'reason', header: t('reason') },
        { key: 'do', header: t('actions'), hidden: true },
      ]}
      rows={stretches(days).map(({ from, until, kind, coverDoctorId, reason, blocks }) => ({
        key: from,
        cells: {
          dates: from === until ? shortDay(from, locale) : daysText(from, until, locale),
          what:
            kind === 'absence' ? (
              <span className="a-tags">
                <Tag kind="attention">{t('absence')}</Tag>
                {coverDoctorId ? t('coveredBy', { doctor: names.get(coverDoctorId) ?? '' }) : t('uncovered')}
              </span>
            ) : (
              <span className="a-tags">
                <Tag kind="waiting">{t('hours')}</Tag>
                {hoursIn(blocks)}
              </span>
            ),
          reason,
          do: (
            <Link
              href={href(
                locale,
                `/admin/doctors/${doctorId}/days?from=${from}&until=${until}&change=as-week`,
              )}
            >
              {t('takeBack')}
              <span className="sr-only">: {shortDay(from, locale)}</span>
            </Link>
          ),
        },
      }))}
    />
  );
}
