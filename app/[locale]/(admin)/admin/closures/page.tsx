import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { changeClosure } from '@/app/[locale]/(admin)/admin/closures/actions';
import { AdminForm } from '@/components/admin/admin-form';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { shortDay } from '@/components/admin/day-words';
import { DoneNotice } from '@/components/admin/done-notice';
import { previewWords } from '@/components/admin/words';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { href } from '@/lib/i18n/navigation';
import { listHours } from '@/services/organisations/list-hours';
import { isDay } from '@/services/working-time/day';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.closures');
  return { title: t('title') };
}

const CHANGES = ['closed', 'hours', 'as-usual'] as const;

export default async function ClosuresPage({ params, searchParams }: PageProps<'/[locale]/admin/closures'>) {
  const page = await adminPage(params, 'clinic.hours.change');
  const { locale, context, clinic } = page;
  const [t, ui, query, list, preview] = await Promise.all([
    getTranslations('admin.closures'),
    getTranslations('ui'),
    searchParams,
    listHours(context, { clinicId: clinic.id }),
    previewWords(),
  ]);
  const { closures, today } = shown(list);
  const asked = typeof query.from === 'string' && isDay(query.from) ? query.from : today;
  const base = href(locale, '/admin/closures');
  return (
    <AdminFrame page={page} current="closures" title={t('title')} lead={t('lead')}>
      <DoneNotice query={query} />
      <div className="a-two" data-even="">
        <AdminForm
          key={`${asked}${String(query.change)}${String(query.done)}`}
          action={changeClosure}
          initial={freshAdmin({
            from: asked,
            change: CHANGES.find((one) => one === query.change) ?? 'closed',
          })}
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
                { value: 'closed', label: t('closed') },
                { value: 'hours', label: t('hours') },
                { value: 'as-usual', label: t('asUsual'), help: t('asUsualHelp') },
              ],
            },
            { kind: 'time', name: 'opens', label: t('opens') },
            { kind: 'time', name: 'closes', label: t('closes') },
            { kind: 'text', name: 'reason', label: t('reason'), help: t('reasonHelp'), wide: true },
          ]}
          submit={t('preview')}
          busy={ui('busy')}
          publish={{ submit: t('publish'), words: preview }}
        />
        {closures.length === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
        ) : (
          <Table
            caption={t('ahead')}
            stack
            columns={[
              { key: 'date', header: t('date'), heads: true },
              { key: 'hours', header: t('times') },
              { key: 'reason', header: t('reason') },
              { key: 'do', header: t('actions'), hidden: true },
            ]}
            rows={closures.map(({ date, opens, closes, reason }) => ({
              key: date,
              cells: {
                date: shortDay(date, locale),
                hours: opens && closes ? `${opens}–${closes}` : t('closed'),
                reason,
                do: (
                  <Link href={`${base}?from=${date}&change=as-usual`}>
                    {t('takeBack')}
                    <span className="sr-only">: {shortDay(date, locale)}</span>
                  </Link>
                ),
              },
            }))}
          />
        )}
      </div>
    </AdminFrame>
  );
}
