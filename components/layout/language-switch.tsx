'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/lib/i18n/locale';
import { switchLocale } from '@/lib/i18n/navigation';

/** The same page in another language. Plain links: the whole document changes its language, and the proxy keeps it. */
export function LanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  return (
    <nav className="e-languages" aria-label={label}>
      {LOCALES.map((each) =>
        each === locale ? (
          <span key={each} lang={each} aria-current="true">
            {LOCALE_NAMES[each]}
          </span>
        ) : (
          <a key={each} lang={each} hrefLang={each} href={switchLocale(pathname, search, each)}>
            {LOCALE_NAMES[each]}
          </a>
        ),
      )}
    </nav>
  );
}
