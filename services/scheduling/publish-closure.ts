import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { type ClosureInput, checkClosure } from './closure-change';
import { dateColumn, daysFromTo } from './days';
import { staffWhoMay } from './may-here';
import { type Published, publishChange } from './publish-change';

/** Closes the clinic on single days, gives them other hours, or takes that back. */
export async function publishClosure(context: Context, input: ClosureInput): Promise<Outcome<Published>> {
  const staff = staffWhoMay(context, 'clinic.hours.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, (tx, unit) =>
    publishChange(
      tx,
      unit,
      clinicId,
      () => checkClosure(tx, clinicId, input, unit.now),
      async () => {
        const dates = daysFromTo(input.from, input.until).map(dateColumn);
        await tx.clinicClosure.deleteMany({ where: { clinicId, date: { in: dates } } });
        const { change } = input;
        if (change.kind === 'as-usual') return ok(undefined);
        const hours = change.kind === 'hours' ? { opens: change.opens, closes: change.closes } : {};
        await tx.clinicClosure.createMany({
          data: dates.map((date) => ({ clinicId, date, reason: change.reason, ...hours })),
        });
        return ok(undefined);
      },
    ),
  );
}
