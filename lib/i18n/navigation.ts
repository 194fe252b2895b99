import type { Locale } from '@/lib/i18n/locale';

/** `href('ru', '/cabinet')` is `/ru/cabinet`; use it in links, redirects and form actions. */
export const href = (locale: Locale, path: string): string => `/${locale}${path === '/' ? '' : path}`;

/** The same page in another language: swaps the first segment, keeps the rest and the query. */
export function switchLocale(pathname: string, search: string, to: Locale): string {
  const rest = pathname.replace(/^\/(kk|ru|en)(?=\/|$)/, '');
  return `/${to}${rest === '/' ? '' : rest}${search === '' ? '' : `?${search.replace(/^\?/, '')}`}`;
}
