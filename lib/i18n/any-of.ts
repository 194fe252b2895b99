import type { Locale } from './locale';

const OR: Record<Locale, string> = { kk: ' немесе ', ru: ' или ', en: ' or ' };

/** "Лечащий врач или дежурный врач": whoever of them is there. Names after the first lose their capital letter. */
export function anyOf(names: readonly string[], locale: Locale): string {
  const inside = names.map((name, index) =>
    index === 0 ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1),
  );
  return [inside.slice(0, -1).join(', '), ...inside.slice(-1)].filter(Boolean).join(OR[locale]);
}
