/** Something to put into a form: right for its kind, chosen by chance where there is a choice. */
import type { Field } from '@/services/regulations/language/form';
import type { Channel } from '@/services/regulations/language/names';
import type { Answers, AnswerValue } from '@/services/workflow/case';
import { type Facts, holds } from '@/services/workflow/holds';
import type { Chance } from './chance';

/** `today`: YYYY-MM-DD, right for every rule of days. */
export function fillIn(
  fields: readonly Field<string>[],
  facts: Omit<Facts, 'answers'> & { channel: Channel },
  today: string,
  chance: Chance,
  before: Answers = {},
): Answers {
  const filled: Record<string, AnswerValue> = {};
  for (const field of fields) {
    if (field.kind === 'slot' || !field.channels.includes(facts.channel)) continue;
    if (field.when && !holds(field.when, { ...facts, answers: { ...before, ...filled } })) continue;
    const shown = field.sameAs === undefined ? undefined : before[field.sameAs];
    filled[field.name] =
      shown !== undefined && chance.below(4) > 0 ? shown : somethingFor(field, today, chance);
  }
  return filled;
}

function somethingFor(
  { kind, min, max, maxLength, options }: Field<string>,
  today: string,
  chance: Chance,
): AnswerValue {
  switch (kind) {
    case 'yes-no':
      return chance.below(4) > 0;
    case 'choice':
      return chance.of(options ?? []).value;
    case 'number':
      return Math.min(max ?? 1990, Math.max(min ?? 1, 1990));
    case 'date':
      return today;
    case 'phone':
      return '+77010000001';
    default:
      return chance.of(['Ахметова', 'Абай көшесі, 5', 'А']).slice(0, maxLength);
  }
}

/** As a citizen types it on the portal's page. */
export const asTyped = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
    ]),
  );
