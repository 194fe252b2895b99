'use client';

import '@/app/globals.css';
import { Problem } from '@/components/layout/problem';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale';

/** The last resort, when even the layout failed. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const first = typeof window === 'undefined' ? undefined : window.location.pathname.split('/')[1];
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  return (
    <html lang={locale}>
      <body>
        <main id="main" className="e-main e-wide">
          <Problem locale={locale} digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
