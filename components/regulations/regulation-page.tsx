import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Account } from '@/components/regulations/account';
import { ActStatusNotice } from '@/components/regulations/act-facts';
import { bodyOfRegulation } from '@/components/regulations/body';
import { ClauseList } from '@/components/regulations/clause-list';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { href } from '@/lib/i18n/navigation';
import { actById } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';

/** A regulation to read: every clause, what the portal does of it, and why. */
export function RegulationPage({ regulation }: { regulation: Regulation }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const ui = useTranslations('ui');
  const processes = useTranslations('processes');
  const act = actById(regulation.act);
  const body = bodyOfRegulation(regulation);
  return (
    <div className="e-column grid gap-6">
      <Breadcrumbs
        label={ui('breadcrumbs')}
        items={[
          { href: href(locale, '/regulations'), text: t('title') },
          { href: href(locale, `/regulations/${act.id}/act`), text: act.shortTitle[locale] },
          { text: regulation.title[locale] },
        ]}
      />
      <h1>{regulation.title[locale]}</h1>
      <p className="e-lead">{regulation.summary[locale]}</p>
      <ActStatusNotice act={act} />
      <Account body={body} />
      <ul className="flex list-none flex-wrap gap-x-6 gap-y-2 p-0">
        <li>
          <Link href={href(locale, `/services/${regulation.service}`)} prefetch={false}>
            {t('service')}
          </Link>
        </li>
        <li>
          <Link href={href(locale, `/regulations/${act.id}/act`)} prefetch={false}>
            {t('actPage')}
          </Link>
        </li>
        <li>
          <Link href={href(locale, `/processes/${regulation.id}`)} prefetch={false}>
            {processes('title')}
          </Link>
        </li>
        <li>
          <a href={`/api/v1/regulations/${regulation.id}`}>{t('json')}</a>
        </li>
      </ul>
      <ClauseList body={body} />
    </div>
  );
}
