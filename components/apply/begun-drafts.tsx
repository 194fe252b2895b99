import { getTranslations } from 'next-intl/server';
import { discard } from '@/components/apply/actions';
import { draftPath } from '@/components/apply/draft-path';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locale';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';
import type { DraftSummary } from '@/services/requests/list-drafts';

/** What was begun before, on this or another device: go on with it or throw it away. */
export async function BegunDrafts({
  locale,
  drafts,
  now,
}: {
  locale: Locale;
  drafts: readonly DraftSummary[];
  now: Date;
}) {
  const [t, time] = await Promise.all([getTranslations('apply'), getTranslations('time')]);
  return (
    <Notice title={t('begun')}>
      <ul className="mt-2 grid list-none gap-3 p-0">
        {drafts.map((draft) => (
          <li key={draft.id} className="grid gap-1">
            <p>
              {t('begunText', {
                name: draft.recipientName,
                at: when({ t: time, locale, at: draft.updatedAt, now, zone: TIME_ZONE }),
              })}
            </p>
            <Actions>
              <ButtonLink kind="secondary" href={draftPath(locale, draft.id)} prefetch={false}>
                {t('resume')}
              </ButtonLink>
              <form action={discard.bind(null, locale, draft.id, draft.regulation.id)}>
                <Button kind="quiet">{t('discard')}</Button>
              </form>
            </Actions>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
