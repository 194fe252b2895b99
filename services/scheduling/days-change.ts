/** Single days on which a doctor works otherwise: an absence, other hours, or the week again. */
import { z } from 'zod';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import { type Day, daysBetween } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { checkWeek } from './check-week';
import { dayField } from './day-field';
import { daysFromTo } from './days';
import type { LoadedSchedule } from './load-schedule';
import { rowSchema } from './save-week';
import { type DayException, isActive } from './schedule';
import type { ScheduleChange } from './schedule-change';

const MOST_DAYS = 92;
const reason = plainText(300, { min: 1 });

export const daysSchema = z.object({
  doctorId: z.uuid(),
  from: dayField(),
  /** Both ends included. */
  until: dayField(),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('absence'), coverDoctorId: z.uuid().nullable(), reason }),
    z.object({ kind: z.literal('hours'), rows: z.array(rowSchema).min(1).max(12), reason }),
    z.object({ kind: z.literal('as-week') }),
  ]),
});
export type DaysInput = z.infer<typeof daysSchema>;

export type DaysChange = Extract<ScheduleChange, { kind: 'days' }>;

/**
 * Refusals, each with its field: `schedule-in-the-past`, `schedule-ends-before-start`, `invalid-input` (more than 92
 * days), `schedule-cover-self`, `schedule-cover-absent` {date}, `not-found`, and those of checkWeek for other hours.
 */
export function checkDays(input: DaysInput, { schedule }: LoadedSchedule, now: Date): Outcome<DaysChange> {
  const { doctorId, from, until } = input;
  const today = localDay(now, schedule.zone);
  if (!schedule.doctors.has(doctorId)) return refuse({ code: 'not-found', field: 'doctorId' });
  if (from < today) return refuse({ code: 'schedule-in-the-past', field: 'from', params: { today } });
  if (until < from) return refuse({ code: 'schedule-ends-before-start', field: 'until' });
  if (daysBetween(from, until) >= MOST_DAYS) return refuse({ code: 'invalid-input', field: 'until' });
  const days = daysFromTo(from, until);
  const exception = exceptionOf(input, today);
  if (!exception.ok) return exception;
  const wrong = exception.value?.kind === 'absence' && wrongCover(input, exception.value, days, schedule);
  if (wrong) return refuse(wrong);
  return ok({ kind: 'days', doctorId, days, exception: exception.value });
}

function exceptionOf({ change }: DaysInput, today: Day): Outcome<DayException | null> {
  if (change.kind === 'as-week') return ok(null);
  if (change.kind === 'absence') return ok({ kind: 'absence', coverDoctorId: change.coverDoctorId });
  const rows = change.rows.map((row) => ({ ...row, weekday: 1 }));
  const checked = checkWeek(
    { validFrom: today, validUntil: null, rows },
    { today, clinicHours: new Map(), others: [] },
  );
  if (!checked.ok) {
    const placed = (one: Refusal): Refusal => ({
      ...one,
      ...(one.field ? { field: `change.${one.field}` } : {}),
    });
    return refuse(placed(checked.refusal), checked.also?.map(placed));
  }
  const blocks = checked.value.blocks.map(({ weekday: _, ...block }) => block);
  return ok({ kind: 'hours', blocks });
}

function wrongCover(
  { doctorId }: DaysInput,
  { coverDoctorId }: Extract<DayException, { kind: 'absence' }>,
  days: readonly Day[],
  { doctors }: LoadedSchedule['schedule'],
): Refusal | undefined {
  if (coverDoctorId === null) return undefined;
  const field = 'change.coverDoctorId';
  if (coverDoctorId === doctorId) return { code: 'schedule-cover-self', field };
  const cover = doctors.get(coverDoctorId);
  if (!cover) return { code: 'not-found', field };
  const away = days.find((day) => !isActive(cover, day) || cover.exceptions.get(day)?.kind === 'absence');
  return away ? { code: 'schedule-cover-absent', field, params: { date: away } } : undefined;
}
