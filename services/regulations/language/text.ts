export const LOCALES = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A sentence in our own words in each language of the portal. */
export type Text = Readonly<Record<Locale, string>>;

export const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
