import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { isSpeciality } from '@/services/organisations/specialities';
import { transact } from '@/services/transact';
import { dayField } from './day-field';
import { dateColumn } from './days';
import { staffWhoMay } from './may-here';
import { publishChange } from './publish-change';

const name = plainText(120, { min: 1 });

export const doctorSchema = z.object({
  /** A new doctor without it. */
  doctorId: z.uuid().optional(),
  surname: name,
  givenName: name,
  patronymic: plainText(120)
    .nullish()
    .transform((text) => text || null),
  speciality: z.string().refine(isSpeciality),
  room: plainText(20)
    .nullish()
    .transform((text) => text || null),
  visitsHomes: z.boolean(),
  activeFrom: dayField(),
  activeUntil: dayField()
    .nullish()
    .transform((day) => day ?? null),
});
export type DoctorInput = z.infer<typeof doctorSchema>;

/**
 * Adds a doctor, or changes one. A last day that leaves booked people without their doctor is published like any
 * other change: they are marked and told. Refusals: `not-found`, `schedule-ends-before-start`.
 */
export async function saveDoctor(
  context: Context,
  input: DoctorInput,
): Promise<Outcome<{ doctorId: string; displaced: number }>> {
  const staff = staffWhoMay(context, 'staff.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  const { doctorId, activeFrom, activeUntil, ...card } = input;
  if (activeUntil && activeUntil < activeFrom)
    return refuse({ code: 'schedule-ends-before-start', field: 'activeUntil' });
  const data = {
    ...card,
    activeFrom: dateColumn(activeFrom),
    activeUntil: activeUntil ? dateColumn(activeUntil) : null,
  };
  return transact(context, async (tx, unit) => {
    if (!doctorId) {
      const doctor = await tx.doctor.create({ data: { ...data, clinicId }, select: { id: true } });
      unit.audit({ action: 'doctor.added', object: `doctor:${doctor.id}` });
      return ok({ doctorId: doctor.id, displaced: 0 });
    }
    const published = await publishChange(
      tx,
      unit,
      clinicId,
      async () => ok({ kind: 'leaving', doctorId, activeUntil }),
      async () => {
        const { count } = await tx.doctor.updateMany({ where: { id: doctorId, clinicId }, data });
        return count === 1 ? ok(undefined) : refuse({ code: 'not-found' });
      },
    );
    if (!published.ok) return published;
    unit.audit({ action: 'doctor.changed', object: `doctor:${doctorId}` });
    return ok({ doctorId, displaced: published.value.displaced });
  });
}
