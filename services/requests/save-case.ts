/** Writes a decision down: the events, and everything that is projected from them, in the caller's transaction. */
import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/database/generated/client';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Unit } from '@/services/transact';
import type { Case } from '@/services/workflow/case';
import type { CaseEvent } from '@/services/workflow/events';
import { keepTasks } from './keep-tasks';
import type { StoredCase } from './stored-case';
import { eventColumns } from './stored-events';

/** The events after `from.version`; a case that somebody else has moved meanwhile is a conflict, and nothing is kept. */
export async function saveDecision(
  tx: Tx,
  unit: Unit,
  from: StoredCase,
  events: readonly CaseEvent[],
  next: Case,
): Promise<Outcome<StoredCase>> {
  const version = from.version + events.length;
  const { count } = await tx.request.updateMany({
    where: { id: from.id, version: from.version },
    data: { ...projected(next), version },
  });
  if (count === 0) return refuse({ code: 'changed-meanwhile' });
  await appendEvents(tx, from, from.version, events);
  await keepTasks(tx, from, events, next);
  await tellQueue(tx, from.clinicId);
  unit.audit({
    action: `request.${events.at(-1)?.type ?? 'read'}`,
    object: `request:${from.id}`,
    clinicId: from.clinicId,
    ...(from.recipientId ? { subjectId: from.recipientId } : {}),
    // Which register it was would be health data in a chain that can never be cleaned.
    detail: { version, step: next.step?.name ?? null, ...(events.some(isByHand) ? { byHand: true } : {}) },
  });
  return ok({ ...from, version, state: next });
}

const isByHand = (event: CaseEvent): boolean => event.type === 'step-completed' && event.byHand !== undefined;

export async function appendEvents(
  tx: Tx,
  { id: requestId, clinicId }: Pick<StoredCase, 'id' | 'clinicId'>,
  after: number,
  events: readonly CaseEvent[],
): Promise<void> {
  await tx.caseEvent.createMany({
    data: events.map((event, index) => {
      const { data, ...columns } = eventColumns(event);
      return { requestId, clinicId, sequence: after + index + 1, ...columns, data: json(data) };
    }),
  });
}

/** The columns that follow from the case. */
export function projected(state: Case) {
  return {
    status: state.status,
    step: state.step?.name ?? null,
    dueAt: state.step ? new Date(state.step.due) : null,
    acceptedAt: new Date(state.acceptedAt),
    closedAt: state.closedAt ? new Date(state.closedAt) : null,
    state: json(state),
  };
}

/** Queues on screen listen for it. Sent when the transaction commits; carries no personal data. */
export async function tellQueue(tx: Tx, clinicId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('emhana_queue', ${clinicId})`;
}

/** Plain data as Prisma's JSON: what JSON drops (undefined), it drops. */
export const json = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

export const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
