/**
 * Codes that people read aloud and type. None of the look-alikes 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V is in them, and a letter
 * typed on a Cyrillic keyboard is read as the Latin one of the same shape. The last sign is a check sign: one wrong or
 * two swapped signs are noticed before anybody searches.
 */
const SIGNS = '34679ACDEFGHJKMNPQRTWXY';
const GROUP = 4;

/** `pick(n)` answers a whole number from 0 to n − 1. `length` counts the check sign and stays below 23. */
export function makeReadableCode(length: number, pick: (below: number) => number): string {
  const body = Array.from({ length: length - 1 }, () => SIGNS.charAt(pick(SIGNS.length))).join('');
  return inGroups(body + checkSign(body));
}

/** Reads a code as people type it: small letters, no hyphen, blanks, Cyrillic letters of the same look. */
export function parseReadableCode(text: string, length: number): string | null {
  const signs = [...text.toUpperCase()]
    .map((sign) => LOOK_ALIKES[sign] ?? sign)
    .join('')
    .replace(/[\s–—-]/gu, '');
  const whole = signs.length === length && [...signs].every((sign) => SIGNS.includes(sign));
  return whole && checkSign(signs.slice(0, -1)) === signs.at(-1) ? inGroups(signs) : null;
}

/** 23 signs, a prime: weights 2…22 are all units, so every single slip and every swap of neighbours changes the sum. */
function checkSign(body: string): string {
  const sum = [...body].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * (at + 2), 0);
  return SIGNS.charAt(sum % SIGNS.length);
}

const inGroups = (signs: string): string => (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  Ғ: 'F',
  З: '3',
  Б: '6',
  Ч: '4',
};
