import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ConsentStateTag } from '@/components/consents/consent-state';
import { ButtonLink } from '@/components/ui/button';
import { href } from '@/lib/i18n/navigation';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';
import type { DescribedConsent } from '@/services/consents/describe-consent';

/** One consent in a list. A private service is not named until it is opened. */
export function ConsentCard({
  consent,
  now,
  side,
  named,
}: {
  consent: DescribedConsent;
  now: Date;
  side: 'subject' | 'asker';
  /** The person lets lists name private services. */
  named: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations('consents');
  const time = useTranslations('time');
  const { id, regulation, kind, state, until, number } = consent;
  const waits = side === 'subject' && state === 'asked';
  const path = href(locale, `/cabinet/consents/${id}`);
  const hidden = regulation.privacy.sensitive && !named;
  const title = hidden ? t('card.hidden') : regulation.title[locale];
  return (
    <li className="e-request" data-kind={waits ? 'attention' : 'neutral'}>
      <h3>
        {side === 'subject' ? (
          <Link href={path} prefetch={false}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <p>
        {side === 'asker'
          ? t('card.aboutWhom', { name: consent.subjectName })
          : kind === 'asked-of-subject'
            ? t('card.whoAsks', { name: consent.askerName })
            : t('card.ofYourself')}
      </p>
      <p>
        <ConsentStateTag state={state} />
      </p>
      {state === 'asked' && until ? (
        <p>
          {t('facts.until')}: {when({ t: time, locale, at: until, now, zone: TIME_ZONE })}
        </p>
      ) : null}
      {waits ? (
        <p>
          <ButtonLink href={path} prefetch={false}>
            {t('card.open')}
          </ButtonLink>
        </p>
      ) : null}
      <p className="e-request-head">
        <span className="figures">{t('card.request', { number })}</span>
      </p>
    </li>
  );
}
