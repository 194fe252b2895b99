import { shortName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { StaffContext } from '@/services/identity/current-actor';
import type { StaffActor } from '@/services/regulations/language/actors';
import { dateColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import { localDay } from '@/services/working-time/zone';

/** Who else may do a step today: to whom a task can be handed. */
export function listColleagues(
  context: StaffContext,
  roles: readonly StaffActor[],
): Promise<Outcome<{ personId: string; name: string }[]>> {
  const { clinicId, personId } = context.actor;
  return transact(context, async (tx, { now }) => {
    const on = dateColumn(localDay(now, 'Asia/Almaty'));
    const rows = await tx.staffAppointment.findMany({
      where: {
        clinicId,
        role: { in: [...roles] },
        personId: { not: personId },
        validFrom: { lte: on },
        OR: [{ validUntil: null }, { validUntil: { gte: on } }],
      },
      distinct: ['personId'],
      select: { personId: true, person: { select: { surname: true, givenName: true, patronymic: true } } },
    });
    return ok(
      rows
        .map((row) => ({ personId: row.personId, name: shortName(row.person) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'kk')),
    );
  });
}
