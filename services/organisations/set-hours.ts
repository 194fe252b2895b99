import { z } from 'zod';
import type { ErrorCode } from '@/lib/errors/codes';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { dayField } from '@/services/scheduling/day-field';
import { dateColumn } from '@/services/scheduling/days';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { transact } from '@/services/transact';
import { addDays, isTimeOfDay } from '@/services/working-time/day';
import { todayAt } from './today';

const clock = z.string().trim().max(5);
const optional = clock.nullish().transform((text) => text || null);

export const hoursSchema = z.object({
  /** Null: the clinic in general. */
  service: z.string().min(1).max(60).nullable(),
  validFrom: dayField(),
  /** One row a weekday; a weekday left out is closed. No rows for a service: it keeps the general hours. */
  rows: z
    .array(
      z.object({
        weekday: z.coerce.number().int(),
        opens: clock,
        closes: clock,
        breakFrom: optional,
        breakTo: optional,
      }),
    )
    .max(7),
});
export type HoursInput = z.infer<typeof hoursSchema>;

/**
 * Opening hours from a day on: what was in force ends the day before and stays as history, what was planned for later
 * is replaced. Refusals, with fields `validFrom`, `rows`, `rows.N.opens|closes|breakFrom|breakTo|weekday`.
 */
export async function setHours(context: Context, input: HoursInput): Promise<Outcome<void>> {
  const staff = staffWhoMay(context, 'clinic.hours.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  const { service, validFrom, rows } = input;
  return transact(context, async (tx, unit) => {
    const today = await todayAt(tx, clinicId, unit.now);
    if (!today) return refuse({ code: 'not-found' });
    const [first, ...rest] = wrongIn(input, today);
    if (first) return refuse(first, rest);
    const from = dateColumn(validFrom);
    await tx.clinicHours.deleteMany({ where: { clinicId, service, validFrom: { gte: from } } });
    await tx.clinicHours.updateMany({
      where: {
        clinicId,
        service,
        validFrom: { lt: from },
        OR: [{ validUntil: null }, { validUntil: { gte: from } }],
      },
      data: { validUntil: dateColumn(addDays(validFrom, -1)) },
    });
    await tx.clinicHours.createMany({
      data: rows.map((row) => ({ ...row, clinicId, service, validFrom: from })),
    });
    unit.audit({
      action: 'clinic.hours-changed',
      object: `clinic:${clinicId}`,
      detail: { service, validFrom, days: rows.length },
    });
    return ok(undefined);
  });
}

function wrongIn({ service, validFrom, rows }: HoursInput, today: string): Refusal[] {
  const past: Refusal = { code: 'schedule-in-the-past', field: 'validFrom', params: { today } };
  const empty: Refusal = { code: 'schedule-empty', field: 'rows' };
  return [
    ...(validFrom < today ? [past] : []),
    ...(service === null && rows.length === 0 ? [empty] : []),
    ...rows.flatMap((row, index) => {
      const twice = rows.findIndex(({ weekday }) => weekday === row.weekday) < index;
      const wrong = twice ? at('hours-overlap', 'weekday') : wrongRow(row);
      return wrong ? [{ ...wrong, field: `rows.${index}.${wrong.field}` }] : [];
    }),
  ];
}

type Wrong = Refusal & { field: string };

const at = (code: ErrorCode, field: string): Wrong => ({ code, field });

/** The first thing wrong with a row. */
function wrongRow(row: HoursInput['rows'][number]): Wrong | undefined {
  const { weekday, opens, closes, breakFrom, breakTo } = row;
  if (weekday < 1 || weekday > 7) return at('schedule-weekday', 'weekday');
  const clocks = ['opens', 'closes', 'breakFrom', 'breakTo'] as const;
  const untimely = clocks.find((field) => row[field] !== null && !isTimeOfDay(row[field]));
  if (untimely) return at('schedule-time', untimely);
  if (closes <= opens) return at('schedule-ends-before-start', 'closes');
  if ((breakFrom === null) !== (breakTo === null))
    return at('schedule-time', breakFrom === null ? 'breakFrom' : 'breakTo');
  if (breakFrom === null || breakTo === null) return undefined;
  if (breakTo <= breakFrom) return at('schedule-ends-before-start', 'breakTo');
  if (breakFrom > opens && breakTo < closes) return undefined;
  return { ...at('schedule-break-outside', 'breakFrom'), params: { starts: opens, ends: closes } };
}
