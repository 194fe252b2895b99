/** Events between the engine and the store: who did it has columns of its own, the rest is JSON. */
import type { DoneBy } from '@/services/workflow/case';
import type { CaseEvent } from '@/services/workflow/events';

/** `byName`: what staff were called then. Screens say today's names; the case rebuilt from its events needs that day's. */
export function eventColumns(event: CaseEvent) {
  const { type, at, by, ...data } = event;
  return {
    type,
    at: new Date(at),
    data: { ...data, ...(by.name ? { byName: by.name } : {}) },
    actorKind: by.kind,
    actorId: by.personId ?? null,
    actorRole: by.role ?? null,
  };
}

/** The engine wrote it: it is read back as it is. */
export function eventOf(row: {
  type: string;
  at: Date;
  data: unknown;
  actorKind: string;
  actorId: string | null;
  actorRole: string | null;
}): CaseEvent {
  const { byName, ...data } = row.data as { byName?: string };
  const by = {
    kind: row.actorKind,
    ...(row.actorId ? { personId: row.actorId } : {}),
    ...(byName ? { name: byName } : {}),
    ...(row.actorRole ? { role: row.actorRole } : {}),
  } as DoneBy;
  return { ...data, type: row.type, at: row.at.toISOString(), by } as CaseEvent;
}
