import { limitWords } from '@/components/services/limit-words';
import type { Say } from '@/services/regulations/clause-name';
import { clauseName } from '@/services/regulations/clause-name';
import type { DiagramNode } from '@/services/regulations/diagram/model';
import type { Locale } from '@/services/regulations/language/text';

/** What a diagram writes in a node: its name, and under it its clock. `say`: the translator of `services`. */
export function nodeWords({ title, clock }: DiagramNode, locale: Locale, say: Say): string[] {
  const name = title[locale];
  const time = clockWords(clock, say);
  return [...(name === '' ? [] : [name]), ...(time === '' ? [] : [time])];
}

export const clockWords = (clock: DiagramNode['clock'], say: Say): string =>
  clock === undefined ? '' : clock === 'appointed-time' ? say('untilAppointed') : limitWords(clock, say);

/** The clock and the clauses of a node, for a file that has no links. */
export const nodeNote = ({ clock, clauses }: DiagramNode, locale: Locale, say: Say): string =>
  [clockWords(clock, say), ...clauses.map((address) => clauseName(address, locale, say))]
    .filter((part) => part !== '')
    .join('; ');
