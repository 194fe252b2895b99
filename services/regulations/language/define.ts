import type { Act } from './act';
import type { RegulationId } from './names';
import type { Regulation } from './regulation';

/**
 * `cites` everywhere in the body is checked by the compiler against the keys of `clauses`: a fact cannot cite a clause
 * that the definition does not account for. What the compiler cannot see (a step that leads nowhere, a clause called
 * encoded that nothing cites) is found by services/regulations/check.ts, which the catalogue's test runs over all.
 */
export function defineRegulation<const C extends string>(
  act: Act,
  body: Omit<Regulation<NoInfer<C>>, 'id' | 'act' | 'clauses'> & { clauses: Regulation<C>['clauses'] },
): Regulation<C> {
  const id = (body.annex === null ? act.id : `${act.id}/${body.annex}`) as RegulationId;
  return { ...body, id, act: act.id };
}
