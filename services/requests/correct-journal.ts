import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { StaffMember } from '@/services/identity/actor';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';
import { isZoneId, localDay } from '@/services/working-time/zone';
import { type ClinicJournal, clinicJournals, keepsJournal } from './clinic-journals';
import { CORRECTION_REASON, valuesOf } from './list-journal';
import { openingOf } from './open-case';
import { json } from './save-case';

export interface CorrectableLine {
  id: string;
  journal: ClinicJournal;
  date: Day;
  line: number;
  values: Readonly<Record<string, string>>;
}

/** A line as it stands, to be corrected. Reading it is audited with the person it names. */
export function readJournalLine(context: StaffContext, lineId: string): Promise<Outcome<CorrectableLine>> {
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, 'journal.correct')) return refuse({ code: 'not-allowed' });
    const found = await findLine(tx, context.actor, lineId);
    if (!found) return refuse({ code: 'not-found' });
    const opened = await openingOf(tx, context.actor, found.row.requestId, unit.now);
    if (found.journal.sensitive && opened === null) return refuse({ code: 'reason-before-opening' });
    unit.audit({
      action: 'journal.line-read',
      object: `journal-line:${lineId}`,
      ...(found.row.request.recipientId ? { subjectId: found.row.request.recipientId } : {}),
    });
    const { row, journal } = found;
    const { [CORRECTION_REASON]: _, ...values } = valuesOf(row.fields);
    return ok({ id: row.id, journal, date: dayOfColumn(row.date), line: row.line, values });
  });
}

/**
 * A line is never changed: the right words are a new line of today that points at the old one and says why. Only the
 * columns that the act names are taken.
 */
export function correctJournalLine(
  context: StaffContext,
  input: { lineId: string; values: Readonly<Record<string, string>>; reason: string },
): Promise<Outcome<{ journal: string; date: Day; line: number }>> {
  const { clinicId, name: enteredBy } = context.actor;
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, 'journal.correct')) return refuse({ code: 'not-allowed' });
    if (input.reason === '') return refuse({ code: 'answer-missing', field: 'reason' });
    const found = await findLine(tx, context.actor, input.lineId);
    if (!found) return refuse({ code: 'not-found' });
    const { row, journal } = found;
    const { zone } = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId }, select: { zone: true } });
    const today = localDay(unit.now, isZoneId(zone) ? zone : 'Asia/Almaty');
    const before = valuesOf(row.fields);
    const fields = [
      ...journal.columns.map(({ name }) => ({ name, value: input.values[name] ?? before[name] ?? '' })),
      { name: CORRECTION_REASON, value: input.reason },
    ];
    const [{ line } = { line: 1 }] = await tx.$queryRaw<{ line: number }[]>`
      SELECT next_journal_line(${clinicId}::uuid, ${row.journal}, ${dateColumn(today)}::date) AS line`;
    await tx.journalEntry.create({
      data: {
        clinicId,
        journal: row.journal,
        date: dateColumn(today),
        line,
        requestId: row.requestId,
        fields: json(fields),
        enteredAt: unit.now,
        enteredBy,
        correctsId: row.id,
      },
      select: { id: true },
    });
    unit.audit({
      action: 'journal.corrected',
      object: `journal-line:${row.id}`,
      ...(row.request.recipientId ? { subjectId: row.request.recipientId } : {}),
      detail: { line, date: today },
    });
    return ok({ journal: row.journal, date: today, line });
  });
}

async function findLine(tx: Tx, actor: StaffMember, lineId: string) {
  if (!z.uuid().safeParse(lineId).success) return null;
  const row = await tx.journalEntry.findFirst({
    where: { id: lineId, clinicId: actor.clinicId },
    include: { request: { select: { recipientId: true } } },
  });
  const journal = row && (await clinicJournals(tx, actor.clinicId)).find(({ name }) => name === row.journal);
  return row && journal && keepsJournal(actor, journal) ? { row, journal } : null;
}
