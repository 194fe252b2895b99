import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** Addresses of the citizen's filing. Ids only: nothing about a person stands in an address. */
export const startPath = (locale: Locale, regulation: string): string => href(locale, `/apply/${regulation}`);

export const draftPath = (locale: Locale, draftId: string, page = ''): string =>
  href(locale, `/apply/draft/${draftId}${page === '' ? '' : `/${page}`}`);

export const donePath = (locale: Locale, requestId: string): string =>
  href(locale, `/apply/done/${requestId}`);
