import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { noteSeen } from '@/services/audit/note-seen';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import { addDays, type Day, daysBetween } from '@/services/working-time/day';
import { type ClinicJournal, clinicJournals, keepsJournal, withoutWho } from './clinic-journals';

export interface JournalLine {
  id: string;
  date: Day;
  line: number;
  requestId: string;
  number: string;
  values: Readonly<Record<string, string>>;
  enteredAt: Date;
  enteredBy: string | null;
  /** The line that this one corrects, or goes on from: the same request, entered before. */
  follows: { date: Day; line: number; correction: boolean } | null;
  /** Why it was corrected. */
  reason: string | null;
  /** The request was withdrawn or refused since: the act has no column for it. */
  ended: { how: 'withdrawn' | 'refused'; at: Date } | null;
  /** A later line says more or otherwise. */
  superseded: boolean;
}

export interface JournalPages {
  journal: ClinicJournal;
  lines: JournalLine[];
  /** The line after which the next page begins. */
  next: { date: Day; line: number } | null;
}

export interface JournalAsked {
  journal: string;
  from: Day;
  until: Day;
  after?: { date: Day; line: number } | undefined;
  limit?: number;
  /** Taking it out of the portal is an act of its own in the audit. */
  exported?: boolean;
}

const PAGE = 200;
const MOST_DAYS = 366;

export const CORRECTION_REASON = 'correction-reason';

const storedFields = z.array(z.object({ name: z.string(), value: z.string() }));

export const valuesOf = (fields: unknown): Record<string, string> =>
  Object.fromEntries(storedFields.parse(fields).map(({ name, value }) => [name, value]));

export function listJournals(context: StaffContext): Promise<Outcome<ClinicJournal[]>> {
  return transact(context, async (tx) => {
    if (!may(context.actor, 'journal.read')) return refuse({ code: 'not-allowed' });
    return ok(
      (await clinicJournals(tx, context.actor.clinicId)).filter((journal) =>
        keepsJournal(context.actor, journal),
      ),
    );
  });
}

/** Lines of a journal between two days, both included, in the order in which they were written. Audited as a read. */
export function listJournal(context: StaffContext, asked: JournalAsked): Promise<Outcome<JournalPages>> {
  const { clinicId } = context.actor;
  const { journal: name, from, until, after, limit = PAGE, exported = false } = asked;
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, exported ? 'journal.export' : 'journal.read'))
      return refuse({ code: 'not-allowed' });
    if (until < from || daysBetween(from, until) > MOST_DAYS)
      return refuse({ code: 'invalid-input', field: 'until' });
    const journal = (await clinicJournals(tx, clinicId)).find((known) => known.name === name);
    if (!journal) return refuse({ code: 'not-found' });
    if (!keepsJournal(context.actor, journal)) return refuse({ code: 'not-allowed' });
    const begin = dateColumn(after?.date ?? from);
    const rows = await tx.journalEntry.findMany({
      where: {
        clinicId,
        journal: name,
        date: { gte: begin, lt: dateColumn(addDays(until, 1)) },
        ...(after ? { OR: [{ date: { gt: begin } }, { date: begin, line: { gt: after.line } }] } : {}),
      },
      orderBy: [{ date: 'asc' }, { line: 'asc' }],
      take: limit + 1,
      include: { request: { select: { number: true, recipientId: true, status: true, closedAt: true } } },
    });
    const shown = rows.slice(0, limit);
    const kin = await tx.journalEntry.findMany({
      where: { clinicId, journal: name, requestId: { in: [...new Set(shown.map((row) => row.requestId))] } },
      orderBy: [{ enteredAt: 'asc' }, { date: 'asc' }, { line: 'asc' }],
      select: { id: true, requestId: true, date: true, line: true },
    });
    const byId = new Map(kin.map((row) => [row.id, row]));
    const lines = shown.map((row): JournalLine => {
      const own = kin.filter(({ requestId }) => requestId === row.requestId);
      const at = own.findIndex(({ id }) => id === row.id);
      const before = row.correctsId ? byId.get(row.correctsId) : own[at - 1];
      const { [CORRECTION_REASON]: reason = null, ...values } = valuesOf(row.fields);
      return {
        id: row.id,
        date: dayOfColumn(row.date),
        line: row.line,
        requestId: row.requestId,
        number: row.request.number,
        values: journal.sensitive && !exported ? withoutWho(journal, values) : values,
        ended: endOf(row.request, row.enteredAt),
        enteredAt: row.enteredAt,
        enteredBy: row.enteredBy,
        follows: before
          ? { date: dayOfColumn(before.date), line: before.line, correction: row.correctsId !== null }
          : null,
        reason,
        superseded: at >= 0 && at < own.length - 1,
      };
    });
    unit.audit({
      action: exported ? 'journal.exported' : 'journal.read',
      object: `journal:${name}`,
      detail: {
        from,
        until,
        lines: lines.length,
        requests: [...new Set(lines.map(({ number }) => number))].join(' '),
      },
    });
    noteSeen(unit, {
      action: exported ? 'journal.line-exported' : 'journal.line-read',
      object: `journal:${name}`,
      people: shown.map(({ request }) => request.recipientId),
    });
    const last = lines.at(-1);
    return ok({
      journal,
      lines,
      next: rows.length > limit && last ? { date: last.date, line: last.line } : null,
    });
  });
}

/** What became of the request after the line was written: a line written with the ending says it by itself. */
function endOf(
  { status, closedAt }: { status: string; closedAt: Date | null },
  enteredAt: Date,
): JournalLine['ended'] {
  const how = status === 'withdrawn' || status === 'refused' ? status : null;
  return how && closedAt && closedAt > enteredAt ? { how, at: closedAt } : null;
}
