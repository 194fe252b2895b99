import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RegulationLinks } from '@/components/regulations/regulation-links';
import { Tag } from '@/components/ui/tag';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { ACTS } from '@/services/regulations/catalogue';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('regulations');
  return { title: t('title'), description: t('lead') };
}

export default async function RegulationsPage({ params }: PageProps<'/[locale]/regulations'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [t, processes, compare, rehearsal] = await Promise.all([
    getTranslations('regulations'),
    getTranslations('processes'),
    getTranslations('compare'),
    getTranslations('rehearsal'),
  ]);
  const titles = { processes: processes('title'), compare: compare('title'), rehearsal: rehearsal('title') };
  return (
    <div className="e-column grid gap-6">
      <h1>{t('title')}</h1>
      <p className="e-lead">{t('lead')}</p>
      {ACTS.map((act) => (
        <section key={act.id} aria-labelledby={act.id} className="grid gap-2 border-t border-line pt-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h2 id={act.id} className="text-xl">
              <Link href={href(locale, `/regulations/${act.id}/act`)} prefetch={false}>
                {act.shortTitle[locale]}
              </Link>
            </h2>
            <Tag kind={act.status === 'in-force' ? 'done' : 'attention'}>{t(`status.${act.status}`)}</Tag>
          </div>
          <p>{act.title[locale]}</p>
          <RegulationLinks act={act.id} />
        </section>
      ))}
      <ul className="list-disc ps-5">
        {(['processes', 'compare', 'rehearsal'] as const).map((page) => (
          <li key={page}>
            <Link href={href(locale, `/${page}`)} prefetch={false}>
              {titles[page]}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <a href="/api/v1/regulations">{t('json')}</a> ·{' '}
        <a href="/api/v1/regulations/schema.json">{t('schema')}</a>
      </p>
    </div>
  );
}
