import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NamedSwitch, privateNamesShown } from '@/components/cabinet/named-switch';
import { ConsentCard } from '@/components/consents/consent-card';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { QuickExit } from '@/components/layout/quick-exit';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import type { DescribedConsent } from '@/services/consents/describe-consent';
import { listMyConsents } from '@/services/consents/list-my-consents';
import { requireCitizen } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consents'))('title') };
}

/** What waits for the person's answer comes first; then what they gave, what is past, what they asked of others. */
export default async function ConsentsPage({ params }: PageProps<'/[locale]/cabinet/consents'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, errors, found, named] = await Promise.all([
    getTranslations('consents'),
    getTranslations('errors'),
    listMyConsents(context),
    privateNamesShown(),
  ]);
  if (!found.ok) return <Notice kind="refused" title={errors(found.refusal.code)} />;
  const { now, ...groups } = found.value;
  const lists = [
    { name: 'waiting', consents: groups.waiting, side: 'subject' },
    { name: 'given', consents: groups.given, side: 'subject' },
    { name: 'asked', consents: groups.asked, side: 'asker' },
    { name: 'past', consents: groups.past, side: 'subject' },
  ] as const satisfies readonly {
    name: string;
    consents: readonly DescribedConsent[];
    side: 'subject' | 'asker';
  }[];
  const all = lists.flatMap(({ consents }) => consents);
  return (
    <div className="e-column e-stack">
      <QuickExit when={all.some(({ regulation }) => regulation.privacy.sensitive)} />
      <CabinetTrail locale={locale} here={t('title')} />
      <h1>{t('title')}</h1>
      <p className="e-prose">{t('lead')}</p>
      {all.length === 0 ? <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState> : null}
      {lists.map(({ name, consents, side }) =>
        consents.length === 0 ? null : (
          <section key={name} aria-labelledby={name} className="grid gap-3">
            <h2 id={name}>{t(name)}</h2>
            <ul className="grid list-none gap-3 p-0">
              {consents.map((consent) => (
                <ConsentCard key={consent.id} consent={consent} now={now} side={side} named={named} />
              ))}
            </ul>
          </section>
        ),
      )}
      {all.some(({ regulation }) => regulation.privacy.sensitive) ? <NamedSwitch /> : null}
    </div>
  );
}
