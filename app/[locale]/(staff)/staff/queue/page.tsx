import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { CaseReason } from '@/components/desk/case-reason';
import { CaseView } from '@/components/desk/case-view';
import { DeskShell } from '@/components/desk/desk-shell';
import { QueueFilters } from '@/components/desk/queue-filters';
import { QueueList } from '@/components/desk/queue-list';
import { searchDesk } from '@/components/desk/search-action';
import { keptSearch, LONGEST_SEARCH } from '@/components/desk/search-session';
import { staffPage } from '@/components/desk/staff-page';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { href } from '@/lib/i18n/navigation';
import { may } from '@/services/identity/permissions';
import { queryOf, readQueueFilter } from '@/services/requests/queue-filter';
import { readCase } from '@/services/requests/read-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('nav.queue') };
}

export default async function QueuePage({ params, searchParams }: PageProps<'/[locale]/staff/queue'>) {
  const page = await staffPage(params, 'queue.read');
  const [query, t, ui] = await Promise.all([searchParams, getTranslations('desk'), getTranslations('ui')]);
  const { locale, context } = page;
  const filter = readQueueFilter(query);
  const searched = query.found === '1' ? await keptSearch(context) : null;
  const here = (more: Record<string, string>) =>
    `${href(locale, '/staff/queue')}${searched === null ? queryOf(filter, more) : queryOf({}, { found: '1', ...more })}`;
  const openId = typeof query.case === 'string' ? query.case : null;
  const file = openId ? await readCase(context, openId) : null;
  return (
    <DeskShell page={page} current="queue">
      <h1 className="sr-only">{t('nav.queue')}</h1>
      <div className="e-queue-top">
        <form action={searchDesk} className="e-queue-search">
          <label className="sr-only" htmlFor="search">
            {t('search.label')}
          </label>
          <input
            key={searched ?? ''}
            id="search"
            name="search"
            type="search"
            className="e-input"
            placeholder={t('search.label')}
            defaultValue={searched ?? ''}
            maxLength={LONGEST_SEARCH}
            autoComplete="off"
            data-key="/"
          />
          <SubmitButton kind="secondary" busy={ui('busy')}>
            {t('search.submit')}
          </SubmitButton>
        </form>
        {searched === null ? <QueueFilters page={page} filter={filter} /> : null}
        {searched === null ? null : <Link href={href(locale, '/staff/queue')}>{t('search.clear')}</Link>}
        {may(context.actor, 'intake.file') ? (
          <Link
            className="e-button"
            data-kind="primary"
            href={href(locale, '/staff/intake')}
            prefetch={false}
          >
            {t('newCall')} <kbd className="e-key">n</kbd>
          </Link>
        ) : null}
      </div>
      <div className="e-queue-split" data-open={file ? '' : undefined}>
        <QueueList page={page} filter={filter} searched={searched} open={openId} here={here} />
        {file?.ok ? (
          <aside className="e-queue-panel" aria-label={t('case.title')}>
            <CaseView
              key={openId}
              page={page}
              file={file.value}
              back={here({ case: openId ?? '' })}
              close={here({})}
              done={typeof query.done === 'string' ? query.done : undefined}
            />
          </aside>
        ) : null}
        {file && !file.ok && file.refusal.code === 'reason-before-opening' ? (
          <aside className="e-queue-panel" aria-label={t('case.title')}>
            <CaseReason
              locale={locale}
              requestId={openId ?? ''}
              refusal={file.refusal}
              back={here({ case: openId ?? '' })}
              close={here({})}
            />
          </aside>
        ) : null}
        {file && !file.ok && file.refusal.code !== 'reason-before-opening' ? (
          <aside className="e-queue-panel">
            <Notice kind="attention">
              <p>{t('case.notFound')}</p>
            </Notice>
          </aside>
        ) : null}
      </div>
    </DeskShell>
  );
}
