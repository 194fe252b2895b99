import type { Tx } from '@/lib/database/transaction';
import type { TimelineEvent } from '@/services/requests/my-request';
import type { ComplaintEvent } from './complaint';
import type { TimelineFact } from './subjects';

/** The timeline of a request, from which the person chooses what is complained of. */
export async function timelineFacts(tx: Tx, requestId: string): Promise<TimelineFact[]> {
  const rows = await tx.caseEvent.findMany({ where: { requestId }, orderBy: { sequence: 'asc' } });
  return rows.map(({ sequence, type, at, data }) => ({
    sequence,
    // Written by the typed engine, read back as it is.
    event: { type, at: at.toISOString(), ...(data as object) } as TimelineEvent,
  }));
}

/** What happened to a complaint, oldest first. */
export async function complaintEvents(tx: Tx, complaintId: string): Promise<ComplaintEvent[]> {
  const rows = await tx.complaintEvent.findMany({ where: { complaintId }, orderBy: { sequence: 'asc' } });
  return rows.map(({ type, at, data, actorKind, actorId, actorRole }) => {
    const { byName, ...rest } = data as { byName?: string };
    const by = {
      kind: actorKind,
      ...(actorId ? { personId: actorId } : {}),
      ...(actorRole ? { role: actorRole } : {}),
      ...(byName ? { name: byName } : {}),
    };
    return { type, at: at.toISOString(), by, ...rest } as ComplaintEvent;
  });
}
