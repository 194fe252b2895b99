import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { clinicCalendar } from '@/services/organisations/clinic-calendar';
import type { Regulation } from '@/services/regulations/language/regulation';
import { type Hold, holdSlot } from '@/services/scheduling/hold-slot';
import { transact } from '@/services/transact';
import { horizonOf } from '@/services/workflow/horizon';
import { clauseOf } from '@/services/workflow/lawful';
import { stillActsFor } from './still-acts-for';

export interface TimeToHold {
  regulation: Regulation;
  clinicId: string;
  personId: string;
  doctorId: string;
  startsAt: Date;
  /** Under which name it is held, where it is not for a new request: a move has a hold of its own. */
  under?: string;
  /** The request whose agreed time is moved. */
  moves?: string;
  /** The act counts its horizon from acceptance: of a new request that is now. */
  acceptedAt?: Date;
}

/** Holds a time that the act allows. Beyond its horizon nothing is held, and the refusal names the clause. */
export async function holdTime(context: CitizenContext, wanted: TimeToHold): Promise<Outcome<Hold>> {
  const { regulation, clinicId, personId, doctorId, startsAt, under, acceptedAt } = wanted;
  const { slotChoice } = regulation;
  if (!slotChoice) return refuse({ code: 'slot-not-offered', field: 'slot' });
  const lawful = await transact(context, async (tx, unit) => {
    const ended = await stillActsFor(tx, unit, personId);
    if (ended) return refuse(ended);
    const { now } = unit;
    const place = await clinicCalendar(tx, clinicId, regulation.service, now);
    if (!place) return refuse({ code: 'not-found' });
    const last = horizonOf(regulation, acceptedAt ?? now, place)?.due;
    if (!last || !slotChoice.horizon || startsAt <= last) return ok(null);
    return refuse({
      code: 'slot-beyond-horizon',
      field: 'slot',
      ...clauseOf(regulation, slotChoice.horizon),
      params: { value: slotChoice.horizon.limit.value },
    });
  });
  if (!lawful.ok) return lawful;
  const { kind } = slotChoice;
  return holdSlot(context, {
    clinicId,
    doctorId,
    startsAt,
    kind,
    personId,
    moves: wanted.moves,
    regulation: under ?? regulation.id,
  });
}

/** A move holds its new time beside whatever a draft of the same person holds. */
export const holdOfMove = (requestId: string): string => `move:${requestId}`;
