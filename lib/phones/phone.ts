/** Phone numbers: taken as people write them in Kazakhstan, kept as E.164, printed "+7 701 234 56 78". */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';

export type Phone = string & z.$brand<'Phone'>;

/**
 * Letters of the Kazakh digit row. Its comma, full stop and quotation mark are not read as digits here: people write
 * them between the groups of a phone number.
 */
const KAZAKH_DIGITS: Readonly<Record<string, string>> = {
  ә: '2',
  і: '3',
  ң: '4',
  ғ: '5',
  ү: '8',
  ұ: '9',
  қ: '0',
};

const inDigits = (text: string): string =>
  Array.from(text.normalize('NFKC').toLowerCase(), (sign) => KAZAKH_DIGITS[sign] ?? sign).join('');

const brand = (text: string): text is Phone => /^\+[1-9]\d{6,14}$/.test(text);

/** `8 (701) 234-56-78`, `+7 701…` and bare ten digits are the same number. Numbers of other countries need their `+`. */
export function parsePhone(text: string): Outcome<Phone> {
  if (text.length > 40) return refuse({ code: 'phone-invalid' });
  const number = parsePhoneNumberFromString(inDigits(text), 'KZ');
  if (!number?.isValid() || number.ext || !brand(number.number)) return refuse({ code: 'phone-invalid' });
  return ok(number.number);
}

/** Numbers of the country in groups of 3-3-2-2, as they are read aloud; others as their own country prints them. */
export function printPhone(phone: string): string {
  const own = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(phone);
  if (own) return `+7 ${own.slice(1).join(' ')}`;
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

/** For forms and API bodies; the issue's message is the error code. */
export const phoneSchema = z.string().transform((text, context): Phone => {
  const parsed = parsePhone(text);
  if (parsed.ok) return parsed.value;
  context.issues.push({ code: 'custom', message: parsed.refusal.code, input: text.slice(0, 40) });
  return z.NEVER;
});
