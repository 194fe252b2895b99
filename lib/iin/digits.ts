/**
 * The Kazakh keyboard layout has letters where others have digits, so a person typing a number without switching
 * layouts gets `әіңғ` for 2345. Caps Lock gives capitals of the same letters.
 */
const KAZAKH_DIGIT_ROW: Readonly<Record<string, string>> = {
  '"': '1',
  ә: '2',
  і: '3',
  ң: '4',
  ғ: '5',
  ',': '6',
  '.': '7',
  ү: '8',
  ұ: '9',
  қ: '0',
};

const SEPARATORS = /[\s\u00ad\u200b\u2010-\u2015\u2212-]/g;

/** What the person meant to type into a number field: separators dropped, the Kazakh digit row read as digits. */
export function normaliseDigits(text: string): string {
  const compact = text.normalize('NFKC').replace(SEPARATORS, '').toLowerCase();
  return Array.from(compact, (character) => KAZAKH_DIGIT_ROW[character] ?? character).join('');
}
