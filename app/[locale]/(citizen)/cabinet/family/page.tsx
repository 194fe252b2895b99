import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { changeLink } from '@/app/[locale]/(citizen)/cabinet/family/actions';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { FamilyLinkCard } from '@/components/identity/family-link-card';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';
import { myFamily } from '@/services/identity/my-family';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('family');
  return { title: t('title') };
}

const DONE = ['child', 'asked', 'accepted', 'refused', 'ended'] as const;

export default async function FamilyPage({ params, searchParams }: PageProps<'/[locale]/cabinet/family'>) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, errors, found] = await Promise.all([
    getTranslations('family'),
    getTranslations('errors'),
    myFamily(context),
  ]);
  if (!found.ok) return <Notice kind="refused" title={errors(found.refusal.code)} />;
  const { iActFor, actForMe } = found.value;
  const done = DONE.find((one) => one === query.done);
  return (
    <div className="e-column e-stack">
      <CabinetTrail locale={locale} here={t('title')} />
      {done ? <Notice kind="done" title={t(`done.${done}`)} announce /> : null}
      <h1>{t('title')}</h1>
      <p className="e-prose">{t('lead')}</p>
      {actForMe.length > 0 ? (
        <section className="e-stack" aria-labelledby="for-me">
          <h2 id="for-me">{t('forMe')}</h2>
          {actForMe.map((link) => (
            <FamilyLinkCard key={link.id} link={link} side="principal" locale={locale} change={changeLink} />
          ))}
        </section>
      ) : null}
      <section className="e-stack" aria-labelledby="i-act-for">
        <h2 id="i-act-for">{t('iActFor')}</h2>
        {iActFor.length === 0 ? <p className="e-prose e-help">{t('nobody')}</p> : null}
        {iActFor.map((link) => (
          <FamilyLinkCard
            key={link.id}
            link={link}
            side="representative"
            locale={locale}
            change={changeLink}
          />
        ))}
      </section>
      <Actions>
        <ButtonLink href={href(locale, '/cabinet/family/child')}>{t('addChild')}</ButtonLink>
        <ButtonLink kind="secondary" href={href(locale, '/cabinet/family/power-of-attorney')}>
          {t('addAttorney')}
        </ButtonLink>
      </Actions>
    </div>
  );
}
