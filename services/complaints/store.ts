/** A complaint as it lies in the store, and how a decision about it is written down: its events, and what follows from them. */
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { makeRequestNumber } from '@/services/requests/request-number';
import { json } from '@/services/requests/save-case';
import type { Unit } from '@/services/transact';
import type { Complaint, ComplaintEvent } from './complaint';
import { apply } from './decide';

export interface StoredComplaint {
  id: string;
  number: string;
  version: number;
  clinicId: string;
  requestId: string;
  complainantId: string | null;
  state: Complaint;
}

export const COMPLAINT_COLUMNS = {
  id: true,
  number: true,
  version: true,
  clinicId: true,
  requestId: true,
  complainantId: true,
  state: true,
} as const;

type Row = Omit<StoredComplaint, 'state'> & { state: unknown };

/** The portal wrote the state itself, through the typed engine: it is trusted as it is. */
export const storedComplaint = (row: Row): StoredComplaint => ({ ...row, state: row.state as Complaint });

/** Null where there is none, or where row-level security hides it. */
export async function loadComplaint(tx: Tx, id: string): Promise<StoredComplaint | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await tx.complaint.findUnique({ where: { id }, select: COMPLAINT_COLUMNS });
  return row && storedComplaint(row);
}

const projected = (state: Complaint) => ({
  level: state.level,
  status: state.status,
  dueAt: state.wait?.due ? new Date(state.wait.due) : null,
  closedAt: state.closedAt ? new Date(state.closedAt) : null,
  state: json(state),
});

export async function createComplaint(
  tx: Tx,
  unit: Unit,
  ref: { clinicId: string; requestId: string; complainantId: string | null },
  events: readonly ComplaintEvent[],
): Promise<StoredComplaint> {
  const state = apply(null, events);
  const number = makeRequestNumber((below) => randomInt(below));
  const { id } = await tx.complaint.create({
    data: { ...ref, number, registeredAt: unit.now, version: events.length, ...projected(state) },
    select: { id: true },
  });
  const stored = { id, number, version: events.length, ...ref, state };
  await append(tx, stored, 0, events);
  audit(unit, stored, 'registered');
  return stored;
}

export async function saveComplaint(
  tx: Tx,
  unit: Unit,
  from: StoredComplaint,
  events: readonly ComplaintEvent[],
): Promise<Outcome<StoredComplaint>> {
  const last = events.at(-1);
  if (!last) return ok(from);
  const state = apply(from.state, events);
  const version = from.version + events.length;
  const { count } = await tx.complaint.updateMany({
    where: { id: from.id, version: from.version },
    data: { ...projected(state), version },
  });
  if (count === 0) return refuse({ code: 'changed-meanwhile' });
  await append(tx, from, from.version, events);
  audit(unit, from, last.type);
  return ok({ ...from, version, state });
}

async function append(
  tx: Tx,
  { id: complaintId, clinicId }: Pick<StoredComplaint, 'id' | 'clinicId'>,
  after: number,
  events: readonly ComplaintEvent[],
): Promise<void> {
  await tx.complaintEvent.createMany({
    data: events.map((event, index) => {
      const { type, at, by, ...data } = event;
      return {
        complaintId,
        clinicId,
        sequence: after + index + 1,
        type,
        at: new Date(at),
        data: json({ ...data, ...(by.name ? { byName: by.name } : {}) }),
        actorKind: by.kind,
        actorId: by.personId ?? null,
        actorRole: by.role ?? null,
      };
    }),
  });
}

function audit(unit: Unit, { id, clinicId, complainantId }: StoredComplaint, what: string): void {
  unit.audit({
    action: `complaint.${what}`,
    object: `complaint:${id}`,
    clinicId,
    ...(complainantId ? { subjectId: complainantId } : {}),
  });
}
