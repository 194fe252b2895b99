import { useLocale, useTranslations } from 'next-intl';
import { requestPath } from '@/components/cabinet/request-path';
import { Actions, ButtonLink } from '@/components/ui/button';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { StoredCase } from '@/services/requests/stored-case';

/** What can be taken away at once after filing: the result, if it is there already, and the file for a calendar. */
export function AfterFiling({
  stored: { id, state },
  regulation,
}: {
  stored: Pick<StoredCase, 'id' | 'state'>;
  regulation: Regulation;
}) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const result = regulation.results.find(
    ({ name, fields }) => fields.length > 0 && state.results.some((given) => given.name === name),
  );
  if (!result && !state.appointed) return null;
  return (
    <Actions>
      {result ? (
        <ButtonLink
          kind="secondary"
          href={requestPath(locale, id, `results/${result.name}`)}
          prefetch={false}
        >
          {result.title[locale]}
        </ButtonLink>
      ) : null}
      {state.appointed ? (
        <ButtonLink kind="secondary" href={requestPath(locale, id, 'calendar')} prefetch={false} download>
          {t('calendar')}
        </ButtonLink>
      ) : null}
    </Actions>
  );
}
