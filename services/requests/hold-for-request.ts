import { type Outcome, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import { regulationOf } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import { type Hold, holdSlot } from '@/services/scheduling/hold-slot';
import type { Horizon } from '@/services/scheduling/offered-slot';

/** How far ahead the act lets the time lie, as scheduling asks it; the exact last moment is judged again at filing. */
export function horizonDays({ id, slotChoice }: Regulation): Horizon | null {
  const horizon = slotChoice?.horizon;
  if (horizon?.limit.unit !== 'calendar-days') return null;
  const [clause] = horizon.cites ?? [];
  return { days: horizon.limit.value, ...(clause ? { clause: `${id}/${clause}` } : {}) };
}

/** Holds a doctor's time for a request to come: the regulation must leave the choice to the person. */
export async function holdForRequest(
  context: CitizenContext,
  wanted: { clinicId: string; doctorId: string; startsAt: Date; regulation: string; recipientId: string },
): Promise<Outcome<Hold>> {
  const regulation = regulationOf(wanted.regulation);
  const choice = regulation?.slotChoice;
  if (!regulation || choice?.by !== 'recipient' || !choice.channels.includes('portal')) {
    return refuse({ code: 'slot-not-offered', field: 'regulation' });
  }
  const people = await peopleIMayActFor({ ...context, idempotency: undefined }, context.clock());
  if (!people.ok) return people;
  if (!people.value.some(({ personId }) => personId === wanted.recipientId)) {
    return refuse({ code: 'applicant-not-admitted', field: 'recipientId' });
  }
  const { clinicId, doctorId, startsAt } = wanted;
  return holdSlot(context, {
    clinicId,
    doctorId,
    startsAt,
    kind: choice.kind,
    regulation: regulation.id,
    personId: wanted.recipientId,
    horizon: horizonDays(regulation),
  });
}
