import type { Tx } from '@/lib/database/transaction';
import { dateColumn } from '@/services/scheduling/days';
import type { Unit } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import { stepOf } from '@/services/workflow/lawful';
import { localDay } from '@/services/working-time/zone';
import { type FactSource, factOf } from './facts-of-request';
import { json } from './save-case';
import type { StoredCase } from './stored-case';

/** Journals are kept in the state language: a journal is one book, whoever opens it. */
const JOURNAL_LOCALE = 'kk';

/** Writes the lines that the completed steps owe to the journals their act names, in the act's order of fields. */
export async function writeJournals(
  tx: Tx,
  unit: Unit,
  ref: Pick<StoredCase, 'id' | 'clinicId'>,
  events: readonly CaseEvent[],
  source: Omit<FactSource, 'locale'>,
): Promise<void> {
  const { regulation, clinic } = source;
  for (const event of events) {
    for (const name of journalsOf(event, source)) {
      const journal = regulation.journals.find((candidate) => candidate.name === name);
      if (!journal) throw new Error(`${regulation.id} records into "${name}", which it does not describe`);
      const date = dateColumn(localDay(unit.now, clinic.zone));
      const [{ line } = { line: 1 }] = await tx.$queryRaw<{ line: number }[]>`
        SELECT next_journal_line(${ref.clinicId}::uuid, ${name}, ${date}::date) AS line`;
      await tx.journalEntry.create({
        data: {
          clinicId: ref.clinicId,
          journal: name,
          date,
          line,
          requestId: ref.id,
          fields: json(
            journal.fields.map((field) => ({
              name: field.name,
              value: factOf(field.from, { ...source, locale: JOURNAL_LOCALE }),
            })),
          ),
          enteredAt: unit.now,
          enteredBy: event.by.name ?? null,
        },
        select: { id: true },
      });
    }
  }
}

/** A step owes its line; a time agreed anew owes another to the journals where the old one stands. */
function journalsOf(event: CaseEvent, { regulation, state }: Omit<FactSource, 'locale'>): readonly string[] {
  if (event.type === 'step-completed') return stepOf(regulation, event.step).records ?? [];
  if (event.type !== 'appointment-moved') return [];
  const written = state.done.map(({ name }) => stepOf(regulation, name)).filter(({ appoints }) => appoints);
  return [...new Set(written.flatMap(({ records = [] }) => records))];
}
