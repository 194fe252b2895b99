import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { OfflineGuard } from '@/components/layout/offline-guard';
import { SiteFooter } from '@/components/layout/site-footer';
import { WordMark } from '@/components/layout/word-mark';
import { ExitThisPage } from '@/components/ui/exit-this-page';
import { OrnamentBand } from '@/components/ui/ornament';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

interface Props {
  locale: Locale;
  /** What stands at the right of the header: sign-in, or the person's name and cabinet. */
  account?: ReactNode;
  /** A quick way out, for services that nobody else should see on the screen. */
  exit?: boolean;
  children: ReactNode;
}

/** Every page that is not for staff. */
export async function CitizenShell({ locale, account, exit, children }: Props) {
  const [t, ui] = await Promise.all([getTranslations('layout'), getTranslations('ui')]);
  return (
    <div className="e-shell">
      <header className="e-header">
        <div className="e-wide e-header-row">
          <WordMark href={href(locale, '/')} />
          <LanguageSwitch locale={locale} label={t('languages')} />
          <div className="e-account">
            {account ?? <Link href={href(locale, '/sign-in')}>{t('signIn')}</Link>}
          </div>
        </div>
        <OrnamentBand />
      </header>
      <OfflineGuard title={t('offlineTitle')} text={t('offlineText')} />
      <main id="main" tabIndex={-1} className="e-main e-wide">
        {exit ? <ExitThisPage text={ui('exit')} /> : null}
        {children}
      </main>
      <SiteFooter locale={locale} />
    </div>
  );
}
