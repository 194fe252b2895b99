import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { addDays } from '@/services/working-time/day';
import { dateColumn, dayOfColumn } from './days';
import { draftChange, refuseOverrun, type StoredWeek } from './draft-week';
import { staffWhoMay } from './may-here';
import { type Published, publishChange } from './publish-change';
import { lockSchedule } from './schedule-lock';

/**
 * Publishes a draft in one transaction: judges it again, ends the version in force the day before, marks and tells
 * those whose time it takes. A version cut in two by a draft that ends goes on after it as a copy.
 */
export async function publishWeek(
  context: Context,
  { weekId }: { weekId: string },
): Promise<Outcome<Published>> {
  const staff = staffWhoMay(context, 'schedule.publish');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    await lockSchedule(tx, clinicId);
    const draft = await draftChange(tx, unit.now, clinicId, weekId);
    if (!draft.ok) return draft;
    const free = await refuseOverrun(tx, draft.value);
    if (!free.ok) return free;
    const { week, change } = draft.value;
    return publishChange(
      tx,
      unit,
      clinicId,
      async () => ok(change),
      async () => {
        await makeRoom(tx, clinicId, week, unit.now);
        const { count } = await tx.doctorWeek.updateMany({
          where: { id: week.weekId, clinicId, publishedAt: null },
          data: { publishedAt: unit.now },
        });
        return count === 1 ? ok(undefined) : refuse({ code: 'schedule-already-published' });
      },
    );
  });
}

async function makeRoom(tx: Tx, clinicId: string, week: StoredWeek, now: Date): Promise<void> {
  const inForce = await tx.doctorWeek.findMany({
    where: {
      doctorId: week.doctorId,
      publishedAt: { not: null },
      validFrom: { lte: dateColumn(week.validFrom) },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(week.validFrom) } }],
    },
    include: { blocks: true },
  });
  for (const { blocks, ...old } of inForce) {
    const sameStart = dayOfColumn(old.validFrom) === week.validFrom;
    await tx.doctorWeek.update({
      where: { id: old.id },
      // A version that never had a day of its own steps back to being a draft.
      data: sameStart ? { publishedAt: null } : { validUntil: dateColumn(addDays(week.validFrom, -1)) },
      select: { id: true },
    });
    const goesOn = week.validUntil && (!old.validUntil || dayOfColumn(old.validUntil) > week.validUntil);
    if (!goesOn || !week.validUntil) continue;
    const copy = await tx.doctorWeek.create({
      data: {
        doctorId: week.doctorId,
        clinicId,
        validFrom: dateColumn(addDays(week.validUntil, 1)),
        validUntil: old.validUntil,
        publishedAt: now,
      },
      select: { id: true },
    });
    await tx.weekBlock.createMany({
      data: blocks.map(({ id: _, weekId: __, ...block }) => ({ ...block, weekId: copy.id })),
    });
  }
}
