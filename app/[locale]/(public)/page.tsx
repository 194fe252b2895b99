import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Emergency } from '@/components/start/emergency';
import { findServices } from '@/components/start/find-services';
import { HowItWorks } from '@/components/start/how-it-works';
import { officialWords } from '@/components/start/official-words';
import { ServiceList } from '@/components/start/service-list';
import { ServiceSearch } from '@/components/start/service-search';
import { groupServices } from '@/components/start/services';
import { EmptyState } from '@/components/ui/empty-state';
import { isLocale, LOCALES } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { currentContext } from '@/services/identity/current-actor';
import { offeredServices } from '@/services/organisations/offered-services';
import { servicesKnown } from '@/services/regulations/catalogue';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  // Search engines take whole addresses only.
  const portal = process.env.PUBLIC_URL ?? '';
  return {
    alternates: {
      canonical: `${portal}/${locale}`,
      languages: Object.fromEntries(LOCALES.map((each) => [each, `${portal}/${each}`])),
    },
  };
}

/** What a person wants, first; how the portal keeps the clinic to its time, after. */
export default async function StartPage({ params, searchParams }: PageProps<'/[locale]'>) {
  const [{ locale }, { q }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const t = await getTranslations('start');
  const query = (typeof q === 'string' ? q : '').trim().slice(0, 100);

  // A start page without its database still shows the way.
  const offered = await offeredServices(await currentContext());
  const findable = (offered.ok ? offered.value : servicesKnown()).map((service) => ({
    service,
    words: [
      t(`services.${service}.title`),
      t(`services.${service}.text`),
      t(`services.${service}.words`),
      officialWords(service),
    ].join(' '),
  }));
  const found = query === '' ? findable : findServices(findable, query);
  const shown = found.length > 0 ? found : findable;
  const groups = groupServices(
    shown.map(({ service }) => service),
    (service) => ({ title: t(`services.${service}.title`), text: t(`services.${service}.text`) }),
    (id) => t(`groups.${id}`),
    (service) => href(locale, `/services/${service}`),
  );

  return (
    <div className="e-start">
      <div className="e-start-head">
        <h1>{t('heading')}</h1>
        <p className="e-lead">{t('lead')}</p>
        <ServiceSearch
          action={href(locale, '/')}
          query={query}
          label={t('search')}
          help={t('searchHelp')}
          button={t('searchButton')}
        />
      </div>
      <Emergency title={t('emergencyTitle')} text={t('emergencyText')} call={t('emergencyCall')} />
      {query === '' ? null : (
        <p role="status">
          <strong>{t('found', { count: found.length })}</strong>{' '}
          {found.length === 0 ? t('foundNone') : <Link href={href(locale, '/')}>{t('all')}</Link>}
        </p>
      )}
      {groups.length > 0 ? (
        <ServiceList groups={groups} />
      ) : (
        <EmptyState title={t('noService')}>{t('noServiceText')}</EmptyState>
      )}
      <HowItWorks />
    </div>
  );
}
