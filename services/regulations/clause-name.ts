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

/** Several clauses of one regulation in a line: "Minister of Health, order No 99, annex 2: clause 17, paragraph 2; list, item 9.1". */
export function clausesInLine(
  { id, cites }: { id: string; cites: readonly string[] },
  locale: Locale,
  say: Say,
): string {
  const [act = '', annex] = id.split('/');
  const title = actOf(act)?.shortTitle[locale] ?? act;
  const head = annex === undefined ? title : `${title}, ${say('part.annex', { n: annex })}`;
  return `${head}: ${cites.map((key) => clauseWords(key, say).join(', ')).join('; ')}`;
}

/** `8.1.p2`, `4.p3.1`, `annex-1.action-3`, `annex-3.row-7`, `chapter-4`, `list.7.1`, `form.field-2`. */
export function clauseWords(key: string, say: Say): string[] {
  const words: string[] = [];
  let numbers: string[] = [];
  const flush = () => {
    const n = numbers.join('.');
    // The number that opens a key is a clause; after a paragraph or an annex it is an item there.
    if (n !== '') words.push(say(words.length === 0 ? 'part.clause' : 'part.item', { n }));
    numbers = [];
  };
  for (const piece of key.split('.')) {
    const [, kind = '', n = ''] = /^([a-z]*)-?(\d*)$/.exec(piece) ?? [];
    if (kind === '' && n !== '') {
      numbers.push(n);
      continue;
    }
    flush();
    if (kind === 'p' && n !== '') words.push(say('part.paragraph', { n }));
    else words.push(isPart(kind) ? say(`part.${kind}`, { n }).trim() : piece);
  }
  flush();
  return words;
}

const PARTS = [
  'annex',
  'chapter',
  'action',
  'legend',
  'preamble',
  'table',
  'row',
  'approval',
  'list',
  'form',
  'field',
  'note',
] as const;
const isPart = (kind: string): kind is (typeof PARTS)[number] => PARTS.some((part) => part === kind);
