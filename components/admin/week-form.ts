/** A typed week out of a posted form: blank rows are left out, and what is wrong finds its way back to its own row. */
import { rowsIn, type Values } from '@/components/admin/admin-answer';
import { blankRow, isBlank, ROW_FIELDS, tidyTime } from '@/components/admin/week-rows';
import type { Refusal } from '@/lib/outcome';

const PREFIX = 'rows';
const EMPTY_ROWS = 2;

export interface TypedRows {
  rows: Record<string, string>[];
  /** The form's index of each row sent on. */
  places: number[];
}

export function typedRows(values: Values): TypedRows {
  const all = rowsIn(values, PREFIX);
  const places = all.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const rows = places.map((place) => {
    const row = all[place] ?? {};
    return {
      ...row,
      starts: tidyTime(row.starts ?? ''),
      ends: tidyTime(row.ends ?? ''),
      breakFrom: tidyTime(row.breakFrom ?? ''),
      breakTo: tidyTime(row.breakTo ?? ''),
    };
  });
  return { rows, places };
}

/** `rows.1.ends` of what was sent on, as the form numbers its rows. */
export function placed(refusal: Refusal, places: readonly number[]): Refusal {
  const { field = '', params } = refusal;
  const moved: Refusal =
    params && typeof params.row === 'number'
      ? { ...refusal, params: { ...params, row: (places[params.row - 1] ?? 0) + 1 } }
      : refusal;
  if (field === 'change.rows') return { ...moved, field: PREFIX };
  const [, index, name] = /^(?:change\.)?rows\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (index === undefined || name === undefined) return moved;
  return { ...moved, field: `${PREFIX}.${places[Number(index)] ?? Number(index)}.${name}` };
}

export const placedAll = (
  refused: { refusal: Refusal; also?: Refusal[] },
  places: readonly number[],
): { refusal: Refusal; also?: Refusal[] } => ({
  refusal: placed(refused.refusal, places),
  ...(refused.also ? { also: refused.also.map((one) => placed(one, places)) } : {}),
});

/** What the buttons beside the rows do where there is no JavaScript. Undefined: not one of them. */
export function rowsAfter(values: Values, intent: string | undefined): Values | undefined {
  const rows = rowsIn(values, PREFIX);
  const [, removed] = /^remove-(\d{1,2})$/.exec(intent ?? '') ?? [];
  if (removed !== undefined)
    return withRows(
      values,
      rows.filter((_, index) => index !== Number(removed)),
    );
  if (intent === 'add-row') return withRows(values, [...rows, ...emptyRows(rows.at(-1))]);
  if (intent === 'copy-day') return withRows(values, onWorkingDays(rows));
  return undefined;
}

const emptyRows = (like: Values | undefined): Values[] => {
  const { kind = 'appointments', slotMinutes = '20', room = '', weekday = '1' } = like ?? {};
  const { key: _, ...row } = blankRow('', { kind, slotMinutes, room, weekday });
  return Array.from({ length: EMPTY_ROWS }, () => ({ ...row }));
};

const WORKING_DAYS = ['1', '2', '3', '4', '5'];

function onWorkingDays(rows: readonly Values[]): Values[] {
  const day = rows[0]?.weekday ?? '1';
  const model = rows.filter((row) => row.weekday === day && !isBlank(row));
  const weekend = rows.filter((row) => !WORKING_DAYS.includes(row.weekday ?? '') && row.weekday !== day);
  return [...WORKING_DAYS.flatMap((weekday) => model.map((row) => ({ ...row, weekday }))), ...weekend];
}

function withRows(values: Values, rows: readonly Values[]): Values {
  const rest = Object.entries(values).filter(([name]) => !name.startsWith(`${PREFIX}.`));
  const numbered = rows.flatMap((row, index) =>
    ROW_FIELDS.flatMap((field): [string, string][] =>
      row[field] === undefined ? [] : [[`${PREFIX}.${index}.${field}`, row[field]]],
    ),
  );
  return Object.fromEntries([...rest, ...numbered]);
}
