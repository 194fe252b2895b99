import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Next } from '@/services/regulations/language/step';
import { localDay } from '@/services/working-time/zone';
import { advance, follow } from './advance';
import { checkAnswers } from './answers';
import type { ByHand, Case } from './case';
import type { Command, Decision, DecisionContext } from './commands';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { holds } from './holds';
import { withinHorizon } from './horizon';
import { clauseOf, factsOf, heldByAnother, mayAct, no, silentRegisters, stamp, stepOf } from './lawful';

type Complete = Extract<Command, { type: 'complete-step' }>;

export function completeStep(
  regulation: Regulation,
  current: Case,
  command: Complete,
  context: DecisionContext,
): Decision {
  if (current.step?.name !== command.step)
    return no({ code: 'step-already-done', params: { step: command.step } });
  const step = stepOf(regulation, command.step);
  const mark = stamp(context);
  // Once the step's time is over the portal may end the wait, where the definition says how.
  const over =
    context.by.kind === 'portal' &&
    step.overdue?.outcome === command.outcome &&
    current.step.due < context.now.toISOString();
  const refused = over ? null : (mayAct(regulation, current, context.by) ?? heldByAnother(current, context));
  if (refused) return no(refused);

  const outcome = step.outcomes[command.outcome];
  if (!outcome || (outcome.when && !holds(outcome.when, factsOf(current)))) {
    return no({ code: 'outcome-not-in-law', field: 'outcome' });
  }
  if (command.way && !step.consent?.ways.includes(command.way)) {
    return no({ code: 'outcome-not-in-law', field: 'way', ...clauseOf(regulation, step.consent ?? {}) });
  }
  if (outcome.onceOver && !over && mark.at <= current.step.due)
    return no({ code: 'outcome-too-early', field: 'outcome' });
  // An ending in refusal goes by the command `refuse`, which carries the reason where the person is owed one.
  if (owesReason(regulation, outcome.next)) return no({ code: 'reason-required', field: 'reason' });
  const { zone } = context.place;
  const data = checkAnswers(step.asks ?? [], command.data, factsOf(current), {
    today: localDay(context.now, zone),
    filed: localDay(new Date(current.filedAt), zone),
    regulation: regulation.id,
  });
  if (!data.ok) return data;

  const hands = actsByHand(regulation, current, command, context);
  if (!hands.ok) return hands;

  // A step that appoints a doctor's time needs one, unless the person has chosen it already or the step ends the case.
  const goesOn = 'step' in outcome.next;
  const appointed = command.appointed ?? current.appointed;
  if (step.appoints && goesOn && !appointed) return no({ code: 'slot-needed', field: 'slot' });
  if (command.appointed) {
    if (!step.appoints || command.appointed.kind !== step.appoints)
      return no({ code: 'slot-not-offered', field: 'slot' });
    const beyond = withinHorizon(regulation, command.appointed, new Date(current.acceptedAt), context);
    if (beyond) return beyond;
  }

  const inTime = current.step.due >= mark.at;
  const events: CaseEvent[] = [];
  let next = current;
  const push = (...more: CaseEvent[]) => {
    events.push(...more);
    next = more.reduce<Case>(evolve, next);
  };
  if (command.appointed) push({ type: 'appointed', ...mark, appointed: command.appointed });
  push({
    type: 'step-completed',
    ...mark,
    step: step.name,
    outcome: command.outcome,
    data: data.value,
    inTime,
    ...(hands.value ? { byHand: hands.value } : {}),
    ...(command.way ? { way: command.way } : {}),
  });
  const onward = follow(step, command.outcome, push, mark);
  return ok([...events, ...advance(regulation, next, onward, context)]);
}

/** In place of the portal, whose register is silent: what they went by instead is kept with the step. */
function actsByHand(
  regulation: Regulation,
  current: Case,
  { byHand }: Complete,
  { by }: DecisionContext,
): Outcome<ByHand | null> {
  const registers = silentRegisters(regulation, current);
  const step = current.step && stepOf(regulation, current.step.name);
  if (by.kind !== 'staff' || step?.actor !== 'portal' || registers.length === 0) return ok(null);
  const reason = byHand?.trim() ?? '';
  return reason === ''
    ? refuse({ code: 'by-hand-reason-required', field: 'byHand', ...clauseOf(regulation, step.byHand ?? {}) })
    : ok({ registers, reason });
}

const owesReason = ({ refusals }: Regulation, next: Next): boolean =>
  'refusal' in next && refusals.some(({ name, reasoned }) => name === next.refusal && reasoned);
