/** A definition with one fact changed, for each of its facts: the proof that a test would notice. */
import type { Regulation } from '@/services/regulations/language/regulation';

/** Names of the whole, its parts told elsewhere (every clause and reading has tests of its own), and looks. */
const TOLD_ELSEWHERE = ['id', 'act', 'annex', 'clauses', 'readings', 'chapters', 'organisations', 'layout'];
const LOOKS = ['page', 'pages', 'prefill', 'maxLength', 'min', 'max'];
/** How the portal helps to fill a form in, and which of the cited clauses it shows: tried where they are built. */
const HELP = ['tells', 'made', 'sameAs', 'days', 'looksAt', 'orders', 'citesBy'];
const NO_FACTS = new Set([...TOLD_ELSEWHERE, ...LOOKS, ...HELP]);

interface Change {
  at: string;
  /** Not a type: a changed value may be none that the language has. */
  changed: Regulation;
}

export const changedOneByOne = (regulation: Regulation): readonly Change[] =>
  leavesOf(regulation, []).map((path) => {
    const changed = structuredClone(regulation);
    change(changed, path);
    return { at: path.join('.'), changed };
  });

function leavesOf(value: unknown, path: readonly string[]): readonly string[][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[...path]];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    return value.length > 0 ? [[...path]] : [];
  }
  // Words for people are no facts; a field's proposal and its consent are help; the same day is no number.
  if ('kk' in value && 'ru' in value) return [];
  const isField = 'label' in value && 'kind' in value;
  const isSameDay = 'unit' in value && value.unit === 'same-day';
  return Object.entries(value).flatMap(([key, inner]) => {
    const left =
      NO_FACTS.has(key) ||
      (isField && (key === 'from' || key === 'consent')) ||
      (isSameDay && key === 'value');
    return left ? [] : leavesOf(inner, [...path, key]);
  });
}

function change(whole: unknown, path: readonly string[]): void {
  const [key = '', ...rest] = path;
  if (whole === null || typeof whole !== 'object') throw new Error('No such place');
  const before: unknown = Reflect.get(whole, key);
  if (rest.length > 0) change(before, rest);
  else Reflect.set(whole, key, otherThan(before));
}

function otherThan(value: unknown): unknown {
  if (Array.isArray(value)) return [...value.slice(1), 'another'];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return value === 'at-most'
    ? 'within'
    : value === 'within' || value === 'as-printed'
      ? 'at-most'
      : 'another';
}
