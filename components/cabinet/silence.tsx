import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { when } from '@/lib/i18n/when';
import type { MyRequest } from '@/services/requests/my-request';

/** The portal waits for a register that does not answer: since when, and what follows. Which one may be health data. */
export function Silence({ request: { silence, rules, now } }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('registers');
  const time = useTranslations('time');
  if (!silence) return null;
  const at = (moment: Date) => when({ t: time, locale, at: moment, now, zone: rules.place.zone });
  return (
    <Notice kind="attention">
      <p>
        {t('silent', { since: at(silence.since) })}{' '}
        {silence.askedAgainAt ? t('askedAgain', { at: at(silence.askedAgainAt) }) : t('askingNow')}
      </p>
      <p>{t('staffMay')}</p>
    </Notice>
  );
}
