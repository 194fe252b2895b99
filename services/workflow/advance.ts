/** Walks on from an ending of a step to whatever waits next: a person, or an end. */
import { automaticOf } from '@/services/regulations/facts';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Next, Step } from '@/services/regulations/language/step';
import type { Appointed, Case } from './case';
import { openStep } from './clocks';
import type { DecisionContext } from './commands';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { holds } from './holds';
import { allows, factsOf, stamp, stepOf } from './lawful';

/** Longer than any route: a definition that leads in a circle by itself is a bug, not a hang. */
const MOST_STEPS = 50;

export function advance(
  regulation: Regulation,
  from: Case,
  start: Next,
  context: DecisionContext,
): CaseEvent[] {
  const events: CaseEvent[] = [];
  let current = from;
  let next: Next | null = start;
  const push = (...more: CaseEvent[]) => {
    events.push(...more);
    current = more.reduce<Case>(evolve, current);
  };
  const portal = { at: context.now.toISOString(), by: { kind: 'portal' } } as const;
  for (let steps = 0; next; steps += 1) {
    if (steps > MOST_STEPS) throw new Error(`${regulation.id}: the route turns in a circle`);
    if ('result' in next) {
      push(
        { type: 'result-given', ...stamp(context), result: next.result },
        { type: 'completed', ...stamp(context) },
      );
      next = null;
    } else if ('refusal' in next) {
      push({ type: 'refused', ...stamp(context), ground: next.refusal, reason: '' });
      next = null;
    } else {
      const step: Step<string> = stepOf(regulation, next.step);
      if (!allows(current, step)) {
        if (!step.when)
          throw new Error(`${regulation.id}: ${current.channel} does not pass through "${step.name}"`);
        next = step.when.otherwise;
        continue;
      }
      const automatic = automaticOf(step).find(({ when }) => holds(when, factsOf(current)));
      if (automatic) {
        const { outcome } = automatic;
        push({ type: 'step-completed', ...portal, step: step.name, outcome, data: {}, inTime: true });
        next = follow(step, outcome, push, portal);
      } else {
        push({
          type: 'step-started',
          ...portal,
          step: begin(regulation, step, current, current.appointed, context),
        });
        next = null;
      }
    }
  }
  return events;
}

/** The result an outcome hands over on its way, and where the route goes from it. */
export function follow(
  step: Step<string>,
  outcome: string,
  push: (...events: CaseEvent[]) => void,
  mark: Pick<CaseEvent, 'at' | 'by'>,
): Next {
  const chosen = step.outcomes[outcome];
  if (!chosen) throw new Error(`Step "${step.name}" has no outcome "${outcome}"`);
  if (chosen.gives) push({ type: 'result-given', ...mark, result: chosen.gives });
  return chosen.next;
}

export function begin(
  regulation: Regulation,
  step: Step<string>,
  current: Case,
  appointed: Appointed | null,
  { now, place }: DecisionContext,
) {
  return openStep(regulation, step, current, now, appointed, place);
}
