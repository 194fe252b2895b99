import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { dateColumn } from '@/services/scheduling/days';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';
import { todayAt } from './today';

export const noticeSchema = z.object({
  service: z.string().min(1).max(60),
  noticeMinutes: z.coerce
    .number()
    .int()
    .min(0)
    .max(7 * 24 * 60),
});

/**
 * How long before an appointment a citizen may still move or cancel it alone, from now on. It holds for the decision
 * in force and for those to come. `not-found` when the clinic applies no regulation for the service.
 */
export async function setNotice(
  context: Context,
  { service, noticeMinutes }: z.infer<typeof noticeSchema>,
): Promise<Outcome<void>> {
  const staff = staffWhoMay(context, 'clinic.hours.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    const today = await todayAt(tx, clinicId, unit.now);
    const inForce =
      today &&
      (await tx.clinicService.findFirst({
        where: { clinicId, service, appliesFrom: { lte: dateColumn(today) } },
        orderBy: { appliesFrom: 'desc' },
        select: { id: true, appliesFrom: true, noticeMinutes: true },
      }));
    if (!inForce) return refuse({ code: 'not-found' });
    await tx.clinicService.updateMany({
      where: { clinicId, service, appliesFrom: { gte: inForce.appliesFrom } },
      data: { noticeMinutes },
    });
    unit.audit({
      action: 'clinic.notice-changed',
      object: `clinic:${clinicId}`,
      detail: { service, from: inForce.noticeMinutes, to: noticeMinutes },
    });
    return ok(undefined);
  });
}
