/** Days in a form against each other, against today, and against the age that the act lets a document have. Pure. */
import type { Refusal } from '@/lib/outcome';
import type { DayMark, Field } from '@/services/regulations/language/form';
import { addDays, addMonths, type Day, isDay } from '@/services/working-time/day';
import type { Limit } from '@/services/working-time/limit';
import type { Answers } from './case';
import { type Facts, holds } from './holds';

/** The days a form is judged on, in the clinic's zone. */
export interface FormDays {
  today: Day;
  /** From which ages of documents are counted back: the person shows them with the request. */
  filed: Day;
  /** Whose clauses are cited. */
  regulation: string;
}

/** What is wrong with the day given in a field; null for one that fits, and for what is no day (the edge judges that). */
export function wrongDay(
  field: Field<string>,
  given: Answers,
  facts: Omit<Facts, 'answers'> & Partial<Pick<Facts, 'answers'>>,
  { today, filed, regulation }: FormDays,
): Refusal | null {
  const day = given[field.name];
  if (!isDayText(day)) return null;
  const endOf = (mark: DayMark | undefined): Day | null => {
    if (mark === undefined || mark === 'today') return mark ? today : null;
    const answer = given[mark.answer];
    return isDayText(answer) ? answer : null;
  };
  const { from, until } = field.days ?? {};
  const [first, last] = [endOf(from), endOf(until)];
  if (first && day < first) return { code: from === 'today' ? 'day-in-past' : 'day-before-other' };
  if (last && day > last) return { code: until === 'today' ? 'day-in-future' : 'day-after-other' };
  const age = (field.ages ?? []).find(
    ({ when }) => !when || holds(when, { ...facts, answers: { ...facts.answers, ...given } }),
  );
  if (!age || day >= oldest(age.atMost, filed)) return null;
  const { value, unit } = age.atMost;
  return { code: 'document-too-old', clause: `${regulation}/${age.cites[0]}`, params: { value, unit } };
}

/** The earliest day that is still young enough. */
export function oldest({ value, unit }: Limit, filed: Day): Day {
  if (unit === 'months') return addMonths(filed, -value);
  if (unit === 'calendar-days') return addDays(filed, -value);
  throw new Error(`The age of a document is not counted in ${unit}`);
}

const isDayText = (value: unknown): value is Day => typeof value === 'string' && isDay(value);
