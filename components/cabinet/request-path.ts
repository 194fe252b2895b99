import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** Addresses of one request in the cabinet. Ids only. */
export const requestPath = (locale: Locale, id: string, page = ''): string =>
  href(locale, `/cabinet/requests/${id}${page === '' ? '' : `/${page}`}`);
