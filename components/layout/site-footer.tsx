import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ViewSwitch } from '@/components/layout/view-switch';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** The lines one may need at once come first, on every page. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations('layout');
  return (
    <footer className="e-footer">
      <div className="e-wide">
        <div className="e-footer-top">
          <a className="e-line" data-kind="emergency" href="tel:103">
            <b>103</b> <span>{t('emergencyLine')}</span>
          </a>
          <a className="e-line" href="tel:1414">
            <b>1414</b> <span>{t('contactLine')}</span>
          </a>
          <p>{t('about')}</p>
        </div>
        <nav className="e-footer-links" aria-label={t('footerLinks')}>
          <Link href={href(locale, '/')}>{t('services')}</Link>
          <Link href={href(locale, '/regulations')} prefetch={false}>
            {t('regulations')}
          </Link>
          <Link href={href(locale, '/check')} prefetch={false}>
            {t('checkDocument')}
          </Link>
          <ViewSwitch />
        </nav>
      </div>
    </footer>
  );
}
