import { ok } from '@/lib/outcome';
import type { Regulation } from '@/services/regulations/language/regulation';
import { begin } from './advance';
import type { Case } from './case';
import type { Command, Decision, DecisionContext } from './commands';
import { withinHorizon } from './horizon';
import { clauseOf, no, stamp, stepOf, tooLate } from './lawful';

/** Another doctor's time instead of the one agreed: by the person while the law and the notice period allow, by the clinic always. */
export function moveAppointment(
  regulation: Regulation,
  current: Case,
  { appointed, displaced = false }: Extract<Command, { type: 'move-appointment' }>,
  context: DecisionContext,
): Decision {
  if (!current.appointed || !current.step) return no({ code: 'nothing-to-move' });
  const { change } = regulation;
  if (context.by.kind === 'citizen' && !displaced) {
    if (change?.until !== 'notice-period') {
      return no({ code: 'change-not-allowed', ...(change ? clauseOf(regulation, change) : {}) });
    }
    if (tooLate(current.appointed.startsAt, context)) {
      return no({ code: 'notice-period-passed', params: { minutes: context.noticeMinutes } });
    }
  }
  if (appointed.kind !== current.appointed.kind) return no({ code: 'slot-not-offered', field: 'slot' });
  const beyond = withinHorizon(regulation, appointed, new Date(current.acceptedAt), context);
  if (beyond) return beyond;
  const waits = stepOf(regulation, current.step.name).wait.kind === 'appointed-time';
  const step = waits
    ? {
        ...begin(regulation, stepOf(regulation, current.step.name), current, appointed, context),
        since: current.step.since,
      }
    : null;
  return ok([{ type: 'appointment-moved', ...stamp(context), appointed, step }]);
}
