import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { isStaffRole } from '@/services/identity/roles';
import { dayField } from '@/services/scheduling/day-field';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';
import { addDays, type Day } from '@/services/working-time/day';
import { todayAt } from './today';

export interface StaffAppointmentRow {
  appointmentId: string;
  personId: string;
  name: string;
  role: string;
  doctorId: string | null;
  validFrom: Day;
  validUntil: Day | null;
  state: 'in-force' | 'coming' | 'ended';
}

/** Who works, worked and will work here, with which role: by name. */
export async function listStaff(context: Context): Promise<Outcome<StaffAppointmentRow[]>> {
  const staff = staffWhoMay(context, 'staff.read');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    const today = await todayAt(tx, clinicId, unit.now);
    if (!today) return refuse({ code: 'not-found' });
    const rows = await tx.staffAppointment.findMany({
      where: { clinicId },
      include: { person: { select: { surname: true, givenName: true, patronymic: true } } },
      orderBy: [{ person: { surname: 'asc' } }, { validFrom: 'desc' }],
    });
    return ok(
      rows.map((row): StaffAppointmentRow => {
        const { id: appointmentId, personId, role, doctorId } = row;
        const validFrom = dayOfColumn(row.validFrom);
        const validUntil = row.validUntil ? dayOfColumn(row.validUntil) : null;
        const ended = validUntil !== null && validUntil < today;
        const state = ended ? 'ended' : validFrom > today ? 'coming' : 'in-force';
        return {
          appointmentId,
          personId,
          name: fullName(row.person),
          role,
          doctorId,
          validFrom,
          validUntil,
          state,
        };
      }),
    );
  });
}

export const appointSchema = z.object({
  /** The person, already known to the portal, by IIN (parsed by lib/iin). */
  iin: z.string().regex(/^\d{12}$/),
  role: z.string().refine(isStaffRole),
  /** The doctor's card, when the person works as a doctor. */
  doctorId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  validFrom: dayField(),
  validUntil: dayField()
    .nullish()
    .transform((day) => day ?? null),
});
export type AppointInput = z.infer<typeof appointSchema>;

/**
 * Gives a person a role at the clinic from a day on, today or later. Refusals: `not-found` (field iin or doctorId),
 * `schedule-in-the-past`, `schedule-ends-before-start`, `appointment-overlaps` (the same role on the same days).
 */
export async function appointStaff(
  context: Context,
  input: AppointInput,
): Promise<Outcome<{ appointmentId: string }>> {
  const staff = staffWhoMay(context, 'staff.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  const { role, doctorId, validFrom, validUntil } = input;
  return transact(context, async (tx, unit) => {
    await lockStaff(tx, clinicId);
    const today = await todayAt(tx, clinicId, unit.now);
    if (!today || validFrom < today)
      return refuse({ code: 'schedule-in-the-past', field: 'validFrom', params: { today: today ?? '' } });
    if (validUntil && validUntil < validFrom)
      return refuse({ code: 'schedule-ends-before-start', field: 'validUntil' });
    const [found] = await tx.$queryRaw<
      [{ id: string | null }]
    >`SELECT look_up_person(${input.iin})::text AS id`;
    if (!found.id) return refuse({ code: 'not-found', field: 'iin' });
    const personId = found.id;
    if (doctorId && !(await tx.doctor.findFirst({ where: { id: doctorId, clinicId }, select: { id: true } })))
      return refuse({ code: 'not-found', field: 'doctorId' });
    const overlap = await tx.staffAppointment.findFirst({
      where: {
        personId,
        clinicId,
        role,
        OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(validFrom) } }],
        ...(validUntil ? { validFrom: { lte: dateColumn(validUntil) } } : {}),
      },
      select: { id: true },
    });
    if (overlap) return refuse({ code: 'appointment-overlaps', field: 'validFrom' });
    const dates = {
      validFrom: dateColumn(validFrom),
      validUntil: validUntil ? dateColumn(validUntil) : null,
    };
    const row = await tx.staffAppointment.create({
      data: { personId, clinicId, role, doctorId, ...dates },
      select: { id: true },
    });
    unit.audit({
      action: 'staff.appointed',
      subjectId: personId,
      object: `appointment:${row.id}`,
      detail: { role, validFrom },
    });
    return ok({ appointmentId: row.id });
  });
}

/**
 * Ends a role; `lastDay` is the last day it is held, yesterday to end it at once. `last-administrator` when the
 * clinic would be left without one on some day after. `not-found`, `schedule-ends-before-start`.
 */
export async function endAppointment(
  context: Context,
  { appointmentId, lastDay }: { appointmentId: string; lastDay: Day },
): Promise<Outcome<void>> {
  const staff = staffWhoMay(context, 'staff.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    await lockStaff(tx, clinicId);
    const row = await tx.staffAppointment.findFirst({ where: { id: appointmentId, clinicId } });
    const today = await todayAt(tx, clinicId, unit.now);
    if (!row || !today) return refuse({ code: 'not-found' });
    if (lastDay < addDays(today, -1))
      return refuse({ code: 'schedule-in-the-past', field: 'lastDay', params: { today } });
    if (lastDay < dayOfColumn(row.validFrom))
      return refuse({ code: 'schedule-ends-before-start', field: 'lastDay' });
    if (row.role === 'administrator' && !(await anotherAdministrator(tx, clinicId, appointmentId, lastDay)))
      return refuse({ code: 'last-administrator' });
    await tx.staffAppointment.update({
      where: { id: appointmentId },
      data: { validUntil: dateColumn(lastDay) },
      select: { id: true },
    });
    const detail = { role: row.role, lastDay };
    unit.audit({
      action: 'staff.ended',
      subjectId: row.personId,
      object: `appointment:${appointmentId}`,
      detail,
    });
    return ok(undefined);
  });
}

/** Somebody who holds the role from the very next day, without an end. */
async function anotherAdministrator(tx: Tx, clinicId: string, not: string, lastDay: Day): Promise<boolean> {
  const other = await tx.staffAppointment.findFirst({
    where: {
      clinicId,
      role: 'administrator',
      id: { not },
      validUntil: null,
      validFrom: { lte: dateColumn(addDays(lastDay, 1)) },
    },
    select: { id: true },
  });
  return other !== null;
}

/** Two administrators cannot remove each other at the same moment. */
async function lockStaff(tx: Tx, clinicId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('staff:' || ${clinicId}::text, 0))`;
}
