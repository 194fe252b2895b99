import type { Tx } from '@/lib/database/transaction';
import type { DoneBy } from '@/services/workflow/case';

export type ConsentEventType = 'asked' | 'told' | 'given' | 'declined' | 'expired' | 'over' | 'withdrawn';

/** Appends to what happened to a consent; two at once are kept apart by the key of the row. */
export async function appendConsentEvent(
  tx: Tx,
  consent: { id: string; clinicId: string },
  event: { type: ConsentEventType; at: Date; by: Pick<DoneBy, 'kind' | 'personId'>; way?: string | null },
): Promise<void> {
  const before = await tx.consentEvent.count({ where: { consentId: consent.id } });
  await tx.consentEvent.createMany({
    data: [
      {
        consentId: consent.id,
        sequence: before + 1,
        clinicId: consent.clinicId,
        type: event.type,
        at: event.at,
        actorKind: event.by.kind,
        actorId: event.by.personId ?? null,
        way: event.way ?? null,
      },
    ],
  });
}
