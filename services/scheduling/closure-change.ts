/** Days on which the whole clinic is closed or keeps other hours. */
import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import { clinicRecords, placeOf } from '@/services/organisations/clinic-calendar';
import { type Day, daysBetween, isTimeOfDay } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { dayField } from './day-field';
import { daysFromTo } from './days';
import { openings } from './load-schedule';
import type { DayOpening } from './schedule';
import type { ScheduleChange } from './schedule-change';

const MOST_DAYS = 92;
const reason = plainText(300, { min: 1 });

export const closureSchema = z.object({
  from: dayField(),
  /** Both ends included. */
  until: dayField(),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('closed'), reason }),
    z.object({
      kind: z.literal('hours'),
      opens: z.string().trim().max(5),
      closes: z.string().trim().max(5),
      reason,
    }),
    z.object({ kind: z.literal('as-usual') }),
  ]),
});
export type ClosureInput = z.infer<typeof closureSchema>;

export type OpeningsChange = Extract<ScheduleChange, { kind: 'openings' }>;

/** Refusals with fields: `schedule-in-the-past`, `schedule-ends-before-start`, `schedule-time`, `invalid-input`. */
export async function checkClosure(
  tx: Tx,
  clinicId: string,
  { from, until, change }: ClosureInput,
  now: Date,
): Promise<Outcome<OpeningsChange>> {
  const records = await clinicRecords(tx, clinicId);
  if (!records) return refuse({ code: 'not-found' });
  const today = localDay(now, records.zone);
  if (from < today) return refuse({ code: 'schedule-in-the-past', field: 'from', params: { today } });
  if (until < from) return refuse({ code: 'schedule-ends-before-start', field: 'until' });
  if (daysBetween(from, until) >= MOST_DAYS) return refuse({ code: 'invalid-input', field: 'until' });
  const days = daysFromTo(from, until);
  const all = (opening: (day: Day) => DayOpening): Outcome<OpeningsChange> =>
    ok({ kind: 'openings', openings: new Map(days.map((day) => [day, opening(day)])) });
  if (change.kind === 'closed') return all(() => ({ kind: 'closed' }));
  if (change.kind === 'as-usual') {
    const left = records.closures.filter(({ date }) => date < from || date > until);
    return all(openings(placeOf({ ...records, closures: left }, null, now)));
  }
  const { opens, closes } = change;
  if (!isTimeOfDay(opens)) return refuse({ code: 'schedule-time', field: 'change.opens' });
  if (!isTimeOfDay(closes)) return refuse({ code: 'schedule-time', field: 'change.closes' });
  if (closes <= opens) return refuse({ code: 'schedule-ends-before-start', field: 'change.closes' });
  return all(() => ({ kind: 'hours', opens, closes }));
}
