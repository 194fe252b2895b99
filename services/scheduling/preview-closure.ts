import type { Outcome } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { type ClosureInput, checkClosure } from './closure-change';
import { staffWhoMay } from './may-here';
import { type PreviewWithPeople, previewPublishing } from './publish-change';

/** Who would be touched if the clinic were closed, or open otherwise, on these days. Writes nothing but audit. */
export async function previewClosure(
  context: Context,
  input: ClosureInput,
): Promise<Outcome<PreviewWithPeople>> {
  const staff = staffWhoMay(context, 'clinic.hours.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, (tx, unit) =>
    previewPublishing(tx, unit, clinicId, () => checkClosure(tx, clinicId, input, unit.now)),
  );
}
