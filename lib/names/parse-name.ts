import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';

export const NAME_MAX = 60;

/** Kazakh and Russian Cyrillic, and Latin for those whose documents are in it. */
const NAME =
  /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\p{Script=Latin}]+(?:[ '’ʼ-][А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\p{Script=Latin}]+)*$/u;

/** One part of a name: trimmed, in one form, "сейтова" and "СЕЙТОВА" as "Сейтова". Empty is refused. */
export function parseName(text: string): Outcome<string> {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (name === '') return refuse({ code: 'name-required' });
  if (name.length > NAME_MAX) return refuse({ code: 'name-long', params: { max: NAME_MAX } });
  if (!NAME.test(name)) return refuse({ code: 'name-letters' });
  return ok(isOneCase(name) ? capitalised(name) : name);
}

const isOneCase = (name: string): boolean =>
  name === name.toLocaleLowerCase('kk') || (name.length > 2 && name === name.toLocaleUpperCase('kk'));

const capitalised = (name: string): string =>
  name
    .toLocaleLowerCase('kk')
    .replace(
      /(^|[ -])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('kk'),
    );

/** For forms and API bodies; the issue's message is the error code. */
export const nameSchema = z.string().transform((text, context): string => {
  const parsed = parseName(text);
  if (parsed.ok) return parsed.value;
  const { code, params = {} } = parsed.refusal;
  context.issues.push({ code: 'custom', message: code, params, input: text.slice(0, NAME_MAX) });
  return z.NEVER;
});

/** A patronymic: not everybody has one. */
export const optionalNameSchema = z.union([
  z
    .string()
    .regex(/^\s*$/)
    .transform(() => null),
  nameSchema,
]);
