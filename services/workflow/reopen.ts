/** A complaint was satisfied: the case goes back to a step of its own route, and the clocks begin anew from there. */
import { ok } from '@/lib/outcome';
import { STAFF_ACTORS } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Next } from '@/services/regulations/language/step';
import { NeverOpen } from '@/services/working-time/acceptance';
import { begin } from './advance';
import type { Case } from './case';
import { acceptedAt } from './clocks';
import type { Command, Decision, DecisionContext } from './commands';
import type { CaseEvent } from './events';
import { backTo, evolve } from './evolve';
import { allows, no, stamp, stepOf } from './lawful';

type Reopen = Extract<Command, { type: 'reopen' }>;

/**
 * Steps of staff that an ended case can be brought back to: those it went through, and the one at which it was refused.
 * Not where a doctor's time would have to be there already: the agreed one is gone or given back.
 */
export function reopenableSteps(regulation: Regulation, current: Case): string[] {
  if (current.status !== 'completed' && current.status !== 'refused') return [];
  const reached = [...current.done.map(({ name }) => name), current.refusal?.step];
  return [...new Set(reached.filter((name) => name !== undefined))].filter((name) => {
    const step = stepOf(regulation, name);
    return (
      STAFF_ACTORS.some((actor) => actor === step.actor) &&
      step.wait.kind === 'limit' &&
      step.wait.byChannel[current.channel] !== undefined &&
      allows(backTo(current, name), step) &&
      !needsAgreedTime(regulation, name)
    );
  });
}

export function reopen(
  regulation: Regulation,
  current: Case,
  { step: name, complaint }: Reopen,
  context: DecisionContext,
): Decision {
  const { by, now, place } = context;
  if (by.kind !== 'staff' || !by.roles.includes('head-of-clinic')) return no({ code: 'not-allowed' });
  if (!reopenableSteps(regulation, current).includes(name)) {
    return no({ code: 'reopen-not-possible', field: 'reopen' });
  }
  const mark = stamp(context);
  let accepted: ReturnType<typeof acceptedAt>;
  try {
    accepted = acceptedAt(regulation, current.channel, now, place, current.answers);
  } catch (error) {
    if (error instanceof NeverOpen) return no({ code: 'clinic-has-no-hours' });
    throw error;
  }
  const reopened: CaseEvent = {
    type: 'reopened',
    ...mark,
    step: name,
    complaint,
    acceptedAt: accepted.acceptedAt.toISOString(),
    acceptance: accepted.explanation,
  };
  const open = evolve(current, reopened);
  const step = begin(regulation, stepOf(regulation, name), open, null, context);
  return ok([reopened, { type: 'step-started', ...mark, step }]);
}

/** Whether the route from here can come to a wait for an agreed hour without passing a step that agrees on one. */
function needsAgreedTime(
  regulation: Regulation,
  from: string,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (seen.has(from)) return false;
  const step = stepOf(regulation, from);
  if (step.wait.kind === 'appointed-time') return true;
  if (step.appoints) return false;
  const onward: Next[] = [...Object.values(step.outcomes).map(({ next }) => next)];
  if (step.when) onward.push(step.when.otherwise);
  const met = new Set([...seen, from]);
  return onward.some((next) => 'step' in next && needsAgreedTime(regulation, next.step, met));
}
