import type { Say } from '@/services/regulations/clause-name';
import type { Limit } from '@/services/working-time/limit';

/** "at most 30 minutes", with the bound as the act prints it. `say`: the translator of the namespace `services`. */
export function limitWords({ value, unit, bound }: Limit, say: Say): string {
  if (unit === 'same-day') return say('unit.same-day');
  if (bound === 'as-printed') return say(`unit.${unit}`, { value });
  return say(`bound.${bound}`, { limit: say(`unitOf.${unit}`, { value }) });
}
