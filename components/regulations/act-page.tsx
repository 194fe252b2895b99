import { useLocale, useTranslations } from 'next-intl';
import { Account } from '@/components/regulations/account';
import { ActFacts, ActStatusNotice } from '@/components/regulations/act-facts';
import { bodyOfAct } from '@/components/regulations/body';
import { ClauseList } from '@/components/regulations/clause-list';
import { RegulationLinks } from '@/components/regulations/regulation-links';
import { StatedDates } from '@/components/regulations/stated-dates';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { href } from '@/lib/i18n/navigation';
import type { Act } from '@/services/regulations/language/act';

/** The act itself: its dates, the regulations it approves, and its own clauses. */
export function ActPage({ act }: { act: Act }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const ui = useTranslations('ui');
  const body = bodyOfAct(act);
  return (
    <div className="e-column grid gap-6">
      <Breadcrumbs
        label={ui('breadcrumbs')}
        items={[{ href: href(locale, '/regulations'), text: t('title') }, { text: act.shortTitle[locale] }]}
      />
      <h1>{act.shortTitle[locale]}</h1>
      <p className="e-lead">{act.title[locale]}</p>
      <ActStatusNotice act={act} />
      <ActFacts act={act} />
      <StatedDates act={act.id} />
      <section aria-labelledby="regulations" className="grid gap-2">
        <h2 id="regulations">{t('regulations')}</h2>
        <RegulationLinks act={act.id} />
      </section>
      <Account body={body} />
      <ClauseList body={body} />
    </div>
  );
}
