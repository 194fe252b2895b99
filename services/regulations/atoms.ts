/** The smallest conditions of a definition: what the course of a case can depend on. Pure. */
import { automaticOf } from './facts';
import type { Condition } from './language/conditions';
import type { FactPath } from './language/facts';
import { REGISTERS, type Register } from './language/names';
import type { RegisterFacts, ToldByRegisters } from './language/register-facts';
import type { Regulation } from './language/regulation';
import type { Step } from './language/step';

type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

export function atomsOf(regulation: Regulation): Atom[] {
  const { acceptance, fields, limits, steps } = regulation;
  return atomsIn([
    ...fields.map(({ when }) => when),
    ...limits.map(({ when }) => when),
    ...acceptance.map(({ when }) => when),
    ...steps.flatMap((step) => [
      step.when?.condition,
      ...(step.asks ?? []).flatMap(({ when, ages = [] }) => [when, ...ages.map((rule) => rule.when)]),
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
    ...regulation.steps.flatMap(({ looksAt = [], orders }) => [...looksAt, ...(orders ? [orders] : [])]),
    ...factPathsOf(regulation).flatMap((path) => registerOfPath(path)?.register ?? []),
  ]);
  return REGISTERS.filter((register) => asked.has(register));
}

/** `registers.hospital-stays.admitted` taken apart; null for any other path, and for a register's bare name. */
export function registerOfPath(path: string): { register: Register; fact: string } | null {
  const [head, name, fact] = path.split('.');
  const register = REGISTERS.find((one) => one === name);
  return head === 'registers' && register && fact ? { register, fact } : null;
}

/** Every place from which the definition takes a value: lines of journals and results, and proposals in forms. */
export const factPathsOf = ({ fields, steps, results, journals }: Regulation): FactPath[] => [
  ...[...journals, ...results].flatMap((sheet) => sheet.fields.map(({ from }) => from)),
  ...[...fields, ...steps.flatMap(({ asks = [] }) => asks)].flatMap(({ from }) => from ?? []),
];

/** What the case keeps of all that its registers told: only what the definition has a use for. */
export function keptFacts(regulation: Regulation, told: ToldByRegisters): ToldByRegisters {
  const seen = new Set(regulation.steps.flatMap(({ looksAt = [], orders }) => [...looksAt, orders]));
  const named = new Set<string>(factPathsOf(regulation));
  return Object.fromEntries(
    REGISTERS.flatMap((register): [Register, RegisterFacts][] => {
      const facts = Object.entries(told[register] ?? {}).filter(
        ([fact]) => seen.has(register) || named.has(`registers.${register}.${fact}`),
      );
      return facts.length > 0 ? [[register, Object.fromEntries(facts)]] : [];
    }),
  );
}

const registersIn = (atoms: readonly Atom[]): Register[] =>
  atoms.flatMap((atom) => ('register' in atom ? [atom.register] : []));

export const atomsIn = (conditions: readonly (Condition | undefined)[]): Atom[] =>
  conditions.flatMap((condition) => {
    if (!condition) return [];
    if ('all' in condition) return atomsIn(condition.all);
    if ('any' in condition) return atomsIn(condition.any);
    if ('not' in condition) return atomsIn([condition.not]);
    return [condition];
  });
