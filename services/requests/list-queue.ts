import { Prisma } from '@/lib/database/generated/client';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { noteSeen } from '@/services/audit/note-seen';
import { learnEditions } from '@/services/editions/editions';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { conditionsOf, endOfClinicDay, rolesAsked, wordsOfRoles } from './queue-conditions';
import { cursorOf, type QueueFilter } from './queue-filter';

/** One line of the queue: a task, or a request that was searched for and waits on nobody here. */
export interface QueueLine {
  requestId: string;
  number: string;
  version: number;
  regulation: string;
  /** The edition it lives by. */
  regulationVersion: string;
  service: string;
  channel: string;
  status: string;
  filedAt: Date;
  recipientId: string | null;
  surname: string | null;
  givenName: string | null;
  patronymic: string | null;
  task: {
    id: string;
    step: string;
    role: string;
    dueAt: Date;
    takenById: string | null;
    takenByName: string | null;
  } | null;
}

export interface QueuePage {
  lines: QueueLine[];
  /** Cursor of the next page. */
  next: string | null;
  now: Date;
}

export const PAGE = 50;

/** The clinic's open tasks that the roles held may do, by legal time left. Keyset pages: each costs the same. */
export function listQueue(
  context: StaffContext,
  filter: QueueFilter,
  limit = PAGE,
): Promise<Outcome<QueuePage>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    const { now } = unit;
    if (!may(actor, 'queue.read')) return refuse({ code: 'not-allowed' });
    const roles = rolesAsked(actor, filter);
    const conditions = conditionsOf(filter, actor, now, await endOfClinicDay(tx, actor.clinicId, now));
    const { after } = filter;
    const from = after
      ? Prisma.sql`AND (t.due_at, t.id) > (${after.due}::timestamptz, ${after.id}::uuid)`
      : Prisma.empty;
    const rows = await tx.$queryRaw<TaskRow[]>`
      WITH RECURSIVE ${wordsOfRoles(actor.clinicId, roles)}, page AS MATERIALIZED (
        SELECT t.* FROM held CROSS JOIN LATERAL (
          SELECT t.id, t.request_id, t.step, t.role, t.due_at, t.taken_by_id, t.taken_by_name FROM task t
          WHERE t.clinic_id = ${actor.clinicId}::uuid AND t.roles = held.roles AND t.done_at IS NULL
            ${conditions} ${from}
          ORDER BY t.due_at, t.id LIMIT ${limit + 1}) AS t
        ORDER BY t.due_at, t.id LIMIT ${limit + 1})
      SELECT page.id::text AS "taskId", page.step, page.role, page.due_at AS "dueAt",
        page.taken_by_id::text AS "takenById", page.taken_by_name AS "takenByName", ${LINE_COLUMNS}
      FROM page JOIN request r ON r.id = page.request_id LEFT JOIN person p ON p.id = r.recipient_id
      ORDER BY page.due_at, page.id`;
    const shown = rows.slice(0, limit);
    await learnEditions(tx, shown);
    const people = shown.map(({ recipientId }) => recipientId);
    noteSeen(unit, { action: 'request.listed', people });
    const last = shown.at(-1);
    const next =
      rows.length > limit && last?.taskId && last.dueAt ? { dueAt: last.dueAt, id: last.taskId } : null;
    return ok({ lines: shown.map(lineOf), next: next && cursorOf(next), now });
  });
}

export interface TaskRow extends Omit<QueueLine, 'task'> {
  taskId: string | null;
  step: string | null;
  role: string | null;
  dueAt: Date | null;
  takenById: string | null;
  takenByName: string | null;
}

export const LINE_COLUMNS = Prisma.sql`
  r.id::text AS "requestId", r.number, r.version, r.regulation, r.regulation_version AS "regulationVersion", r.service,
  r.channel, r.status, r.filed_at AS "filedAt", r.recipient_id::text AS "recipientId", p.surname, p.given_name AS "givenName", p.patronymic`;

export function lineOf({ taskId, step, role, dueAt, takenById, takenByName, ...line }: TaskRow): QueueLine {
  const task =
    taskId && step && role && dueAt ? { id: taskId, step, role, dueAt, takenById, takenByName } : null;
  return { ...line, task };
}
