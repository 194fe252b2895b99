/**
 * The number a person is told and reads back by phone: `K7PM-3RXW`. None of the look-alikes 0/O, 1/I/L, 2/Z,
 * 5/S, 8/B, U/V is in it, and a letter typed on a Cyrillic keyboard is read as the Latin one of the same shape.
 * The last sign is a check sign: one wrong or two swapped signs are noticed before anybody searches.
 */
import { z } from 'zod';

const SIGNS = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 8;

export type RequestNumber = string & z.$brand<'RequestNumber'>;

/** `pick(n)` answers a whole number from 0 to n − 1: the machine's randomness, or a test's. */
export function makeRequestNumber(pick: (below: number) => number): RequestNumber {
  const body = Array.from({ length: LENGTH - 1 }, () => SIGNS.charAt(pick(SIGNS.length))).join('');
  return printed(body + checkSign(body)) as RequestNumber;
}

/** Reads a number as people type it: small letters, no hyphen, blanks, Cyrillic letters of the same look. */
export function parseRequestNumber(text: string): RequestNumber | null {
  const signs = [...text.toUpperCase()]
    .map((sign) => LOOK_ALIKES[sign] ?? sign)
    .join('')
    .replace(/[\s–—-]/gu, '');
  const whole = signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign));
  return whole && checkSign(signs.slice(0, -1)) === signs.at(-1) ? (printed(signs) as RequestNumber) : null;
}

export const requestNumberSchema = z
  .string()
  .max(40)
  .transform((text, context): RequestNumber => {
    const number = parseRequestNumber(text);
    if (number) return number;
    context.addIssue({ code: 'custom', message: 'request-number-unknown' });
    return z.NEVER;
  });

/** 23 signs, a prime: weights 2…8 are all units, so every single slip and every swap of neighbours changes the sum. */
function checkSign(body: string): string {
  const sum = [...body].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * (at + 2), 0);
  return SIGNS.charAt(sum % SIGNS.length);
}

const printed = (signs: string): string => `${signs.slice(0, 4)}-${signs.slice(4)}`;

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
