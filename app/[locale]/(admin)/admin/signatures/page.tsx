import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { HealthTable } from '@/components/admin/health-table';
import { Notice } from '@/components/ui/notice';
import { clinicSigningHealth } from '@/services/signatures/clinic-health';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.signatures');
  return { title: t('title') };
}

export default async function SignaturesPage({ params }: PageProps<'/[locale]/admin/signatures'>) {
  const page = await adminPage(params, 'signatures.health');
  const { locale, context, clinic } = page;
  const t = await getTranslations('admin.signatures');
  const { items, certificates } = shown(await clinicSigningHealth(context, locale));
  const own = certificates.map(({ whose, name, notAfter, days, level }) => ({
    what: t(`whose.${whose}`),
    name,
    level,
    told: notAfter ? { kind: 'ends' as const, at: notAfter, days: days ?? 0 } : null,
  }));
  const trusted = (items ?? []).map(({ kind, name, level, at, until, days }) => ({
    what: t(`kind.${kind}`),
    name,
    level,
    told: !at
      ? null
      : kind === 'list'
        ? { kind: 'made' as const, at, days: days ?? 0, until }
        : kind === 'responder'
          ? { kind: 'answered' as const, at, days: days ?? 0 }
          : { kind: 'ends' as const, at, days: days ?? 0 },
  }));
  const bad = [...own, ...trusted].filter(({ level }) => level === 'bad').length;
  const soon = [...own, ...trusted].filter(({ level }) => level === 'soon').length;
  return (
    <AdminFrame page={page} current="signatures" title={t('title')} lead={t('lead')}>
      {items === null ? (
        <Notice kind="refused" title={t('nobody')}>
          {t('nobodyMeans')}
        </Notice>
      ) : null}
      {bad + soon > 0 ? (
        <Notice kind={bad > 0 ? 'refused' : 'attention'}>{t('count', { bad, soon })}</Notice>
      ) : items ? (
        <Notice kind="done">{t('allGood')}</Notice>
      ) : null}
      <HealthTable locale={locale} zone={clinic.zone} caption={t('own')} lines={own} />
      <HealthTable locale={locale} zone={clinic.zone} caption={t('trusted')} lines={trusted} />
    </AdminFrame>
  );
}
