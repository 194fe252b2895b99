import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PersonFilter } from '@/components/cabinet/person-filter';
import { SeenTable } from '@/components/cabinet/seen-table';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { whoSaw } from '@/services/audit/who-saw';
import { requireCitizen } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import { findClinics } from '@/services/organisations/find-clinics';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet.whoSaw'))('title') };
}

/** The audit as the person reads it whose data it is: of oneself, or of a child or ward. */
export default async function WhoSawPage({ params, searchParams }: PageProps<'/[locale]/cabinet/who-saw'>) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, ui, errors, older, people, clinics] = await Promise.all([
    getTranslations('cabinet.whoSaw'),
    getTranslations('ui'),
    getTranslations('errors'),
    getTranslations('cabinet'),
    peopleIMayActFor(context, context.clock()),
    findClinics(context, { locale }),
  ]);
  if (!people.ok) return <Notice kind="refused" title={errors(people.refusal.code)} />;
  // An agent, or a parent whom nobody has verified, sees their own part of the audit only.
  const seen = people.value.filter(
    ({ kind, status }) => kind === 'self' || (kind !== 'power-of-attorney' && status !== 'declared'),
  );
  const me = context.actor.personId;
  const asked = typeof query.person === 'string' ? query.person : me;
  if (!seen.some(({ personId }) => personId === asked)) notFound();
  const after = typeof query.after === 'string' ? query.after : undefined;
  const found = await whoSaw(context, { subjectId: asked, ...(after ? { after } : {}) });
  if (!found.ok) {
    if (found.refusal.code === 'invalid-input') notFound();
    return <Notice kind="refused" title={errors(found.refusal.code)} />;
  }
  const { lines, next } = found.value;
  const path = href(locale, '/cabinet/who-saw');
  const names = new Map((clinics.ok ? clinics.value : []).map(({ id, name }) => [id, name]));
  return (
    <div className="e-stack">
      <CabinetTrail locale={locale} here={t('title')} />
      <h1>{t('title')}</h1>
      <p className="e-prose">{t('lead')}</p>
      <PersonFilter people={seen} chosen={asked} path="/cabinet/who-saw" all={false} />
      {lines.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHelp')}</EmptyState>
      ) : (
        <SeenTable lines={lines} clinics={names} />
      )}
      {next || after ? (
        <Pagination
          label={ui('pages')}
          {...(after ? { first: { href: `${path}?person=${asked}`, text: ui('first') } } : {})}
          {...(next
            ? {
                next: {
                  href: `${path}?person=${asked}&after=${encodeURIComponent(next)}`,
                  text: older('older'),
                },
              }
            : {})}
        />
      ) : null}
    </div>
  );
}
