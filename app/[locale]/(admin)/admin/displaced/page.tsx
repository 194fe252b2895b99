import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { momentText } from '@/components/admin/preview-text';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { printPhone } from '@/lib/phones/phone';
import { listDisplaced } from '@/services/scheduling/list-displaced';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.displaced');
  return { title: t('title') };
}

/** For those who publish and do not sit at the desk: they see that nobody is forgotten; registrars resolve it. */
export default async function DisplacedPage({ params }: PageProps<'/[locale]/admin/displaced'>) {
  const page = await adminPage(params, 'schedule.publish');
  const { locale, clinic } = page;
  const [t, reasons, kinds, list] = await Promise.all([
    getTranslations('admin.displaced'),
    getTranslations('scheduling.reasons'),
    getTranslations('scheduling.kinds'),
    listDisplaced(page.context),
  ]);
  const { bookings, more } = shown(list);
  return (
    <AdminFrame page={page} current="touched" title={t('title')} lead={t('lead')}>
      {more ? <Notice kind="info">{t('more', { count: bookings.length })}</Notice> : null}
      {bookings.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          sticky
          stack
          columns={[
            { key: 'when', header: t('when'), heads: true },
            { key: 'doctor', header: t('doctor') },
            { key: 'kind', header: t('kind') },
            { key: 'name', header: t('name') },
            { key: 'phone', header: t('phone') },
            { key: 'number', header: t('number') },
            { key: 'reason', header: t('reason') },
            { key: 'since', header: t('since') },
          ]}
          rows={bookings.map((one) => ({
            key: one.bookingId,
            cells: {
              when: (
                <span className="whitespace-nowrap">{momentText(one.startsAt, clinic.zone, locale)}</span>
              ),
              doctor: one.doctorName,
              kind: kinds(one.kind),
              name: one.name,
              phone: one.phone ? <span className="whitespace-nowrap">{printPhone(one.phone)}</span> : '—',
              number: <span className="whitespace-nowrap">{one.requestNumber ?? '—'}</span>,
              reason: reasons(one.reason),
              since: momentText(one.displacedAt, clinic.zone, locale),
            },
          }))}
        />
      )}
    </AdminFrame>
  );
}
