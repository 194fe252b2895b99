import { type Outcome, ok } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';
import { type AppliedRegulation, regulationHistory } from './applied-regulation';

/** Every decision of the clinic on which regulation it applies: newest first within a service, coming ones included. */
export async function listDecisions(context: Context): Promise<Outcome<AppliedRegulation[]>> {
  const staff = staffWhoMay(context, 'clinic.regulation.apply');
  if (!staff.ok) return staff;
  return transact(context, async (tx) => ok(await regulationHistory(tx, staff.value.clinicId)));
}
