import type { Say } from '@/services/regulations/clause-name';
import type { Condition } from '@/services/regulations/language/conditions';
import type { Field } from '@/services/regulations/language/form';
import { APPLICANTS, CHANNELS } from '@/services/regulations/language/names';
import type { Locale } from '@/services/regulations/language/text';

/**
 * A condition as a person reads it before anything is asked. Empty where it speaks of what only the portal or the clinic
 * sees (a register, a held time). `say`: the translator of the namespace `services`.
 */
export function conditionWords(
  condition: Condition,
  fields: readonly Field<string>[],
  locale: Locale,
  say: Say,
): string {
  const words = (parts: readonly Condition[]): string[] =>
    parts.map((part) => conditionWords(part, fields, locale, say)).filter((text) => text !== '');
  if ('all' in condition) return words(condition.all).join(', ');
  if ('any' in condition) return words(condition.any).join(say('or'));
  if ('not' in condition) {
    const [text] = words([condition.not]);
    return text ? say('exceptWhen', { condition: text }) : '';
  }
  if ('recipientAge' in condition) {
    const { from, below } = condition.recipientAge;
    return [
      ...(from === undefined ? [] : [say('ageFrom', { age: from })]),
      ...(below === undefined ? [] : [say('ageBelow', { age: below })]),
    ].join(', ');
  }
  if ('applicant' in condition) return APPLICANTS[condition.applicant][locale].toLocaleLowerCase(locale);
  if ('channel' in condition) return CHANNELS[condition.channel][locale].toLocaleLowerCase(locale);
  if ('answer' in condition) {
    return (
      fields.find(({ name }) => name === condition.answer)?.label[locale].toLocaleLowerCase(locale) ?? ''
    );
  }
  return '';
}
