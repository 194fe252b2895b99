import { getTranslations } from 'next-intl/server';
import { take } from '@/components/desk/case-actions';
import { QueueBoard } from '@/components/desk/queue-board';
import { queueRows } from '@/components/desk/queue-row';
import type { StaffPage } from '@/components/desk/staff-page';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { href } from '@/lib/i18n/navigation';
import { listQueue } from '@/services/requests/list-queue';
import { MOST_COUNTED, queueCounts } from '@/services/requests/queue-counts';
import { QUEUE_STATES, type QueueFilter, queryOf } from '@/services/requests/queue-filter';
import { searchQueue } from '@/services/requests/search-queue';
import { timeWords } from './time-words';

interface Props {
  page: StaffPage;
  filter: QueueFilter;
  /** What was searched for instead. */
  searched: string | null;
  open: string | null;
  /** This page's own address, with more in its query. */
  here: (more: Record<string, string>) => string;
}

/** The list itself: the queue by legal time left, or what was searched for. */
export async function QueueList({ page, filter, searched, open, here }: Props) {
  const [t, ui, errors, time] = await Promise.all([
    getTranslations('desk'),
    getTranslations('ui'),
    getTranslations('errors'),
    getTranslations('time'),
  ]);
  const { locale, context } = page;
  const queue = searched === null ? await listQueue(context, filter) : null;
  const found = searched === null ? null : await searchQueue(context, searched);
  const list = queue ?? found;
  if (!list?.ok) {
    return (
      <Notice kind="attention" announce>
        <p>{list ? errors(list.refusal.code) : null}</p>
      </Notice>
    );
  }
  const counts = searched === null ? await queueCounts(context, filter) : null;
  const { lines, now } = list.value;
  const rows = await queueRows(page, lines, now, (requestId) => here({ case: requestId }));
  const numbers: Record<string, number> = counts?.ok ? { ...counts.value } : {};
  const next = queue?.ok ? queue.value.next : null;
  const more = found?.ok ? found.value.more : next !== null;
  const path = href(locale, '/staff/queue');
  const { after: _, ...first } = filter;
  const emptyOf = searched !== null ? 'search' : queryOf(first) === '' ? 'queue' : 'filtered';
  return (
    <div className="e-queue-list">
      {found?.ok ? (
        <p role="status" className="e-help">
          {found.value.more
            ? t('search.more', { count: lines.length })
            : t('search.found', { count: lines.length })}
        </p>
      ) : null}
      <QueueBoard
        key={searched === null ? queryOf(filter) : `found ${lines.map(({ requestId }) => requestId).join()}`}
        rows={rows}
        now={now.toISOString()}
        open={open}
        more={more}
        live={searched === null && !filter.after ? `/api/staff/queue/state${queryOf(filter)}` : null}
        tabs={
          searched === null
            ? [
                ...QUEUE_STATES.map((state) => ({
                  state: state as string,
                  href: `${path}${queryOf({ ...first, due: undefined, state })}`,
                  label: t(`state.${state}`),
                  current: filter.state === state && filter.due !== 'late',
                })),
                {
                  state: 'late',
                  href: `${path}${queryOf({ ...first, state: 'all', due: 'late' })}`,
                  label: t('state.late'),
                  current: filter.due === 'late',
                },
              ]
            : []
        }
        counts={numbers}
        most={MOST_COUNTED}
        back={here({})}
        take={take}
        locale={locale}
        words={{
          label: t('state.label'),
          caption: searched === null ? t('nav.queue') : t('search.results'),
          columns: {
            left: t('column.left'),
            name: t('column.name'),
            number: t('column.number'),
            service: t('column.service'),
            step: t('column.step'),
            channel: t('column.channel'),
            next: t('column.next'),
          },
          take: t('take'),
          busy: ui('busy'),
          summary: ui('errorSummary'),
          answer: t('answer'),
          show: t('show'),
          gone: t('gone'),
          lost: t('lost'),
          fresh: {
            one: t('fresh', { count: 1 }).replace('1', '#'),
            few: t('fresh', { count: 2 }).replace('2', '#'),
            many: t('fresh', { count: 5 }).replace('5', '#'),
            other: t('fresh', { count: 100 }).replace('100', '#'),
          },
          time: timeWords((key) => time.raw(key)),
        }}
      />
      {rows.length === 0 ? (
        <EmptyState title={t(`empty.${emptyOf}`)}>{t(`empty.${emptyOf}Text`)}</EmptyState>
      ) : null}
      <Pagination
        label={ui('pages')}
        {...(filter.after ? { first: { href: `${path}${queryOf(first)}`, text: ui('first') } } : {})}
        {...(next ? { next: { href: `${path}${queryOf(first, { after: next })}`, text: ui('next') } } : {})}
      />
    </div>
  );
}
