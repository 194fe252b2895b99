/** A register that was silent when the request was filed has answered: what it says now may end the step that waits. */
import { ok } from '@/lib/outcome';
import { keptFacts } from '@/services/regulations/atoms';
import { automaticOf } from '@/services/regulations/facts';
import type { Regulation } from '@/services/regulations/language/regulation';
import { advance, follow } from './advance';
import type { Case } from './case';
import type { Command, Decision, DecisionContext } from './commands';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { holds } from './holds';
import { factsOf, no, stamp, stepOf } from './lawful';

export function registerAnswered(
  regulation: Regulation,
  current: Case,
  { register, answer, facts }: Extract<Command, { type: 'register-answered' }>,
  context: DecisionContext,
): Decision {
  if (context.by.kind !== 'portal') return no({ code: 'not-allowed' });
  // The first answer stands: staff may have acted on it.
  if ((current.registers[register] ?? 'unknown') !== 'unknown') return ok([]);
  const mark = stamp(context);
  const kept = facts && keptFacts(regulation, { [register]: facts })[register];
  const events: CaseEvent[] = [
    { type: 'register-answered', ...mark, register, answer, ...(kept ? { facts: kept } : {}) },
  ];
  let next = events.reduce<Case>(evolve, current);
  if (!current.step) return ok(events);
  const step = stepOf(regulation, current.step.name);
  // Whoever has taken the step goes on with it, and sees the answer; the portal's own step is the portal's again.
  if (current.step.takenBy && step.actor !== 'portal') return ok(events);
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
