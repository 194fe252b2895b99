import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** Where the browser waits for the phone. */
export const waitPath = (locale: Locale, id: string): string => href(locale, `/signing/${id}`);
