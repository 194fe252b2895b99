import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { actionWords } from '@/components/admin/action-words';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { ChainCheck } from '@/components/admin/chain-check';
import { TrailTable } from '@/components/admin/trail-table';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Select } from '@/components/ui/select';
import { href } from '@/lib/i18n/navigation';
import { listTrail } from '@/services/audit/list-trail';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.audit');
  return { title: t('title') };
}

export default async function AuditPage({ params, searchParams }: PageProps<'/[locale]/admin/audit'>) {
  const page = await adminPage(params, 'audit.read');
  const { locale, context, clinic } = page;
  const [t, ui, said, query] = await Promise.all([
    getTranslations('admin.audit'),
    getTranslations('ui'),
    actionWords(),
    searchParams,
  ]);
  const action =
    typeof query.action === 'string' && /^[\w.-]{1,60}$/.test(query.action) ? query.action : undefined;
  const before =
    typeof query.before === 'string' && /^\d{1,18}$/.test(query.before) ? BigInt(query.before) : undefined;
  const trail = shown(await listTrail(context, { action, before }));
  const base = href(locale, '/admin/audit');
  const withAction = (more: Record<string, string>) =>
    `${base}?${new URLSearchParams({ ...(action ? { action } : {}), ...more })}`;
  return (
    <AdminFrame
      page={page}
      current="audit"
      title={t('title')}
      lead={t('lead')}
      actions={
        <ButtonLink kind="secondary" href={withAction({ check: '1' })} prefetch={false}>
          {t('check')}
        </ButtonLink>
      }
    >
      {query.check === '1' ? <ChainCheck context={context} /> : null}
      <form action={base} className="a-filter">
        <Select
          name="action"
          label={t('action')}
          empty={t('all')}
          defaultValue={action ?? ''}
          key={action}
          options={trail.actions
            .map((one) => ({ value: one, label: said(one) }))
            .sort((one, other) => one.label.localeCompare(other.label, locale))}
        />
        <Button kind="secondary">{t('filter')}</Button>
        {action ? <Link href={base}>{t('all')}</Link> : null}
      </form>
      {trail.lines.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      ) : (
        <TrailTable locale={locale} zone={clinic.zone} lines={trail.lines} />
      )}
      <Pagination
        label={ui('pages')}
        {...(before === undefined ? {} : { first: { href: withAction({}), text: ui('first') } })}
        {...(trail.next ? { next: { href: withAction({ before: trail.next }), text: ui('next') } } : {})}
      />
    </AdminFrame>
  );
}
