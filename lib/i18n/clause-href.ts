import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** `mangystau-302/1/8.1` → `/kk/regulations/mangystau-302/1#8.1`; `eko-314-2015/9.6` → `/kk/regulations/eko-314-2015#9.6`. */
export function clauseHref(locale: Locale, address: string): string {
  const cut = address.lastIndexOf('/');
  return cut < 0
    ? href(locale, `/regulations/${address}`)
    : href(locale, `/regulations/${address.slice(0, cut)}#${address.slice(cut + 1)}`);
}
