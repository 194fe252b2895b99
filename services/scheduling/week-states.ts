import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { todayAt } from '@/services/organisations/today';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';
import { dayOfColumn } from './days';
import { staffWhoMay } from './may-here';

export interface WeekState {
  /** A published week holds today. */
  inForce: boolean;
  /** Its last day, where it has one. */
  until: Day | null;
  /** The first day of the next published week. */
  coming: Day | null;
  drafts: number;
}

/** By doctor: which week holds, what comes next, what is still a draft. Doctors without any week are left out. */
export async function listWeekStates(context: Context): Promise<Outcome<ReadonlyMap<string, WeekState>>> {
  const staff = staffWhoMay(context, 'schedule.read');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, { now }) => {
    const today = await todayAt(tx, clinicId, now);
    if (!today) return refuse({ code: 'not-found' });
    const rows = await tx.doctorWeek.findMany({
      where: { clinicId },
      orderBy: { validFrom: 'asc' },
      select: { doctorId: true, validFrom: true, validUntil: true, publishedAt: true },
    });
    const states = new Map<string, WeekState>();
    for (const row of rows) {
      const state = states.get(row.doctorId) ?? { inForce: false, until: null, coming: null, drafts: 0 };
      states.set(row.doctorId, state);
      const from = dayOfColumn(row.validFrom);
      const until = row.validUntil && dayOfColumn(row.validUntil);
      if (!row.publishedAt) state.drafts += 1;
      else if (from > today) state.coming ??= from;
      else if (until === null || until >= today) Object.assign(state, { inForce: true, until });
    }
    return ok(states);
  });
}
