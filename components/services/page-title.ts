import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import type { Regulation } from '@/services/regulations/language/regulation';

/** What the tab and the history of a browser say of a service: a private one is not named there. */
export const pageTitleOf = async (
  { privacy, title }: Pick<Regulation, 'privacy' | 'title'>,
  locale: Locale,
): Promise<string> => (privacy.sensitive ? (await getTranslations('cabinet'))('sensitive') : title[locale]);
