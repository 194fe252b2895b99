import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { staffComplaintPath } from '@/components/complaints/complaint-path';
import { ComplaintTag } from '@/components/complaints/status-tag';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { RowKeys } from '@/components/ui/row-keys';
import { Table } from '@/components/ui/table';
import { TimeLeft } from '@/components/ui/time-left';
import { href } from '@/lib/i18n/navigation';
import { dayText } from '@/lib/i18n/when';
import { listComplaints } from '@/services/complaints/read-complaint';
import { regulationOf } from '@/services/regulations/catalogue';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('staff.title') };
}

/** The journal of complaints: what waits by its term first, or all by the day of registration. */
export default async function ComplaintsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/staff/complaints'>) {
  const page = await staffPage(params, 'complaint.read');
  const all = (await searchParams).all === '1';
  const [t, read] = await Promise.all([getTranslations('complaints'), listComplaints(page.context, { all })]);
  const { locale, facts } = page;
  const { lines, more, open } = read.ok ? read.value : { lines: [], more: false, open: 0 };
  const path = href(locale, '/staff/complaints');
  return (
    <DeskShell page={page} current="complaints">
      <div className="e-stack">
        <h1 className="e-case-title">{t('staff.title')}</h1>
        <nav aria-label={t('staff.show')} className="flex flex-wrap gap-4">
          <Link href={path} aria-current={all ? undefined : 'page'} prefetch={false}>
            {t('staff.waiting')} <span className="e-count">{open}</span>
          </Link>
          <Link href={`${path}?all=1`} aria-current={all ? 'page' : undefined} prefetch={false}>
            {t('staff.all')}
          </Link>
        </nav>
        {more ? (
          <Notice kind="attention">
            <p>{t('staff.more')}</p>
          </Notice>
        ) : null}
        {lines.length === 0 ? (
          <EmptyState title={t('staff.empty')}>{t('staff.emptyText')}</EmptyState>
        ) : (
          <>
            <RowKeys table="complaint-rows" />
            <Table
              id="complaint-rows"
              caption={t('staff.title')}
              captionHidden
              sticky
              stack
              columns={[
                { key: 'due', header: t('staff.due') },
                { key: 'number', header: t('staff.number'), heads: true },
                { key: 'registered', header: t('staff.registered') },
                { key: 'name', header: t('staff.name') },
                { key: 'service', header: t('staff.service') },
                { key: 'to', header: t('staff.to') },
                { key: 'status', header: t('staff.status') },
                { key: 'taken', header: t('staff.taken') },
                { key: 'next', header: t('staff.open'), hidden: true },
              ]}
              rows={lines.map(({ id, number, state, silent, name, complainantId, regulation: of }) => ({
                key: id,
                cells: {
                  due: state.wait?.due ? (
                    <TimeLeft due={state.wait.due} now={facts.now.toISOString()} zone={facts.zone} />
                  ) : (
                    '–'
                  ),
                  number: <span className="e-figures">{number}</span>,
                  registered: dayText(locale, new Date(state.registeredAt), facts.zone),
                  name: name ?? t(complainantId ? 'staff.hidden' : 'staff.nobody'),
                  service: regulationOf(of)?.title[locale] ?? of,
                  to: t(`level.${state.level}`),
                  status: <ComplaintTag state={state} silent={silent} />,
                  taken: state.takenBy?.name ?? '',
                  next: (
                    <Link
                      className="e-button"
                      data-kind="secondary"
                      href={staffComplaintPath(locale, id)}
                      prefetch={false}
                    >
                      {t('staff.open')}
                    </Link>
                  ),
                },
              }))}
            />
          </>
        )}
      </div>
    </DeskShell>
  );
}
