/**
 * One spelling for search: Әйгерім, Айгерим and Aigerim meet, and so do words typed with look-alike letters of the
 * other alphabet. Letters are folded to a coarse Latin skeleton; it is a key, never shown.
 */
const TO_SKELETON: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  э: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  і: 'i',
  й: 'i',
  ы: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ь: '',
  ю: 'iu',
  я: 'ia',
};

/** Letters that look the same in the other alphabet; used only in a word that mixes the two. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

const BACK: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOK_ALIKE).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** A word of two alphabets is read in the one that most of its letters are of. */
function inOneScript(word: string): string {
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  const table = cyrillic >= latin ? LOOK_ALIKE : BACK;
  return Array.from(word, (letter) => table[letter] ?? letter).join('');
}

/** Latin spellings of one sound, in the order in which they are read. */
const LATIN_SPELLINGS: readonly [RegExp, string][] = [
  [/dzh|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/w/g, 'u'],
  [/y/g, 'i'],
  [/x/g, 'ks'],
];

export function foldForSearch(text: string): string {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(foldWord)
    .filter(Boolean)
    .join(' ');
}

function foldWord(word: string): string {
  const skeleton = Array.from(inOneScript(word).toLowerCase(), (letter) => TO_SKELETON[letter] ?? letter)
    .join('')
    // Diacritics of Latin spellings fall off: á, ğ, ñ, ş.
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const spelled = LATIN_SPELLINGS.reduce(
    (text, [pattern, sound]) => text.replace(pattern, sound),
    skeleton,
  ).replace(/дж|dj/g, 'j');
  return spelled.replace(/(\p{L})\1+/gu, '$1');
}

export interface Searchable {
  surname: string;
  givenName: string;
  patronymic?: string | null;
  iin?: string | null;
  /** E.164 */
  phone?: string | null;
}

/** What is kept beside a person for search: names, IIN, and the phone without its country code. */
export const searchTextOf = ({ surname, givenName, patronymic, iin, phone }: Searchable): string =>
  [
    foldForSearch([surname, givenName, patronymic].filter(Boolean).join(' ')),
    iin ?? '',
    phone?.replace(/^\+7/, '').replace(/\D/g, '') ?? '',
  ]
    .filter(Boolean)
    .join(' ');

/**
 * The words of a query, each of which must be found in the kept text. A number is one word however it is grouped, and
 * a phone loses its +7 or 8.
 */
export function searchTerms(query: string): string[] {
  const short = query.slice(0, 200);
  if (/^[\d\s()+.-]+$/.test(short)) {
    const digits = short.replace(/\D/g, '');
    if (digits === '') return [];
    return [digits.length === 11 && /^[78]/.test(digits) ? digits.slice(1) : digits];
  }
  return foldForSearch(short).split(' ').filter(Boolean).slice(0, 6);
}
