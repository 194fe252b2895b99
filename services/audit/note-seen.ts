import type { Tx } from '@/lib/database/transaction';
import { todayAt } from '@/services/identity/age';
import { dateColumn } from '@/services/scheduling/days';
import type { Unit } from '@/services/transact';
import { toDay } from '@/services/working-time/day';

/**
 * A list showed these people to this member of staff. Their own page says so once a day for each who looked: a queue
 * that refreshes itself all day would bury who really opened something.
 */
export async function noteSeen(
  tx: Tx,
  unit: Unit,
  { action, object, people }: { action: string; object?: string; people: readonly (string | null)[] },
): Promise<void> {
  const { actor } = unit;
  const shown = [...new Set(people.filter((id) => id !== null))];
  if (actor.kind !== 'staff' || shown.length === 0) return;
  const today = dateColumn(toDay(todayAt(unit.now)));
  const noted = await tx.auditEntry.findMany({
    where: {
      chain: actor.clinicId,
      actorId: actor.personId,
      action,
      subjectId: { in: shown },
      // Midnight in the country lies five hours before midnight UTC.
      at: { gte: new Date(today.getTime() - 5 * 3_600_000) },
    },
    select: { subjectId: true },
  });
  const known = new Set(noted.map(({ subjectId }) => subjectId));
  for (const subjectId of shown) {
    if (!known.has(subjectId)) unit.audit({ action, subjectId, ...(object ? { object } : {}) });
  }
}
