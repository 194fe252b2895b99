/** What a step obtains from a register: the portal has asked there for whoever does the step, and this is what it got. */
import { ok } from '@/lib/outcome';
import { keptFacts } from '@/services/regulations/atoms';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from './case';
import type { Command, Decision, DecisionContext } from './commands';
import { heldByAnother, mayAct, no, stamp, stepOf } from './lawful';

export function registerOrdered(
  regulation: Regulation,
  current: Case,
  { register, facts }: Extract<Command, { type: 'register-ordered' }>,
  context: DecisionContext,
): Decision {
  const refused = mayAct(regulation, current, context.by) ?? heldByAnother(current, context);
  if (refused) return no(refused);
  const step = current.step && stepOf(regulation, current.step.name);
  if (!step?.orders || step.orders !== register) return no({ code: 'outcome-not-in-law', field: 'register' });
  const kept = keptFacts(regulation, { [register]: facts })[register] ?? {};
  return ok([{ type: 'register-ordered', ...stamp(context), register, facts: kept }]);
}
