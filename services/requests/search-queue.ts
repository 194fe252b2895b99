import { Prisma } from '@/lib/database/generated/client';
import { searchTerms } from '@/lib/names/fold';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { learnEditions } from '@/services/editions/editions';
import { regulationsSeen } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { readPersonalCode } from '@/services/workflow/personal-code';
import { LINE_COLUMNS, lineOf, type QueueLine, type TaskRow } from './list-queue';
import { parseRequestNumber } from './request-number';

export interface Found {
  lines: QueueLine[];
  /** More than these were found: another word narrows it. */
  more: boolean;
  now: Date;
}

const MOST = 50;
const SHORTEST = 2;

/**
 * Requests of the clinic by name in any spelling, IIN, phone or number, open ones first, newest first. Every word must
 * be found. The words are people's data: they come by POST, and the audit keeps which requests were shown, not the words.
 */
export function searchQueue(context: StaffContext, query: string): Promise<Outcome<Found>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    if (!may(actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const words = wordsOf(query);
    if (words.join('').length < SHORTEST) return refuse({ code: 'answer-missing', field: 'search' });
    const seen = regulationsSeen(actor);
    const rows = await tx.$queryRaw<TaskRow[]>`
      SELECT t.id::text AS "taskId", t.step, t.role, t.due_at AS "dueAt", t.taken_by_id::text AS "takenById",
        t.taken_by_name AS "takenByName", ${LINE_COLUMNS}
      FROM (
        SELECT id, filed_at FROM search_requests(${words}::text[], true, ${MOST + 1}::int)
        UNION SELECT id, filed_at FROM search_requests(${words}::text[], false, ${MOST + 1}::int)
      ) AS found JOIN request r ON r.id = found.id
      LEFT JOIN person p ON p.id = r.recipient_id
      LEFT JOIN task t ON t.request_id = r.id AND t.done_at IS NULL
      ${seen ? Prisma.sql`WHERE r.regulation = ANY (${[...seen]}::text[])` : Prisma.empty}
      ORDER BY (r.closed_at IS NULL) DESC, found.filed_at DESC, r.id LIMIT ${MOST + 1}`;
    await learnEditions(tx, rows);
    const lines = rows.slice(0, MOST).map(lineOf);
    unit.audit({
      action: 'request.searched',
      object: `clinic:${actor.clinicId}`,
      detail: { found: lines.map(({ requestId }) => requestId).join(' ') },
      subjects: lines.flatMap(({ recipientId }) => recipientId ?? []),
    });
    return ok({ lines, more: rows.length > MOST, now: unit.now });
  });
}

/** A number or a personal code, read aloud or typed on a Cyrillic keyboard, is looked for as it is printed. */
function wordsOf(query: string): string[] {
  const typed = query.slice(0, 40);
  return searchTerms(parseRequestNumber(typed) ?? readPersonalCode(typed) ?? query);
}
