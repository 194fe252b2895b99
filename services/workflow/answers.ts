/** Judges what was filled in against the fields that a regulation asks for. Shapes of text are judged at the edge. */
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import type { Field } from '@/services/regulations/language/form';
import type { Answers, AnswerValue } from './case';
import { type FormDays, wrongDay } from './days';
import { type Facts, holds } from './holds';
import { readPersonalCode } from './personal-code';

/** Keeps only what the fields name; says every wrong field at once. */
export function checkAnswers(
  fields: readonly Field<string>[],
  given: Answers,
  facts: Omit<Facts, 'answers'> & Partial<Pick<Facts, 'answers'>>,
  days: FormDays,
): Outcome<Answers> {
  const asked = fields.filter(
    (field) =>
      // A doctor's time is taken as a booking, never typed.
      field.kind !== 'slot' &&
      field.channels.includes(facts.channel) &&
      (!field.when || holds(field.when, { ...facts, answers: { ...facts.answers, ...given } })),
  );
  const kept: Record<string, AnswerValue> = {};
  const refusals: Refusal[] = [];
  for (const field of asked) {
    const value =
      typeof given[field.name] === 'string' ? String(given[field.name]).trim() : given[field.name];
    const wrong =
      whatIsWrong(field, value) ??
      otherThan(field, value, facts.answers) ??
      wrongDay(field, given, facts, days);
    if (wrong) refusals.push({ ...wrong, field: `answers.${field.name}` });
    else if (value !== undefined && value !== '') kept[field.name] = value;
  }
  const [first, ...rest] = refusals;
  return first ? refuse(first, rest) : ok(kept);
}

function whatIsWrong(field: Field<string>, value: AnswerValue | undefined): Refusal | null {
  if (value === undefined || value === '') return field.required ? { code: 'answer-missing' } : null;
  switch (field.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? null : { code: 'answer-not-in-list' };
    case 'number':
      return numberFits(field, value)
        ? null
        : { code: 'answer-out-of-range', params: { min: field.min ?? 0, max: field.max ?? 0 } };
    case 'choice':
      return field.options?.some((option) => option.value === value) ? null : { code: 'answer-not-in-list' };
    default:
      return typeof value === 'string' && value.length <= (field.maxLength ?? 500)
        ? null
        : { code: 'answer-too-long', params: { max: field.maxLength ?? 500 } };
  }
}

/** A code that must be shown again: as people type it, against the one that was given. */
function otherThan(
  { sameAs }: Field<string>,
  value: AnswerValue | undefined,
  earlier: Answers = {},
): Refusal | null {
  if (sameAs === undefined || value === undefined || value === '') return null;
  const given = readPersonalCode(String(earlier[sameAs] ?? ''));
  return given !== null && readPersonalCode(String(value)) === given ? null : { code: 'personal-code-wrong' };
}

function numberFits(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Field<string>,
  value: AnswerValue,
) {
  return typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max;
}
