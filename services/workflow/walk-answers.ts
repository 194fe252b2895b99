/** What an exhaustive walk answers to a definition’s questions, and what the registers answer to the walk. */
import { atomsOf, registersAsked } from '@/services/regulations/atoms';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Field } from '@/services/regulations/language/form';
import type { Register } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Answers, AnswerValue, Case } from './case';
import { type Facts, holds } from './holds';
import { makePersonalCode } from './personal-code';

const REGISTER_ANSWERS: readonly RegisterAnswer[] = ['yes', 'no', 'unknown'];

/** Every combination of answers of the registers that the definition looks at. */
export function registerAnswers(regulation: Regulation): Case['registers'][] {
  const asked = new Set<Register>(['attached-population', ...registersAsked(regulation)]);
  return [...asked].reduce<Case['registers'][]>(
    (combined, register) =>
      combined.flatMap((answers) => REGISTER_ANSWERS.map((says) => ({ ...answers, [register]: says }))),
    [{}],
  );
}

/** Every way of answering what must be answered: all options of a question that something depends on, else the first. */
export function waysToAnswer(
  regulation: Regulation,
  fields: readonly Field<string>[],
  facts: Omit<Facts, 'answers'> & Partial<Pick<Facts, 'answers'>>,
): Answers[] {
  const decisive = new Set(atomsOf(regulation).flatMap((atom) => ('answer' in atom ? [atom.answer] : [])));
  return fields.reduce<Answers[]>(
    (ways, field) =>
      ways.flatMap((answers) => {
        const asked =
          field.required &&
          field.channels.includes(facts.channel) &&
          (!field.when || holds(field.when, { ...facts, answers: { ...facts.answers, ...answers } }));
        if (!asked) return [answers];
        const values = valuesOf(field, facts.answers);
        return (decisive.has(field.name) ? values : values.slice(0, 1)).map((value) => ({
          ...answers,
          [field.name]: value,
        }));
      }),
    [{}],
  );
}

function valuesOf({ kind, min, options, made, sameAs }: Field<string>, earlier: Answers = {}): AnswerValue[] {
  if (made) return [makePersonalCode(() => 0)];
  if (sameAs !== undefined) return [earlier[sameAs] ?? ''];
  if (kind === 'yes-no') return [true, false];
  if (kind === 'number') return [min ?? 1];
  return options?.map(({ value }) => value) ?? ['текст'];
}
