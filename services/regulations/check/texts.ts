import { LOCALES } from '../language/text';
import { type Problem, problem } from './problem';

/** Every text is there in each language, and none hides a Latin letter inside a Cyrillic word. */
export function checkTexts(value: unknown, at = ''): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => checkTexts(item, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.some(([key]) => LOCALES.some((locale) => locale === key))) return checkText(entries, at);
  return entries.flatMap(([key, item]) => checkTexts(item, at ? `${at}.${key}` : key));
}

function checkText(entries: readonly [string, unknown][], at: string): Problem[] {
  const said = new Map(entries);
  return LOCALES.flatMap((locale) => {
    const words = said.get(locale);
    if (typeof words !== 'string' || words.trim() === '') return [problem('text-missing', `${at}.${locale}`)];
    const mixed =
      locale !== 'en' &&
      /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(words);
    return mixed ? [problem('text-mixes-alphabets', `${at}.${locale}`)] : [];
  });
}
