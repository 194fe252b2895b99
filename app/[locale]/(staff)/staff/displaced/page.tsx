import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { RowKeys } from '@/components/ui/row-keys';
import { Table } from '@/components/ui/table';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import { printPhone } from '@/lib/phones/phone';
import { listDisplaced } from '@/services/scheduling/list-displaced';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('nav.displaced') };
}

/** Those who lost their time to a change of schedule, soonest first: each is phoned, and moved or let go in their case. */
export default async function DisplacedPage({ params }: PageProps<'/[locale]/staff/displaced'>) {
  const page = await staffPage(params, 'booking.make');
  const [t, time, scheduling, read] = await Promise.all([
    getTranslations('desk'),
    getTranslations('time'),
    getTranslations('scheduling'),
    listDisplaced(page.context),
  ]);
  const { locale, facts } = page;
  const { bookings, more } = read.ok ? read.value : { bookings: [], more: false };
  return (
    <DeskShell page={page} current="displaced">
      <div className="e-stack">
        <h1 className="e-case-title">{t('nav.displaced')}</h1>
        <p className="e-help">{t('displaced.lead')}</p>
        {more ? (
          <Notice kind="attention">
            <p>{t('displaced.more')}</p>
          </Notice>
        ) : null}
        {bookings.length === 0 ? (
          <EmptyState title={t('displaced.empty')}>{t('displaced.emptyText')}</EmptyState>
        ) : (
          <>
            <RowKeys table="displaced-rows" />
            <Table
              id="displaced-rows"
              caption={t('nav.displaced')}
              captionHidden
              sticky
              stack
              columns={[
                { key: 'name', header: t('column.name'), heads: true },
                { key: 'phone', header: t('displaced.phone') },
                { key: 'when', header: t('displaced.when') },
                { key: 'doctor', header: t('displaced.doctor') },
                { key: 'why', header: t('displaced.why') },
                { key: 'next', header: t('column.next'), hidden: true },
              ]}
              rows={bookings.map((booking) => ({
                key: booking.bookingId,
                cells: {
                  name: booking.name || t('nobodyNamed'),
                  phone: booking.phone ? (
                    <a href={`tel:${booking.phone}`}>{printPhone(booking.phone)}</a>
                  ) : (
                    ''
                  ),
                  when: when({ t: time, locale, at: booking.startsAt, now: facts.now, zone: facts.zone }),
                  doctor: booking.doctorName,
                  why: scheduling(`reasons.${booking.reason}`),
                  next: booking.requestId ? (
                    <Link
                      className="e-button"
                      data-kind="secondary"
                      href={`${href(locale, `/staff/cases/${booking.requestId}`)}#appointed`}
                      prefetch={false}
                    >
                      {t('displaced.resolve')}
                    </Link>
                  ) : null,
                },
              }))}
            />
          </>
        )}
      </div>
    </DeskShell>
  );
}
