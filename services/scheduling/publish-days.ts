import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { dateColumn } from './days';
import { checkDays, type DaysChange, type DaysInput } from './days-change';
import { staffWhoMay } from './may-here';
import { type Published, publishChange } from './publish-change';

/** Publishes an absence (covered or not), other hours for single days, or takes such days back. */
export async function publishDays(context: Context, input: DaysInput): Promise<Outcome<Published>> {
  const staff = staffWhoMay(context, 'schedule.publish');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, (tx, unit) =>
    publishChange(
      tx,
      unit,
      clinicId,
      async (loaded) => checkDays(input, loaded, unit.now),
      async (change) => {
        if (change.kind === 'days') await keepDays(tx, clinicId, change, reasonOf(input), unit.now);
        return ok(undefined);
      },
    ),
  );
}

const reasonOf = ({ change }: DaysInput): string => (change.kind === 'as-week' ? '' : change.reason);

async function keepDays(
  tx: Tx,
  clinicId: string,
  { doctorId, days, exception }: DaysChange,
  reason: string,
  publishedAt: Date,
): Promise<void> {
  const dates = days.map(dateColumn);
  await tx.scheduleException.deleteMany({ where: { doctorId, clinicId, date: { in: dates } } });
  if (!exception) return;
  const what =
    exception.kind === 'absence'
      ? { kind: exception.kind, blocks: [], coverDoctorId: exception.coverDoctorId }
      : { kind: exception.kind, blocks: exception.blocks.map((block) => ({ ...block })) };
  await tx.scheduleException.createMany({
    data: dates.map((date) => ({ doctorId, clinicId, date, reason, publishedAt, ...what })),
  });
}
