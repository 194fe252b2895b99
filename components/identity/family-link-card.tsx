import { getTranslations } from 'next-intl/server';
import { Actions } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import { plainDate } from '@/lib/i18n/plain-date';
import type { FamilyLink } from '@/services/identity/my-family';

interface Props {
  link: FamilyLink;
  /** Whose cabinet it is: of the one who is served, or of the one who acts. */
  side: 'principal' | 'representative';
  locale: Locale;
  change: (form: FormData) => Promise<void>;
}

const TAGS = {
  declared: 'waiting',
  verified: 'done',
  pending: 'attention',
  accepted: 'done',
  refused: 'refused',
} as const satisfies Record<FamilyLink['status'], TagKind>;

export async function FamilyLinkCard({ link, side, locale, change }: Props) {
  const [t, ui] = await Promise.all([getTranslations('family'), getTranslations('ui')]);
  const who = link.name ?? t('unnamed', { tail: link.iinTail });
  const answers = side === 'principal' && link.status === 'pending';
  // A child does not end a parent's right from the child's own cabinet.
  const mayEnd = !answers && (side === 'representative' || link.kind === 'power-of-attorney');
  return (
    <div className="e-card e-stack">
      <p>
        <strong>{who}</strong>{' '}
        <Tag kind={link.ranOut ? 'neutral' : TAGS[link.status]}>
          {link.ranOut ? t('ranOut') : t(`status.${link.status}`)}
        </Tag>
      </p>
      <p className="e-help">
        {t(`kind.${link.kind}.${side}`)}{' '}
        {t('document', { number: link.documentNumber, date: plainDate(locale, link.documentDate) })}{' '}
        {link.validUntil ? t('until', { date: plainDate(locale, link.validUntil) }) : null}
      </p>
      {link.status === 'declared' && !link.ranOut ? <p className="e-help">{t('declaredMeans')}</p> : null}
      {answers ? <p>{t('acceptMeans')}</p> : null}
      <form action={change}>
        <input type="hidden" name="link" value={link.id} />
        <Actions>
          {answers ? (
            <>
              <SubmitButton name="change" value="accepted" busy={ui('busy')}>
                {t('accept')}
              </SubmitButton>
              <SubmitButton name="change" value="refused" kind="secondary" busy={ui('busy')}>
                {t('refuse')}
              </SubmitButton>
            </>
          ) : null}
          {mayEnd ? (
            <SubmitButton
              name="change"
              value="ended"
              kind="quiet"
              busy={ui('busy')}
              aria-label={t('endOf', { who })}
            >
              {t('end')}
            </SubmitButton>
          ) : null}
        </Actions>
      </form>
    </div>
  );
}
