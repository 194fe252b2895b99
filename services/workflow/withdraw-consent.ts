/** Whoever agreed that they are asked about takes it back while there is no result: the request ends as without consent. */
import { ok } from '@/lib/outcome';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from './case';
import type { Decision, DecisionContext } from './commands';
import { no, stamp, stepOf } from './lawful';

export function withdrawConsent(regulation: Regulation, current: Case, context: DecisionContext): Decision {
  if (context.by.kind !== 'citizen' || !context.by.subject) return no({ code: 'not-allowed' });
  const ground = groundWithoutConsent(regulation, current);
  if (!ground) return no({ code: 'consent-over' });
  return ok([{ type: 'refused', ...stamp(context), ground, reason: '' }]);
}

/** Where the route leads when the agreement that was given is not; null where none was given. */
export function groundWithoutConsent(regulation: Regulation, { done }: Case): string | null {
  const given = done.findLast(({ name, outcome }) => {
    const step = stepOf(regulation, name);
    const next = step.outcomes[outcome]?.next;
    return (
      step.consent !== undefined && step.actor === 'subject' && next !== undefined && !('refusal' in next)
    );
  });
  if (!given) return null;
  const [ground] = Object.values(stepOf(regulation, given.name).outcomes).flatMap(({ next }) =>
    'refusal' in next ? [next.refusal] : [],
  );
  return ground ?? null;
}
