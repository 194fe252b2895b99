/** The smallest conditions of a definition: what the course of a case can depend on. Pure. */
import { automaticOf } from './facts';
import type { Condition } from './language/conditions';
import { REGISTERS, type Register } from './language/names';
import type { Regulation, Step } from './language/regulation';

type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

export function atomsOf(regulation: Regulation): Atom[] {
  const { fields, limits, steps } = regulation;
  return atomsIn([
    ...fields.map(({ when }) => when),
    ...limits.map(({ when }) => when),
    ...steps.flatMap((step) => [
      step.when?.condition,
      ...(step.asks ?? []).map(({ when }) => when),
      ...automaticOf(step).map(({ when }) => when),
      ...Object.values(step.outcomes).map(({ when }) => when),
    ]),
  ]);
}

/** Registers on which the step's ending by the portal itself depends. */
export const registersOfStep = (step: Step<string>): Register[] =>
  registersIn(atomsIn(automaticOf(step).map(({ when }) => when)));

/** Registers that the definition looks at, and therefore the only ones that are asked when a request is filed. */
export function registersAsked(regulation: Regulation): Register[] {
  const asked = new Set<Register>([
    ...(regulation.attachment.rule === 'not-asked' ? [] : (['attached-population'] as const)),
    ...registersIn(atomsOf(regulation)),
    ...registersIn(atomsIn(regulation.documents.map(({ when }) => when))),
  ]);
  return REGISTERS.filter((register) => asked.has(register));
}

const registersIn = (atoms: readonly Atom[]): Register[] =>
  atoms.flatMap((atom) => ('register' in atom ? [atom.register] : []));

const atomsIn = (conditions: readonly (Condition | undefined)[]): Atom[] =>
  conditions.flatMap((condition) => {
    if (!condition) return [];
    if ('all' in condition) return atomsIn(condition.all);
    if ('any' in condition) return atomsIn(condition.any);
    if ('not' in condition) return atomsIn([condition.not]);
    return [condition];
  });
