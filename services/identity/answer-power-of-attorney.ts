import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { withSystemAccess } from '@/services/identity/with-system-access';

type Citizen = Context & { actor: CitizenActor };

/** The principal says yes or no, once. Only the person for whom somebody wants to act can answer. */
export function answerPowerOfAttorney(
  context: Citizen,
  representationId: string,
  answer: 'accepted' | 'refused',
): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { personId } = context.actor;
    const answered = await tx.representation.updateMany({
      where: {
        id: representationId,
        principalId: personId,
        kind: 'power_of_attorney',
        status: 'pending',
        endedAt: null,
      },
      data: { status: answer, decidedAt: unit.now },
    });
    if (answered.count === 0) return refuse({ code: 'not-found' });
    unit.audit({
      action: `power-of-attorney.${answer}`,
      subjectId: personId,
      object: `representation:${representationId}`,
    });
    return ok(undefined);
  });
}

/** Either side ends it, at once. A child's claim is ended by the one who made it. */
export function endRepresentation(context: Citizen, representationId: string): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { personId } = context.actor;
    const ended = await tx.representation.updateMany({
      where: {
        id: representationId,
        endedAt: null,
        OR: [{ representativeId: personId }, { principalId: personId }],
      },
      data: { endedAt: unit.now },
    });
    if (ended.count === 0) return refuse({ code: 'not-found' });
    unit.audit({
      action: 'representation.ended',
      subjectId: personId,
      object: `representation:${representationId}`,
    });
    return ok(undefined);
  });
}
