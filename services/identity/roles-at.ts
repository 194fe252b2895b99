import type { Tx } from '@/lib/database/transaction';
import { dateColumn } from '@/services/scheduling/days';
import type { Day } from '@/services/working-time/day';
import type { StaffRole } from './actor';
import { isStaffRole } from './roles';

/** The roles that a person holds at a clinic on a day of that clinic. */
export async function rolesAt(
  tx: Tx,
  { personId, clinicId, on }: { personId: string; clinicId: string; on: Day },
): Promise<StaffRole[]> {
  const rows = await tx.staffAppointment.findMany({
    where: {
      personId,
      clinicId,
      validFrom: { lte: dateColumn(on) },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(on) } }],
    },
    select: { role: true },
  });
  return rows.map(({ role }) => role).filter(isStaffRole);
}
