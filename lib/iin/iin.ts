/**
 * Individual identification number: YYMMDD, a digit of century and sex, four of sequence, a check digit
 * (Government resolution 565 of 11 June 2003). The checksum misses nine in ten slips in the eleventh digit, so a
 * valid number never proves whose it is: screens must show the name found.
 */
import { z } from 'zod';
import { normaliseDigits } from '@/lib/iin/digits';
import { type Outcome, ok, refuse } from '@/lib/outcome';

export type Iin = string & z.$brand<'Iin'>;

export type Sex = 'male' | 'female';

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Digits 1–12 as numbers; the number is known to be made of digits. */
const digitsOf = (number: string): number[] => Array.from(number, Number);

const weigh = (digits: number[], weights: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

/** The twelfth digit for the first eleven, or `undefined` where no such number is ever issued. */
export function checkDigitOf(firstEleven: string): number | undefined {
  const digits = digitsOf(firstEleven);
  const first = weigh(digits, FIRST_WEIGHTS);
  if (first < 10) return first;
  const second = weigh(digits, SECOND_WEIGHTS);
  return second < 10 ? second : undefined;
}

/** `YYYY-MM-DD`, or `undefined` where the century digit or the day of the calendar does not exist. */
function dateIn(number: string): string | undefined {
  const century = Number(number[6]);
  if (century < 1 || century > 6) return undefined;
  const year = 1800 + 100 * Math.floor((century - 1) / 2) + Number(number.slice(0, 2));
  const month = Number(number.slice(2, 4));
  const day = Number(number.slice(4, 6));
  if (month < 1 || month > 12 || day < 1) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > (lengths[month - 1] ?? 0)) return undefined;
  return `${year}-${number.slice(2, 4)}-${number.slice(4, 6)}`;
}

/**
 * The number a person typed, or the one reason why it cannot be theirs. `today` (YYYY-MM-DD), when given, also
 * refuses a birth date that has not come yet.
 */
export function parseIin(text: string, today?: string): Outcome<Iin> {
  const number = normaliseDigits(text);
  if (/[^0-9]/.test(number)) return refuse({ code: 'iin-letters' });
  if (number.length !== 12) return refuse({ code: 'iin-length', params: { count: number.length } });
  if (Number(number[4]) >= 4) return refuse({ code: 'iin-is-bin' });
  if (!/[1-6]/.test(number.charAt(6))) return refuse({ code: 'iin-century' });
  const born = dateIn(number);
  if (born === undefined || (today !== undefined && born > today)) return refuse({ code: 'iin-date' });
  if (!isIin(number)) return refuse({ code: 'iin-check-digit' });
  return ok(number);
}

/** A well-formed IIN exactly as stored: twelve ASCII digits, nothing to normalise. */
export function isIin(text: string): text is Iin {
  return (
    /^[0-9]{12}$/.test(text) &&
    dateIn(text) !== undefined &&
    checkDigitOf(text.slice(0, 11)) === Number(text[11])
  );
}

/** `YYYY-MM-DD`: a day of the calendar, in no time zone. */
export function birthDateOf(iin: Iin): string {
  const born = dateIn(iin);
  if (born === undefined) throw new Error('an Iin without a date was let in past parseIin');
  return born;
}

export const sexOf = (iin: Iin): Sex => (Number(iin[6]) % 2 === 1 ? 'male' : 'female');

/** For forms and API bodies. The issue's message is the error code, its params are the code's placeholders. */
export const iinSchema = z
  .string()
  .max(64, 'iin-length')
  .transform((text, context): Iin => {
    const parsed = parseIin(text);
    if (parsed.ok) return parsed.value;
    const { code, params = {} } = parsed.refusal;
    context.issues.push({ code: 'custom', message: code, params, input: text });
    return z.NEVER;
  });
