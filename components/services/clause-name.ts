/** A clause's address as a person names it: "Mangystau region akimat, No 302, annex 1, clause 8.1, paragraph 2". */
import { actOf } from '@/services/regulations/catalogue';
import type { Locale } from '@/services/regulations/language/text';

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** `say`: the translator of the namespace `services`. */
export function clauseName(address: string, locale: Locale, say: Say): string {
  const parts = address.split('/');
  const act = actOf(parts[0] ?? '')?.shortTitle[locale] ?? parts[0] ?? '';
  const annex = parts.length === 3 && parts[1] !== 'act' ? [say('part.annex', { n: parts[1] ?? '' })] : [];
  const clause = parts.length > 1 ? clauseWords(parts.at(-1) ?? '', say) : [];
  return [act, ...annex, ...clause].join(', ');
}

/** `8.1.p2`, `annex-1.action-3`, `chapter-4`, `annex-1.legend`. */
export function clauseWords(key: string, say: Say): string[] {
  const words: string[] = [];
  const numbers: string[] = [];
  for (const piece of key.split('.')) {
    const [, kind = '', n = ''] = /^([a-z]*)-?(\d*)$/.exec(piece) ?? [];
    if (kind === '' && n !== '') numbers.push(n);
    else if (kind === 'p' && n !== '') words.push(say('part.paragraph', { n }));
    else if (isPart(kind)) words.push(say(`part.${kind}`, { n }));
    else words.push(piece);
  }
  const number = numbers.join('.');
  if (number === '') return words;
  // A number after an annex or a table is an item of it; by itself it is a clause.
  const named = /^[a-z]/.test(key) ? say('part.item', { n: number }) : say('part.clause', { n: number });
  return /^[a-z]/.test(key) ? [...words, named] : [named, ...words];
}

const PARTS = ['annex', 'chapter', 'action', 'legend', 'preamble', 'table', 'row', 'approval'] as const;
const isPart = (kind: string): kind is (typeof PARTS)[number] => PARTS.some((part) => part === kind);
