import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import type { WeekWarning } from './check-week';
import { draftChange, refuseOverrun, type StoredWeek } from './draft-week';
import { staffWhoMay } from './may-here';
import { type PreviewWithPeople, previewPublishing } from './publish-change';

export interface WeekPreview extends PreviewWithPeople {
  week: StoredWeek;
  warnings: WeekWarning[];
}

/** Who would be touched if this draft were published now, and how the free times change. Writes nothing but audit. */
export async function previewWeek(
  context: Context,
  { weekId }: { weekId: string },
): Promise<Outcome<WeekPreview>> {
  const staff = staffWhoMay(context, 'schedule.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    const draft = await draftChange(tx, unit.now, clinicId, weekId);
    if (!draft.ok) return draft;
    const free = await refuseOverrun(tx, draft.value);
    if (!free.ok) return free;
    const preview = await previewPublishing(tx, unit, clinicId, async () => ok(draft.value.change));
    if (!preview.ok) return preview;
    return ok({ ...preview.value, week: draft.value.week, warnings: draft.value.warnings });
  });
}
