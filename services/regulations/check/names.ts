import type { Regulation } from '../language/regulation';
import { type Problem, problem } from './problem';

/** Names are addresses: one thing a name. */
export function checkNames(regulation: Regulation): Problem[] {
  const lists = {
    step: regulation.steps,
    field: regulation.fields,
    page: regulation.pages,
    result: regulation.results,
    refusal: regulation.refusals,
    journal: regulation.journals,
    document: regulation.documents,
  };
  return Object.entries(lists).flatMap(([kind, things]) => {
    const names = things.map(({ name }) => name);
    return names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => problem('name-twice', `${kind} ${name}`));
  });
}
