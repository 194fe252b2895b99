import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { shortDay, span } from '@/components/admin/day-words';
import { drawnWeek, numbersOf, rowsOf } from '@/components/admin/week-rows';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { WeekSummary } from '@/services/scheduling/doctor-schedule';

const KINDS = {
  draft: 'attention',
  'in-force': 'done',
  coming: 'waiting',
  past: 'neutral',
} as const satisfies Record<WeekSummary['state'], TagKind>;

interface Props {
  locale: Locale;
  doctorId: string;
  weeks: readonly WeekSummary[];
}

/** Every version of a doctor's week: drafts, what comes, what holds, what was. */
export async function WeeksTable({ locale, doctorId, weeks }: Props) {
  const [t, states] = await Promise.all([
    getTranslations('admin.weeks'),
    getTranslations('scheduling.states'),
  ]);
  if (weeks.length === 0) return <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>;
  const path = `/admin/doctors/${doctorId}/week`;
  return (
    <Table
      caption={t('title')}
      stack
      columns={[
        { key: 'dates', header: t('dates'), heads: true },
        { key: 'state', header: t('state') },
        { key: 'slots', header: t('slots'), numeric: true },
        { key: 'do', header: t('actions'), hidden: true },
      ]}
      rows={weeks.map(({ weekId, validFrom, validUntil, state, rows }) => {
        const { appointments, homeVisits } = numbersOf(drawnWeek(rowsOf(rows)));
        const about = `: ${shortDay(validFrom, locale)}`;
        return {
          key: weekId,
          cells: {
            dates: span(validFrom, validUntil, locale, t('onwards')),
            state: <Tag kind={KINDS[state]}>{states(state)}</Tag>,
            slots: appointments + homeVisits,
            do: (
              <span className="a-row-actions">
                {state === 'draft' ? (
                  <>
                    <Link href={href(locale, `${path}/${weekId}`)}>
                      {t('edit')}
                      <span className="sr-only">{about}</span>
                    </Link>
                    <Link href={href(locale, `${path}/${weekId}/preview`)}>
                      {t('preview')}
                      <span className="sr-only">{about}</span>
                    </Link>
                  </>
                ) : (
                  <Link href={href(locale, `${path}/new?from=${weekId}`)}>
                    {t('copy')}
                    <span className="sr-only">{about}</span>
                  </Link>
                )}
              </span>
            ),
          },
        };
      })}
    />
  );
}
