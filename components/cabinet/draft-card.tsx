import { useLocale, useTranslations } from 'next-intl';
import { draftPath } from '@/components/apply/draft-path';
import { ButtonLink } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';
import type { DraftSummary } from '@/services/requests/list-drafts';

/** A request that was begun and not sent. */
export function DraftCard({
  draft,
  now,
  named = false,
}: {
  draft: DraftSummary;
  now: Date;
  named?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations('cabinet');
  const time = useTranslations('time');
  const { id, regulation, self, recipientName, updatedAt } = draft;
  return (
    <li className="e-request" data-kind="attention">
      <h3>{regulation.privacy.sensitive && !named ? t('sensitive') : regulation.title[locale]}</h3>
      {self ? null : <p>{t('for', { name: recipientName })}</p>}
      <p>
        <Tag kind="attention">{t('status.draft')}</Tag>
      </p>
      <p>{t('draftSaved', { at: when({ t: time, locale, at: updatedAt, now, zone: TIME_ZONE }) })}</p>
      <p>
        <ButtonLink kind="secondary" href={draftPath(locale, id)} prefetch={false}>
          {t('continueDraft')}
        </ButtonLink>
      </p>
    </li>
  );
}
