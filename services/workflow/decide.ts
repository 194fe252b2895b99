/**
 * What may happen to a case, and what follows. `decide(regulation, case, command, context)` answers with events or with
 * a lawful "no" that names its clause. Pure: the same arguments give the same answer for ever.
 */
import { ok } from '@/lib/outcome';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from './case';
import type { Command, Decision, DecisionContext } from './commands';
import { completeStep } from './complete-step';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { file } from './file';
import { clauseOf, groundsOf, heldByAnother, mayAct, no, stamp, tooLate } from './lawful';
import { moveAppointment } from './move-appointment';
import { registerAnswered } from './register-answered';
import { registerOrdered } from './register-ordered';
import { reopen } from './reopen';
import { withdrawConsent } from './withdraw-consent';

export function decide(
  regulation: Regulation,
  current: Case | null,
  command: Command,
  context: DecisionContext,
): Decision {
  if (command.type === 'file') {
    return current ? no({ code: 'case-already-filed' }) : file(regulation, command, context);
  }
  if (!current) return no({ code: 'not-found' });
  if (command.type === 'reopen') return reopen(regulation, current, command, context);
  if (current.status !== 'open' || !current.step)
    return no({ code: 'case-closed', params: { status: current.status } });
  switch (command.type) {
    case 'take':
      return take(regulation, current, context);
    case 'release':
      return release(current, context);
    case 'hand-over':
      return handOver(regulation, current, command, context);
    case 'complete-step':
      return completeStep(regulation, current, command, context);
    case 'refuse':
      return refuseCase(regulation, current, command, context);
    case 'register-answered':
      return registerAnswered(regulation, current, command, context);
    case 'register-ordered':
      return registerOrdered(regulation, current, command, context);
    case 'move-appointment':
      return moveAppointment(regulation, current, command, context);
    case 'withdraw-consent':
      return withdrawConsent(regulation, current, context);
    case 'withdraw':
      return withdraw(regulation, current, command, context);
  }
}

/** Applies a decision: the case as it will be once the events are stored. */
export function apply(current: Case | null, events: readonly CaseEvent[]): Case {
  const next = events.reduce<Case | null>(evolve, current);
  if (!next) throw new Error('A decision without events changes nothing');
  return next;
}

function take(regulation: Regulation, current: Case, context: DecisionContext): Decision {
  const refused = mayAct(regulation, current, context.by);
  if (refused) return no(refused);
  const holder = current.step?.takenBy;
  if (holder && context.by.kind === 'staff' && holder.personId === context.by.personId) return ok([]);
  if (holder) return no({ code: 'already-taken', params: { by: holder.name, at: holder.at } });
  return ok([{ type: 'taken', ...stamp(context) }]);
}

function release(current: Case, context: DecisionContext): Decision {
  const holder = current.step?.takenBy;
  if (!holder) return ok([]);
  if (context.by.kind !== 'staff') return no({ code: 'not-allowed' });
  const own = holder.personId === context.by.personId;
  if (!own && !context.by.roles.includes('head-of-clinic')) {
    return no({ code: 'already-taken', params: { by: holder.name, at: holder.at } });
  }
  return ok([{ type: 'released', ...stamp(context) }]);
}

function handOver(
  regulation: Regulation,
  current: Case,
  command: Extract<Command, { type: 'hand-over' }>,
  context: DecisionContext,
): Decision {
  const refused = mayAct(regulation, current, context.by) ?? heldByAnother(current, context);
  if (refused) return no(refused);
  const { personId, name, roles } = command.to;
  const able = mayAct(regulation, current, { kind: 'staff', personId, name, roles });
  if (able) return no({ code: 'hand-over-to-wrong-role', field: 'to' });
  return ok([{ type: 'handed-over', ...stamp(context), to: { personId, name } }]);
}

function refuseCase(
  regulation: Regulation,
  current: Case,
  command: Extract<Command, { type: 'refuse' }>,
  context: DecisionContext,
): Decision {
  const notYours = mayAct(regulation, current, context.by) ?? heldByAnother(current, context);
  if (notYours) return no(notYours);
  const ground = groundsOf(regulation, current).find(({ name }) => name === command.ground);
  if (!ground) return no({ code: 'ground-not-in-law', field: 'ground' });
  if (ground.reasoned && command.reason.trim() === '') {
    return no({ code: 'reason-required', field: 'reason', ...clauseOf(regulation, ground, current.channel) });
  }
  return ok([{ type: 'refused', ...stamp(context), ground: ground.name, reason: command.reason.trim() }]);
}

function withdraw(
  regulation: Regulation,
  current: Case,
  { displaced = false }: Extract<Command, { type: 'withdraw' }>,
  context: DecisionContext,
): Decision {
  const { withdrawal } = regulation;
  if (context.by.kind === 'citizen' && context.by.subject) {
    return no({ code: 'not-your-step', params: { actor: 'applicant' } });
  }
  if (!withdrawal.allowed) return no({ code: 'withdrawal-not-allowed', ...clauseOf(regulation, withdrawal) });
  const late =
    context.by.kind === 'citizen' &&
    !displaced &&
    current.appointed &&
    tooLate(current.appointed.startsAt, context);
  if (late) return no({ code: 'notice-period-passed', params: { minutes: context.noticeMinutes } });
  return ok([{ type: 'withdrawn', ...stamp(context) }]);
}
