import type { Regulation } from '@/services/regulations/language/regulation';
import { type Deadline, deadline } from '@/services/working-time/deadline';
import type { Appointed } from './case';
import type { Decision, DecisionContext } from './commands';
import { clauseOf, no } from './lawful';

/** The last moment an appointment may begin, where the act sets a horizon (almaty-2-337/2: 30 days). */
export function horizonOf(
  regulation: Regulation,
  from: Date,
  place: DecisionContext['place'],
): Deadline | null {
  const horizon = regulation.slotChoice?.horizon;
  return horizon ? deadline({ ...place, limit: horizon.limit, clock: 'working-hours', from }) : null;
}

/** The horizon while it can still be kept. Once it is missed the case is late, but a late visit is better than none. */
export function latestStart(
  regulation: Regulation,
  from: Date,
  place: DecisionContext['place'],
  now: Date,
): Date | null {
  const last = horizonOf(regulation, from, place)?.due;
  return last && last > now ? last : null;
}

export function withinHorizon(
  regulation: Regulation,
  { startsAt }: Appointed,
  from: Date,
  { now, place }: Pick<DecisionContext, 'now' | 'place'>,
): Decision | null {
  if (new Date(startsAt) <= now) return no({ code: 'slot-in-the-past', field: 'slot' });
  const last = latestStart(regulation, from, place, now);
  const rule = regulation.slotChoice?.horizon;
  return last && rule && new Date(startsAt) > last
    ? no({
        code: 'slot-beyond-horizon',
        field: 'slot',
        ...clauseOf(regulation, rule),
        params: { value: rule.limit.value },
      })
    : null;
}
