import type { z } from 'zod';
import { editionOf } from '@/services/editions/editions';
import type { StoredCase } from '@/services/requests/stored-case';
import type { caseSchema } from './shapes';

export function presentCase({
  id,
  number,
  version,
  regulation,
  regulationVersion,
  state,
}: StoredCase): z.input<typeof caseSchema> {
  const { step, appointed, refusal } = state;
  const ground = editionOf({ regulation, regulationVersion }).refusals.find(
    ({ name }) => name === refusal?.ground,
  );
  const [clause] = ground?.cites ?? [];
  return {
    id,
    number,
    version,
    regulation,
    status: state.status,
    step: step && { name: step.name, actor: step.actor, due: step.due, takenBy: step.takenBy?.name ?? null },
    appointed: appointed && {
      bookingId: appointed.bookingId,
      doctor: appointed.doctorName,
      kind: appointed.kind,
      startsAt: appointed.startsAt,
      endsAt: appointed.endsAt,
    },
    refusal: refusal
      ? { ground: refusal.ground, clause: clause ? `${regulation}/${clause}` : null, reason: refusal.reason }
      : null,
  };
}
