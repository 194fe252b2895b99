/** A register that was silent when the request was filed has answered: what it says now may end the step that waits. */
import { ok } from '@/lib/outcome';
import { registersOfStep } from '@/services/regulations/atoms';
import { automaticOf } from '@/services/regulations/facts';
import type { Register } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { advance, follow } from './advance';
import type { Case } from './case';
import type { Command, Decision, DecisionContext } from './commands';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { holds } from './holds';
import { factsOf, no, stamp, stepOf } from './lawful';

/** Registers on which the portal's own ending of the open step depends, and which have not answered. */
export function silentRegisters(regulation: Regulation, { status, step, registers }: Case): Register[] {
  if (status !== 'open' || !step) return [];
  const awaited = new Set(registersOfStep(stepOf(regulation, step.name)));
  return [...awaited].filter((register) => (registers[register] ?? 'unknown') === 'unknown');
}

export function registerAnswered(
  regulation: Regulation,
  current: Case,
  { register, answer }: Extract<Command, { type: 'register-answered' }>,
  context: DecisionContext,
): Decision {
  if (context.by.kind !== 'portal') return no({ code: 'not-allowed' });
  // The first answer stands: staff may have acted on it.
  if ((current.registers[register] ?? 'unknown') !== 'unknown') return ok([]);
  const mark = stamp(context);
  const events: CaseEvent[] = [{ type: 'register-answered', ...mark, register, answer }];
  let next = events.reduce<Case>(evolve, current);
  // Whoever has taken the step goes on with it, and sees the answer.
  if (!current.step || current.step.takenBy) return ok(events);
  const step = stepOf(regulation, current.step.name);
  const automatic = automaticOf(step).find(({ when }) => holds(when, factsOf(next)));
  if (!automatic) return ok(events);
  const push = (...more: CaseEvent[]) => {
    events.push(...more);
    next = more.reduce<Case>(evolve, next);
  };
  const { outcome } = automatic;
  const inTime = current.step.due >= mark.at;
  push({ type: 'step-completed', ...mark, step: step.name, outcome, data: {}, inTime });
  const onward = follow(step, outcome, push, mark);
  return ok([...events, ...advance(regulation, next, onward, context)]);
}
