import type { z } from 'zod';
import { editionOf } from '@/services/editions/editions';
import type { StoredCase } from '@/services/requests/stored-case';
import { clauseOf } from '@/services/workflow/lawful';
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
  const edition = editionOf({ regulation, regulationVersion });
  const ground = edition.refusals.find(({ name }) => name === refusal?.ground);
  const { clause } = ground ? clauseOf(edition, ground, state.channel) : {};
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
    refusal: refusal ? { ground: refusal.ground, clause: clause ?? null, reason: refusal.reason } : null,
  };
}
