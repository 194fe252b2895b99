import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/i18n/navigation';

/** Somebody waits for the person's yes or no. Neither who nor what is said in the cabinet's list. */
export function WaitingNotice({ count }: { count: number }) {
  const locale = useLocale();
  const t = useTranslations('consents');
  if (count === 0) return null;
  return (
    <Notice kind="attention" title={t('waits', { count })}>
      <p className="mt-2">
        <ButtonLink href={href(locale, '/cabinet/consents')} prefetch={false}>
          {t('card.open')}
        </ButtonLink>
      </p>
    </Notice>
  );
}
