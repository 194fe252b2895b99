import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { nameOf } from '@/services/identity/name-of';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';
import type { Unit } from '@/services/transact';

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
    const { representativeId } = await tx.representation.findUniqueOrThrow({
      where: { id: representationId },
      select: { representativeId: true },
    });
    await notify(tx, unit, {
      personId: representativeId,
      kind: answer === 'accepted' ? 'representation-accepted' : 'representation-refused',
      params: { name: await nameOf(tx, personId) },
    });
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
    await tellOtherSide(tx, unit, representationId, personId);
    unit.audit({
      action: 'representation.ended',
      subjectId: personId,
      object: `representation:${representationId}`,
    });
    return ok(undefined);
  });
}

/** Whoever did not end it hears of it. A child, for whom a parent acted, reads no messages. */
async function tellOtherSide(tx: Tx, unit: Unit, id: string, endedBy: string): Promise<void> {
  const { kind, principalId, representativeId } = await tx.representation.findUniqueOrThrow({
    where: { id },
    select: { kind: true, principalId: true, representativeId: true },
  });
  if (kind !== 'power_of_attorney' && endedBy === representativeId) return;
  await notify(tx, unit, {
    personId: endedBy === principalId ? representativeId : principalId,
    kind: 'representation-ended',
    params: { name: await nameOf(tx, endedBy) },
  });
}
