/** The portal's languages. Kazakh comes first: it is what a new visitor gets. */
export const LOCALES = ['kk', 'ru', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'kk';

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

/** Each language by its own name, as it is shown to somebody who reads only that language. */
export const LOCALE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const satisfies Record<
  Locale,
  string
>;
