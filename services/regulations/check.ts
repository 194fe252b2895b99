/**
 * What the compiler cannot see in a definition. The walk of services/workflow/walk.ts runs it; this reads it: clauses
 * against facts, names against uses, texts in three languages, times against each other.
 */
import { checkClauses } from './check/clauses';
import { checkForm } from './check/form';
import { checkNames } from './check/names';
import { type Problem, problem } from './check/problem';
import { checkRegisters } from './check/registers';
import { checkRoute } from './check/route';
import { checkTexts } from './check/texts';
import { checkTime } from './check/time';
import { factsOf } from './facts';
import type { Act } from './language/act';
import type { Regulation } from './language/regulation';

export function check(regulation: Regulation): Problem[] {
  return [
    ...checkClauses(regulation, factsOf(regulation)),
    ...checkChapters(regulation),
    ...checkTexts(regulation),
    ...checkNames(regulation),
    ...checkRoute(regulation),
    ...checkForm(regulation),
    ...checkRegisters(regulation),
    ...checkRefusals(regulation),
    ...checkTime(regulation),
  ];
}

export function checkAct(act: Act): Problem[] {
  const facts = [
    { kind: 'act', name: 'in force', cites: act.cites },
    ...(act.approves ?? []).map(({ regulation, cites }) => ({
      kind: 'act',
      name: `approves ${regulation}`,
      cites,
    })),
  ];
  return [...checkClauses(act, facts), ...checkTexts(act)];
}

function checkChapters({ chapters = [], clauses }: Regulation): Problem[] {
  return chapters
    .flatMap(({ heading, before }) => [heading, before])
    .filter((key) => !Object.hasOwn(clauses, key))
    .map((key) => problem('chapter-unknown', key));
}

function checkRefusals({ refusals, portal, attachment }: Regulation): Problem[] {
  const named = [
    ...(portal?.conditions ?? []).map(({ onFail }) => onFail.refusal),
    ...(attachment.rule === 'required' ? [attachment.refusal] : []),
  ];
  return named
    .filter((name) => !refusals.some((refusal) => refusal.name === name))
    .map((name) => problem('refusal-unknown', name));
}
