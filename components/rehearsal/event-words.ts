import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import type { CaseEvent } from '@/services/workflow/events';

/** What an event concerns, in the words of the definition, and the clauses it rests on. */
export function eventWords(
  event: CaseEvent,
  regulation: Regulation,
  locale: Locale,
): { about: string; clauses: readonly string[] } {
  const clausesOf = (fact: { cites?: readonly string[] | undefined } | undefined) =>
    (fact?.cites ?? []).map((key) => `${regulation.id}/${key}`);
  const stepOf = (name: string) => regulation.steps.find((step) => step.name === name);
  switch (event.type) {
    case 'filed':
      return { about: '', clauses: clausesOf(regulation.channels[event.channel]) };
    case 'step-started': {
      const step = stepOf(event.step.name);
      return { about: step?.title[locale] ?? '', clauses: clausesOf(step) };
    }
    case 'step-completed': {
      const step = stepOf(event.step);
      const outcome = step?.outcomes[event.outcome];
      const about = [step?.title[locale], outcome?.label[locale]].filter((part) => part).join(': ');
      return { about, clauses: clausesOf(outcome) };
    }
    case 'result-given': {
      const result = regulation.results.find(({ name }) => name === event.result);
      return { about: result?.title[locale] ?? '', clauses: clausesOf(result) };
    }
    case 'refused': {
      const ground = regulation.refusals.find(({ name }) => name === event.ground);
      return { about: ground?.ground[locale] ?? '', clauses: clausesOf(ground) };
    }
    case 'withdrawn':
      return { about: '', clauses: clausesOf(regulation.withdrawal) };
    case 'reopened': {
      const step = stepOf(event.step);
      return { about: step?.title[locale] ?? '', clauses: clausesOf(step) };
    }
    default:
      return { about: '', clauses: [] };
  }
}
