/**
 * A weekly template as an administrator types it, judged field by field. Errors stop publishing; warnings are shown
 * and left to the administrator: a clinic may have its reasons for a doctor who begins before its doors open.
 */
import type { ErrorCode } from '@/lib/errors/codes';
import { type Outcome, ok, type Refusal, refuse } from '@/lib/outcome';
import { type Day, isTimeOfDay, minutesOf, type TimeOfDay } from '@/services/working-time/day';
import type { BlockKind, WeekdayBlock } from './schedule';

/** A row of the form: one stretch of one weekday, with one break at most inside it. */
export interface WeekRow {
  weekday: number;
  starts: string;
  ends: string;
  breakFrom?: string | null;
  breakTo?: string | null;
  kind: BlockKind;
  slotMinutes: number;
  room?: string | null;
}

export interface WeekDraft {
  validFrom: Day;
  validUntil: Day | null;
  rows: readonly WeekRow[];
}

/** What the template is held against. */
export interface WeekFacts {
  /** In the clinic's zone. */
  today: Day;
  /** The clinic's hours by weekday; null where it is closed. Empty when the clinic has stated none. */
  clinicHours: ReadonlyMap<number, { opens: TimeOfDay; closes: TimeOfDay } | null>;
  /** Blocks of other doctors of the clinic that are in force from `validFrom`. */
  others: readonly { doctorName: string; block: WeekdayBlock }[];
}

export const weekWarnings = [
  'slot-remainder',
  'outside-clinic-hours',
  'clinic-closed-that-weekday',
  'room-shared',
] as const;
export type WeekWarningCode = (typeof weekWarnings)[number];

export interface WeekWarning {
  code: WeekWarningCode;
  field: string;
  params: Record<string, string | number>;
}

export interface CheckedWeek {
  /** Breaks taken out: what the template becomes. */
  blocks: WeekdayBlock[];
  warnings: WeekWarning[];
}

const SHORTEST_SLOT = 5;
const LONGEST_SLOT = 240;

export function checkWeek(draft: WeekDraft, facts: WeekFacts): Outcome<CheckedWeek> {
  const errors: Refusal[] = [];
  if (draft.validFrom < facts.today)
    errors.push({ code: 'schedule-in-the-past', field: 'validFrom', params: { today: facts.today } });
  if (draft.validUntil !== null && draft.validUntil < draft.validFrom)
    errors.push({ code: 'schedule-ends-before-start', field: 'validUntil' });
  const sound = draft.rows.map((row, index) => {
    const wrong = checkRow(row, `rows.${index}`);
    errors.push(...wrong);
    return wrong.length === 0 ? blocksOf(row) : [];
  });
  errors.push(...overlapsIn(sound));
  const [first, ...rest] = errors;
  if (first) return refuse(first, rest);
  const warnings = sound.flatMap((blocks, index) => warningsOf(blocks, `rows.${index}`, facts));
  return ok({ blocks: sound.flat(), warnings });
}

function checkRow(row: WeekRow, path: string): Refusal[] {
  const wrong = (code: ErrorCode, field: string, params?: Refusal['params']): Refusal => ({
    code,
    field: `${path}.${field}`,
    ...(params ? { params } : {}),
  });
  if (!Number.isInteger(row.weekday) || row.weekday < 1 || row.weekday > 7)
    return [wrong('schedule-weekday', 'weekday')];
  const timed = ['starts', 'ends', 'breakFrom', 'breakTo'] as const;
  const untimely = timed.filter((field) => row[field] && !isTimeOfDay(row[field]));
  for (const field of ['starts', 'ends'] as const) if (!row[field]) untimely.push(field);
  if (untimely.length > 0) return untimely.map((field) => wrong('schedule-time', field));
  if (Boolean(row.breakFrom) !== Boolean(row.breakTo))
    return [wrong('schedule-time', row.breakFrom ? 'breakTo' : 'breakFrom')];

  const errors: Refusal[] = [];
  if (row.ends <= row.starts) errors.push(wrong('schedule-ends-before-start', 'ends'));
  else if (row.breakFrom && row.breakTo) {
    if (row.breakTo <= row.breakFrom) errors.push(wrong('schedule-ends-before-start', 'breakTo'));
    else if (row.breakFrom <= row.starts || row.breakTo >= row.ends)
      errors.push(wrong('schedule-break-outside', 'breakFrom', { starts: row.starts, ends: row.ends }));
  }
  const { slotMinutes } = row;
  if (!Number.isInteger(slotMinutes) || slotMinutes < SHORTEST_SLOT || slotMinutes > LONGEST_SLOT)
    errors.push(wrong('schedule-slot-length', 'slotMinutes', { least: SHORTEST_SLOT, most: LONGEST_SLOT }));
  else if (errors.length === 0) {
    const shortest = Math.min(...blocksOf(row).map(lengthOf));
    if (shortest < slotMinutes)
      errors.push(wrong('schedule-slot-too-long', 'slotMinutes', { minutes: shortest }));
  }
  return errors;
}

/** A break makes two blocks of one row. */
function blocksOf({ weekday, kind, slotMinutes, ...row }: WeekRow): WeekdayBlock[] {
  const block = (starts: string, ends: string): WeekdayBlock[] =>
    isTimeOfDay(starts) && isTimeOfDay(ends)
      ? [{ weekday, starts, ends, kind, slotMinutes, room: row.room?.trim() || null }]
      : [];
  return row.breakFrom && row.breakTo
    ? [...block(row.starts, row.breakFrom), ...block(row.breakTo, row.ends)]
    : block(row.starts, row.ends);
}

const lengthOf = (block: WeekdayBlock) => minutesOf(block.ends) - minutesOf(block.starts);

const meets = (a: WeekdayBlock, b: WeekdayBlock) =>
  a.weekday === b.weekday && a.starts < b.ends && b.starts < a.ends;

/** The later row of two is the one at fault. */
function overlapsIn(rows: readonly WeekdayBlock[][]): Refusal[] {
  return rows.flatMap((blocks, index) => {
    const other = rows
      .slice(0, index)
      .findIndex((earlier) => earlier.some((a) => blocks.some((b) => meets(a, b))));
    if (other < 0) return [];
    return [
      { code: 'schedule-overlaps', field: `rows.${index}.starts`, params: { row: other + 1 } } as const,
    ];
  });
}

function warningsOf(blocks: readonly WeekdayBlock[], path: string, facts: WeekFacts): WeekWarning[] {
  const warnings: WeekWarning[] = [];
  for (const block of blocks) {
    const remainder = lengthOf(block) % block.slotMinutes;
    if (remainder > 0)
      warnings.push({
        code: 'slot-remainder',
        field: `${path}.slotMinutes`,
        params: { minutes: remainder, ends: block.ends },
      });
    const hours = facts.clinicHours.get(block.weekday);
    if (hours === null)
      warnings.push({ code: 'clinic-closed-that-weekday', field: `${path}.weekday`, params: {} });
    else if (hours && (block.starts < hours.opens || block.ends > hours.closes))
      warnings.push({
        code: 'outside-clinic-hours',
        field: `${path}.${block.starts < hours.opens ? 'starts' : 'ends'}`,
        params: { opens: hours.opens, closes: hours.closes },
      });
    const shared = facts.others.find(({ block: other }) => other.room === block.room && meets(other, block));
    if (block.room && shared)
      warnings.push({
        code: 'room-shared',
        field: `${path}.room`,
        params: { room: block.room, doctor: shared.doctorName },
      });
  }
  return warnings;
}
