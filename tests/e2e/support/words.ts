import type { Locale } from '@/lib/i18n/locale';
import { translatorFor } from '@/lib/i18n/translator';

/** The portal's own words for a button or label, so that a page object finds it in each language. */
export const words = (locale: Locale, namespace: string) => translatorFor(locale, namespace);
