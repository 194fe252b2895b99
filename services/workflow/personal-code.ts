/** The code under which somebody anonymous is examined: the portal draws it, the person keeps it, nothing else names them. */
import { makeReadableCode, parseReadableCode } from '@/lib/readable-code';
import type { Step } from '@/services/regulations/language/step';
import type { Answers } from './case';

const LENGTH = 8;

/** `pick(n)` answers a whole number from 0 to n − 1. */
export const makePersonalCode = (pick: (below: number) => number): string => makeReadableCode(LENGTH, pick);

/** As people type or say it; null for what no code can be. */
export const readPersonalCode = (typed: string): string | null =>
  typed.length > 40 ? null : parseReadableCode(typed, LENGTH);

/** Whatever was typed under the names that the portal fills itself is replaced: no name can be written there. */
export function withMadeValues(
  { asks = [] }: Pick<Step<string>, 'asks'>,
  given: Answers,
  pick: (below: number) => number,
): Answers {
  const made = asks.filter((field) => field.made === 'personal-code');
  return { ...given, ...Object.fromEntries(made.map(({ name }) => [name, makePersonalCode(pick)])) };
}
