import { isLocale, type Locale } from '@/lib/i18n/locale';

/** `?lang=` wins over Accept-Language; Kazakh where neither names a language of the portal. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang');
  if (asked && isLocale(asked)) return asked;
  const accepted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return accepted.find(isLocale) ?? 'kk';
}
