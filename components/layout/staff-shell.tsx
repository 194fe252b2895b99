import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { OfflineGuard } from '@/components/layout/offline-guard';
import { WordMark } from '@/components/layout/word-mark';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

export interface StaffNavItem {
  href: string;
  text: string;
  current?: boolean;
  count?: number;
}

interface Props {
  locale: Locale;
  nav: readonly StaffNavItem[];
  /** Name, clinic, way out. */
  account?: ReactNode;
  children: ReactNode;
}

/** Dense pages for those who work here: the whole width, small type, figures of one width. */
export async function StaffShell({ locale, nav, account, children }: Props) {
  const t = await getTranslations('layout');
  return (
    <div className="e-shell" data-density="staff">
      <header className="e-staff-header">
        <WordMark href={href(locale, '/')} />
        <nav className="e-staff-nav" aria-label={t('staffNav')}>
          {nav.map((item) => (
            <Link key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
              {item.count === undefined ? null : <span className="e-count ms-1.5">{item.count}</span>}
            </Link>
          ))}
        </nav>
        <div className="e-account flex flex-wrap items-center gap-x-4">
          {account}
          <LanguageSwitch locale={locale} label={t('languages')} />
        </div>
      </header>
      <OfflineGuard title={t('offlineTitle')} text={t('offlineText')} />
      <main id="main" tabIndex={-1} className="e-staff-main">
        {children}
      </main>
    </div>
  );
}
