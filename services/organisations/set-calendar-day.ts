import { z } from 'zod';
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { dayField } from '@/services/scheduling/day-field';
import { dateColumn, dayOfColumn } from '@/services/scheduling/days';
import { openings } from '@/services/scheduling/load-schedule';
import { staffWhoMay } from '@/services/scheduling/may-here';
import { publishChange } from '@/services/scheduling/publish-change';
import { transact, type Unit } from '@/services/transact';
import { type Day, yearOf } from '@/services/working-time/day';
import { clinicRecords, placeOf } from './clinic-calendar';
import type { CalendarRow } from './timetable';

export const calendarDaySchema = z.object({
  date: dayField(),
  /** `usual` takes back what was stated before. Both halves of an exchange of days cite the same source. */
  kind: z.enum(['kurban-ait', 'off', 'working', 'usual']),
  source: plainText(300, { min: 1 }),
});
export type CalendarDayInput = z.infer<typeof calendarDaySchema>;

/** The days that administrators have stated, in order of date. */
export function listCalendarDays(context: Context): Promise<Outcome<CalendarRow[]>> {
  return transact(context, async (tx) => {
    const rows = await tx.calendarDay.findMany({ orderBy: { date: 'asc' } });
    return ok(rows.map(({ date, kind, source }) => ({ date: dayOfColumn(date), kind, source })));
  });
}

/**
 * States a day of the country's calendar: the first day of Kurban Ait, a day moved off, a day moved to work. It holds
 * for every clinic, so in each one that has people booked that day they are marked and told, in this transaction.
 */
export async function setCalendarDay(
  context: Context,
  input: CalendarDayInput,
): Promise<Outcome<{ displaced: number }>> {
  const staff = staffWhoMay(context, 'clinic.calendar.change');
  if (!staff.ok) return staff;
  return transact(
    context,
    async (tx, unit) => {
      const clinics = await clinicsBooked(tx, input.date, unit.now);
      let displaced = 0;
      for (const clinicId of clinics) {
        const published = await publishDay(tx, unit, clinicId, input);
        if (!published.ok) return published;
        displaced += published.value;
      }
      await write(tx, input, unit.now);
      unit.audit({
        action: 'calendar.changed',
        object: `day:${input.date}`,
        detail: { kind: input.kind, displaced },
      });
      return ok({ displaced });
    },
    { access: { kind: 'system' } },
  );
}

async function clinicsBooked(tx: Tx, date: Day, now: Date): Promise<string[]> {
  const around = dateColumn(date).getTime();
  const rows = await tx.booking.findMany({
    where: {
      state: { in: ['held', 'booked'] },
      startsAt: {
        gt: new Date(Math.max(now.getTime(), around - 86_400_000)),
        lt: new Date(around + 2 * 86_400_000),
      },
    },
    distinct: ['clinicId'],
    // One order everywhere: two administrators must not lock each other's clinics crosswise.
    orderBy: { clinicId: 'asc' },
    select: { clinicId: true },
  });
  return rows.map(({ clinicId }) => clinicId);
}

async function publishDay(
  tx: Tx,
  unit: Unit,
  clinicId: string,
  input: CalendarDayInput,
): Promise<Outcome<number>> {
  const { date, kind, source } = input;
  const published = await publishChange(
    tx,
    unit,
    clinicId,
    async () => {
      const records = await clinicRecords(tx, clinicId);
      if (!records) return refuse({ code: 'not-found' });
      const others = records.calendar.filter((row) => row.date !== date);
      const calendar = kind === 'usual' ? others : [...others, { date, kind, source }];
      const opening = openings(placeOf({ ...records, calendar }, null, unit.now))(date);
      return ok({ kind: 'openings', openings: new Map([[date, opening]]) });
    },
    // Before anybody is offered another time, the day must be what it will be.
    async () => {
      await write(tx, input, unit.now);
      return ok(undefined);
    },
  );
  return published.ok ? ok(published.value.displaced) : published;
}

async function write(tx: Tx, { date, kind, source }: CalendarDayInput, createdAt: Date): Promise<void> {
  const column = dateColumn(date);
  await tx.calendarDay.deleteMany({ where: { date: column } });
  // The feast has one first day a year: the new one replaces what was thought before.
  if (kind === 'kurban-ait')
    await tx.calendarDay.deleteMany({
      where: {
        kind,
        date: { gte: new Date(Date.UTC(yearOf(date), 0, 1)), lte: new Date(Date.UTC(yearOf(date), 11, 31)) },
      },
    });
  if (kind !== 'usual') await tx.calendarDay.create({ data: { date: column, kind, source, createdAt } });
}
