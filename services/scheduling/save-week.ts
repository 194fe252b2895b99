import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { type CheckedWeek, checkWeek, type WeekWarning } from './check-week';
import { dayField } from './day-field';
import { dateColumn } from './days';
import { toColumn } from './kind-column';
import { staffWhoMay } from './may-here';
import { blockKinds } from './schedule';
import { weekFacts } from './week-facts';

/** Times stay text here: check-week names the field that is no time. */
const clock = z.string().trim().max(5);

export const rowSchema = z.object({
  starts: clock,
  ends: clock,
  breakFrom: clock.nullish().transform((text) => text || null),
  breakTo: clock.nullish().transform((text) => text || null),
  kind: z.enum(blockKinds),
  slotMinutes: z.coerce.number().int(),
  room: plainText(20)
    .nullish()
    .transform((text) => text || null),
});

export const weekSchema = z.object({
  /** The draft to replace; a new draft without it. */
  weekId: z.uuid().optional(),
  doctorId: z.uuid(),
  validFrom: dayField(),
  validUntil: dayField()
    .nullish()
    .transform((day) => day ?? null),
  rows: z
    .array(rowSchema.extend({ weekday: z.coerce.number().int() }))
    .min(1)
    .max(60),
});
export type WeekInput = z.infer<typeof weekSchema>;

export interface SavedWeek {
  weekId: string;
  warnings: WeekWarning[];
}

/**
 * Keeps a draft of a doctor's week; nobody but the clinic's staff sees it. Refusals come all at once, each with its
 * field: `validFrom`, `validUntil`, `rows.3.ends` …; `schedule-already-published`, `not-found`.
 */
export async function saveWeek(context: Context, input: WeekInput): Promise<Outcome<SavedWeek>> {
  const staff = staffWhoMay(context, 'schedule.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    const doctor = await tx.doctor.findFirst({
      where: { id: input.doctorId, clinicId },
      select: { id: true },
    });
    if (!doctor) return refuse({ code: 'not-found', field: 'doctorId' });
    const checked = await checkedWeek(tx, unit.now, clinicId, input);
    if (!checked.ok) return checked;
    const weekId = await keepDraft(tx, clinicId, input);
    if (!weekId.ok) return weekId;
    await tx.weekBlock.deleteMany({ where: { weekId: weekId.value } });
    await tx.weekBlock.createMany({
      data: checked.value.blocks.map(({ kind, ...block }) => ({
        ...block,
        kind: toColumn(kind),
        weekId: weekId.value,
      })),
    });
    unit.audit({
      action: 'schedule.drafted',
      object: `week:${weekId.value}`,
      detail: { doctorId: doctor.id },
    });
    return ok({ weekId: weekId.value, warnings: checked.value.warnings });
  });
}

async function checkedWeek(
  tx: Tx,
  now: Date,
  clinicId: string,
  input: WeekInput,
): Promise<Outcome<CheckedWeek>> {
  const facts = await weekFacts(tx, now, { clinicId, doctorId: input.doctorId, validFrom: input.validFrom });
  return facts ? checkWeek(input, facts) : refuse({ code: 'not-found' });
}

async function keepDraft(
  tx: Tx,
  clinicId: string,
  { weekId, doctorId, ...dates }: WeekInput,
): Promise<Outcome<string>> {
  const data = {
    validFrom: dateColumn(dates.validFrom),
    validUntil: dates.validUntil ? dateColumn(dates.validUntil) : null,
  };
  if (!weekId) {
    const week = await tx.doctorWeek.create({ data: { ...data, doctorId, clinicId }, select: { id: true } });
    return ok(week.id);
  }
  const { count } = await tx.doctorWeek.updateMany({
    where: { id: weekId, doctorId, clinicId, publishedAt: null },
    data,
  });
  if (count === 1) return ok(weekId);
  const published = await tx.doctorWeek.findFirst({ where: { id: weekId, clinicId }, select: { id: true } });
  return refuse({ code: published ? 'schedule-already-published' : 'not-found', field: 'weekId' });
}
