import type { Outcome } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { checkDays, type DaysInput } from './days-change';
import { staffWhoMay } from './may-here';
import { type PreviewWithPeople, previewPublishing } from './publish-change';

/** Who would be touched by an absence, other hours, or the end of either. Writes nothing but audit. */
export async function previewDays(context: Context, input: DaysInput): Promise<Outcome<PreviewWithPeople>> {
  const staff = staffWhoMay(context, 'schedule.change');
  if (!staff.ok) return staff;
  return transact(context, (tx, unit) =>
    previewPublishing(tx, unit, staff.value.clinicId, async (loaded) => checkDays(input, loaded, unit.now)),
  );
}
