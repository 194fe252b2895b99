import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { QuickExit } from '@/components/layout/quick-exit';
import { ClinicChoice } from '@/components/services/clinic-choice';
import { HoursAndCutOff } from '@/components/services/clinic-hours-table';
import { ClinicPanel } from '@/components/services/clinic-panel';
import { loadServicePage } from '@/components/services/load-service-page';
import { Section } from '@/components/services/section';
import { Cost, WhatIsNeeded, WhatYouGet, WhenRefused, WhoMayAsk } from '@/components/services/service-facts';
import { HowLong } from '@/components/services/service-limits';
import { GoverningAct, UnclearPlaces } from '@/components/services/service-readings';
import { WhatHappens } from '@/components/services/service-steps';
import { Emergency } from '@/components/start/emergency';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { regulationByDefault } from '@/services/regulations/by-default';
import { actById } from '@/services/regulations/catalogue';
import { JURISDICTIONS } from '@/services/regulations/language/names';
import { isServiceKnown, sendsADoctorHome } from '@/services/regulations/questions';

type Props = PageProps<'/[locale]/services/[service]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, service } = await params;
  if (!isLocale(locale) || !isServiceKnown(service)) return {};
  const first = regulationByDefault(service);
  return first ? { title: first.title[locale], description: first.summary[locale] } : {};
}

/** What a service is, before any sign-in: everything on it comes from the definition and from the clinic's own hours. */
export default async function ServicePage({ params, searchParams }: Props) {
  const { locale, service } = await params;
  if (!isLocale(locale) || !isServiceKnown(service)) notFound();
  const [t, ui] = await Promise.all([getTranslations('services'), getTranslations('ui')]);
  const page = await loadServicePage(locale, service, await searchParams);
  const { regulation, clinic, times, clinics, region, attachedSlug, notOfferedBy } = page;
  const choice = (
    <ClinicChoice
      service={service}
      clinics={clinics}
      region={region}
      attachedSlug={attachedSlug}
      chosen={clinic?.slug}
    />
  );
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <Breadcrumbs
          label={ui('breadcrumbs')}
          items={[{ href: href(locale, '/'), text: t('home') }, { text: regulation.title[locale] }]}
        />
        <QuickExit when={regulation.privacy.sensitive} />
        <h1>{regulation.title[locale]}</h1>
        <p className="e-lead">{regulation.summary[locale]}</p>
        {sendsADoctorHome(regulation) ? (
          <Emergency title={t('emergencyTitle')} text={t('emergencyText')} call={t('emergencyCall')} />
        ) : null}
      </div>
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,40rem)_minmax(20rem,1fr)]">
        <div className="grid gap-4 lg:sticky lg:top-4 lg:order-2" id="choose">
          {notOfferedBy ? (
            <Notice kind="attention">{t('notOffered', { clinic: notOfferedBy })}</Notice>
          ) : null}
          {clinic && times ? (
            <>
              <ClinicPanel clinic={clinic} times={times} attached={clinic.slug === attachedSlug} />
              <Details summary={t('otherClinic')}>{choice}</Details>
            </>
          ) : (
            <section className="e-card grid gap-4" aria-labelledby="choose-clinic">
              <h2 id="choose-clinic" className="text-xl">
                {t('clinicHeading')}
              </h2>
              {choice}
              <p className="e-help text-base">
                {t('rulesOf', { region: JURISDICTIONS[actById(regulation.act).jurisdiction][locale] })}
              </p>
            </section>
          )}
        </div>
        <div className="grid gap-10 lg:order-1">
          <WhoMayAsk regulation={regulation} />
          <WhatIsNeeded regulation={regulation} />
          <HowLong regulation={regulation} />
          <Cost regulation={regulation} />
          <WhatYouGet regulation={regulation} />
          <WhenRefused regulation={regulation} />
          <div>
            <HoursAndCutOff
              regulation={regulation}
              clinic={clinic && times ? { name: clinic.name, place: times.place, now: times.now } : undefined}
            />
            <WhatHappens regulation={regulation} />
            <UnclearPlaces regulation={regulation} />
            <GoverningAct regulation={regulation} applied={page.applied} />
          </div>
          {page.others.length > 0 ? (
            <Section id="regions-rules" title={t('rulesByRegion')}>
              <ul className="list-disc ps-5">
                {page.others.map((other) => (
                  <li key={other.region}>
                    <a href={`${href(locale, `/services/${service}`)}?region=${other.region}`}>
                      {other.name}
                    </a>
                    {other.limits ? `: ${other.limits}` : null}
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </div>
      </div>
    </div>
  );
}
