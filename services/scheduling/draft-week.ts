/** From a stored draft to the change that publishing it would be, judged again at that moment. */
import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Day } from '@/services/working-time/day';
import { checkWeek, type WeekRow, type WeekWarning } from './check-week';
import { dateColumn, dayOfColumn } from './days';
import { kindOf } from './kind-column';
import type { ScheduleChange } from './schedule-change';
import { weekFacts } from './week-facts';

export interface StoredWeek {
  weekId: string;
  doctorId: string;
  validFrom: Day;
  validUntil: Day | null;
  publishedAt: Date | null;
  rows: WeekRow[];
}

export async function findWeek(tx: Tx, clinicId: string, weekId: string): Promise<StoredWeek | undefined> {
  const row = await tx.doctorWeek.findFirst({
    where: { id: weekId, clinicId },
    include: { blocks: { orderBy: [{ weekday: 'asc' }, { starts: 'asc' }] } },
  });
  if (!row) return undefined;
  return {
    weekId: row.id,
    doctorId: row.doctorId,
    validFrom: dayOfColumn(row.validFrom),
    validUntil: row.validUntil ? dayOfColumn(row.validUntil) : null,
    publishedAt: row.publishedAt,
    rows: row.blocks.map(({ weekday, starts, ends, kind, slotMinutes, room }) => ({
      weekday,
      starts,
      ends,
      kind: kindOf(kind),
      slotMinutes,
      room,
    })),
  };
}

export interface DraftChange {
  week: StoredWeek;
  change: Extract<ScheduleChange, { kind: 'week' }>;
  warnings: WeekWarning[];
}

/** Refusals: `not-found`, `schedule-already-published`, and those of checkWeek: a draft may have grown old. */
export async function draftChange(
  tx: Tx,
  now: Date,
  clinicId: string,
  weekId: string,
): Promise<Outcome<DraftChange>> {
  const week = await findWeek(tx, clinicId, weekId);
  if (!week) return refuse({ code: 'not-found' });
  if (week.publishedAt) return refuse({ code: 'schedule-already-published' });
  const { doctorId, validFrom, validUntil } = week;
  const facts = await weekFacts(tx, now, { clinicId, doctorId, validFrom });
  const checked = facts && checkWeek(week, facts);
  if (!checked) return refuse({ code: 'not-found' });
  if (!checked.ok) return checked;
  const change = {
    kind: 'week',
    doctorId,
    week: { validFrom, validUntil, blocks: checked.value.blocks },
  } as const;
  return ok({ week, change, warnings: checked.value.warnings });
}

/** `schedule-later-version` {from}: a version that begins later is already published; it would be overrun. */
export async function refuseOverrun(tx: Tx, { week }: DraftChange): Promise<Outcome<void>> {
  const later = await tx.doctorWeek.findFirst({
    where: {
      doctorId: week.doctorId,
      publishedAt: { not: null },
      validFrom: {
        gt: dateColumn(week.validFrom),
        ...(week.validUntil ? { lte: dateColumn(week.validUntil) } : {}),
      },
    },
    orderBy: { validFrom: 'asc' },
    select: { validFrom: true },
  });
  if (!later) return ok(undefined);
  const from = dayOfColumn(later.validFrom);
  return refuse({ code: 'schedule-later-version', field: 'validUntil', params: { from } });
}
