import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { isInForce } from '@/services/regulations/by-default';
import { regulationOf } from '@/services/regulations/catalogue';
import { dayField } from '@/services/scheduling/day-field';
import { dateColumn } from '@/services/scheduling/days';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';
import { appliedRegulation } from './applied-regulation';
import { todayAt } from './today';

export const applySchema = z.object({
  service: z.string().min(1).max(60),
  regulation: z.string().min(1).max(60),
  appliesFrom: dayField(),
  /** Who decided, when and why: shown to the public. An act in force applies by itself and needs none. */
  decision: plainText(500),
});
export type ApplyInput = z.infer<typeof applySchema>;

const DEFAULT_NOTICE = 120;

/**
 * The clinic applies a regulation for a service from a day on, today or later. Earlier decisions stay as history; a
 * decision that has not begun may still be corrected. `allowed` are the regulations of that service in the catalogue.
 * Cases already filed keep theirs. Refusals: `regulation-not-offered`, `schedule-in-the-past`, `date-taken`.
 */
export async function applyRegulation(
  context: Context,
  input: ApplyInput,
  allowed: readonly string[],
): Promise<Outcome<void>> {
  const staff = staffWhoMay(context, 'clinic.regulation.apply');
  if (!staff.ok) return staff;
  const { clinicId, personId: decidedById } = staff.value;
  const { service, regulation, appliesFrom, decision } = input;
  const known = regulationOf(regulation);
  if (!known || !allowed.includes(regulation))
    return refuse({ code: 'regulation-not-offered', field: 'regulation' });
  if (decision === '' && !isInForce(known)) return refuse({ code: 'answer-missing', field: 'decision' });
  return transact(context, async (tx, unit) => {
    const today = await todayAt(tx, clinicId, unit.now);
    if (!today) return refuse({ code: 'not-found' });
    if (appliesFrom < today)
      return refuse({ code: 'schedule-in-the-past', field: 'appliesFrom', params: { today } });
    const key = { clinicId, service, appliesFrom: dateColumn(appliesFrom) };
    const there = await tx.clinicService.findUnique({
      where: { clinicId_service_appliesFrom: key },
      select: { id: true },
    });
    if (there && appliesFrom === today) return refuse({ code: 'date-taken', field: 'appliesFrom' });
    if (there)
      await tx.clinicService.update({
        where: { id: there.id },
        data: { regulation, decision, decidedById },
        select: { id: true },
      });
    else {
      const before = await appliedRegulation(tx, clinicId, service, appliesFrom);
      const noticeMinutes = before?.noticeMinutes ?? DEFAULT_NOTICE;
      await tx.clinicService.create({
        data: { ...key, regulation, decision, decidedById, noticeMinutes, createdAt: unit.now },
        select: { id: true },
      });
    }
    unit.audit({
      action: 'clinic.regulation-applied',
      object: `clinic:${clinicId}`,
      detail: { service, regulation, appliesFrom },
    });
    return ok(undefined);
  });
}
