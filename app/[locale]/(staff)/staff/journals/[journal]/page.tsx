import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskShell } from '@/components/desk/desk-shell';
import { periodQuery, readPeriod } from '@/components/desk/journal-period';
import { JournalTable } from '@/components/desk/journal-table';
import { staffPage } from '@/components/desk/staff-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { PrintButton } from '@/components/ui/print-button';
import { href } from '@/lib/i18n/navigation';
import { may } from '@/services/identity/permissions';
import { listJournal } from '@/services/requests/list-journal';
import { dayInWords } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('nav.journals') };
}

export default async function JournalPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/journals/[journal]'>) {
  const page = await staffPage(params, 'journal.read');
  const [{ journal }, query, t, ui] = await Promise.all([
    params,
    searchParams,
    getTranslations('journals'),
    getTranslations('ui'),
  ]);
  const { locale, context, facts } = page;
  const period = readPeriod(query, localDay(facts.now, facts.zone));
  const read = await listJournal(context, { journal, ...period });
  if (!read.ok && read.refusal.code === 'not-found') notFound();
  const path = href(locale, `/staff/journals/${journal}`);
  const pages = read.ok ? read.value : null;
  const days =
    period.from === period.until
      ? dayInWords(period.from, locale)
      : `${dayInWords(period.from, locale)} – ${dayInWords(period.until, locale)}`;
  return (
    <DeskShell page={page} current="journals">
      <div className="e-journal">
        <Breadcrumbs
          label={ui('breadcrumbs')}
          items={[
            { href: href(locale, '/staff/journals'), text: t('title') },
            { text: pages?.journal.title[locale] ?? journal },
          ]}
        />
        <header className="e-journal-head">
          <h1>
            {pages?.journal.title[locale] ?? journal}, {days}
          </h1>
          <p data-print="only">{facts.clinic[locale]}</p>
          <form method="get" action={path} className="e-queue-filters">
            <label htmlFor="from">{t('from')}</label>
            <input id="from" name="from" type="date" className="e-input" defaultValue={period.from} />
            <label htmlFor="until">{t('until')}</label>
            <input id="until" name="until" type="date" className="e-input" defaultValue={period.until} />
            <button type="submit" className="e-button" data-kind="secondary">
              {t('show')}
            </button>
          </form>
          <p className="e-actions">
            <PrintButton text={ui('print')} />
            {may(context.actor, 'journal.export') ? (
              <a
                className="e-button"
                data-kind="secondary"
                href={`${path}/export${periodQuery({ from: period.from, until: period.until })}`}
                download
              >
                {t('export')}
              </a>
            ) : null}
          </p>
        </header>
        {query.done === 'corrected' ? (
          <Notice kind="done" announce>
            <p>{t('corrected')}</p>
          </Notice>
        ) : null}
        {pages ? null : (
          <Notice kind="attention" announce>
            <p>{t('tooLong')}</p>
          </Notice>
        )}
        {pages && pages.lines.length > 0 ? (
          <JournalTable page={page} pages={pages} correctable={may(context.actor, 'journal.correct')} />
        ) : null}
        {pages?.lines.length === 0 ? <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState> : null}
        <Pagination
          label={ui('pages')}
          {...(period.after
            ? {
                first: {
                  href: `${path}${periodQuery({ from: period.from, until: period.until })}`,
                  text: ui('first'),
                },
              }
            : {})}
          {...(pages?.next
            ? { next: { href: `${path}${periodQuery({ ...period, after: pages.next })}`, text: ui('next') } }
            : {})}
        />
      </div>
    </DeskShell>
  );
}
