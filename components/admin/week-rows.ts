/** A week as an administrator types it: rows of text, whatever stands in them. Pure; runs on both sides. */

export interface RowText {
  key: string;
  weekday: string;
  starts: string;
  ends: string;
  breakFrom: string;
  breakTo: string;
  kind: string;
  slotMinutes: string;
  room: string;
}

/** A stored block: what the rows become once breaks are taken out. */
export interface Stored {
  weekday: number;
  starts: string;
  ends: string;
  kind: string;
  slotMinutes: number;
  room?: string | null;
}

export interface Span {
  weekday: number;
  /** Minutes of the day. */
  from: number;
  to: number;
  kind: string;
}

export interface Drawn extends Span {
  /** Index of the row it was drawn from. */
  row: number;
  slots: number;
  label: string;
}

const LONGEST_BREAK = 120;

/** `8`, `8:5`, `830`, `8.30` as `08:30`; what is no time stays as it was typed. */
export function tidyTime(text: string): string {
  const typed = text.trim();
  const [, hours, minutes = '0'] =
    /^(\d{1,2})(?:[:.,\-\s](\d{1,2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(hours) > 24) return typed;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

export function minutesOfText(text: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(tidyTime(text)) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return total <= 24 * 60 ? total : null;
}

export const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A row as it can be drawn: one stretch, or two around its break; none while its times make no sense. */
export function drawn(row: RowText, index: number): Drawn[] {
  const [from, to] = [minutesOfText(row.starts), minutesOfText(row.ends)];
  const weekday = Number(row.weekday);
  if (from === null || to === null || to <= from || !(weekday >= 1 && weekday <= 7)) return [];
  const [rest, back] = [minutesOfText(row.breakFrom), minutesOfText(row.breakTo)];
  const parts =
    rest !== null && back !== null && from < rest && rest < back && back < to
      ? [
          [from, rest],
          [back, to],
        ]
      : [[from, to]];
  const length = Number(row.slotMinutes);
  return parts.map(([start = 0, end = 0]) => ({
    row: index,
    weekday,
    from: start,
    to: end,
    kind: row.kind,
    slots: length >= 5 ? Math.floor((end - start) / length) : 0,
    label: length >= 5 ? `${Math.floor((end - start) / length)} × ${length}′` : '',
  }));
}

export const drawnWeek = (rows: readonly RowText[]): Drawn[] => rows.flatMap(drawn);

export interface WeekNumbers {
  appointments: number;
  homeVisits: number;
  minutes: number;
}

export function numbersOf(blocks: readonly Drawn[]): WeekNumbers {
  const sum = { appointments: 0, homeVisits: 0, minutes: 0 };
  for (const { kind, slots, from, to } of blocks) {
    if (kind === 'home-visits') sum.homeVisits += slots;
    else sum.appointments += slots;
    sum.minutes += to - from;
  }
  return sum;
}

/** Whether a booked time still lies wholly inside work of its own kind. */
export const keepsPlace = (booked: Span, blocks: readonly Span[]): boolean =>
  blocks.some(
    ({ weekday, kind, from, to }) =>
      weekday === booked.weekday && kind === booked.kind && from <= booked.from && booked.to <= to,
  );

/** Rows that overlap an earlier one, by index: told at once, before anything is sent. */
export function overlapping(blocks: readonly Drawn[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [index, block] of blocks.entries())
    for (const other of blocks.slice(0, index))
      if (
        other.row !== block.row &&
        other.weekday === block.weekday &&
        other.from < block.to &&
        block.from < other.to
      )
        rows.add(block.row);
  return rows;
}

/** Two blocks of a day with a rest between them are one row with a break, as people think of a working day. */
export function rowsOf(blocks: readonly Stored[]): RowText[] {
  const rows: RowText[] = [];
  const sorted = [...blocks].sort((a, b) => a.weekday - b.weekday || (a.starts < b.starts ? -1 : 1));
  for (const [index, block] of sorted.entries()) {
    const { weekday, starts, ends, kind, slotMinutes } = block;
    const last = rows.at(-1);
    const rest = last ? (minutesOfText(starts) ?? 0) - (minutesOfText(last.ends) ?? 0) : 0;
    const goesOn =
      last !== undefined &&
      last.weekday === String(weekday) &&
      last.kind === kind &&
      last.slotMinutes === String(slotMinutes) &&
      last.room === (block.room ?? '') &&
      last.breakFrom === '' &&
      rest > 0 &&
      rest <= LONGEST_BREAK;
    if (goesOn && last) Object.assign(last, { breakFrom: last.ends, breakTo: starts, ends });
    else
      rows.push({
        key: `r${index}`,
        weekday: String(weekday),
        starts,
        ends,
        breakFrom: '',
        breakTo: '',
        kind,
        slotMinutes: String(slotMinutes),
        room: block.room ?? '',
      });
  }
  return rows;
}

export const ROW_FIELDS = [
  'weekday',
  'starts',
  'ends',
  'breakFrom',
  'breakTo',
  'kind',
  'slotMinutes',
  'room',
] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** Nothing typed in it but what stood there from the start: such a row is not sent on. */
export const isBlank = (row: Partial<Record<RowField, string>>): boolean =>
  !row.starts?.trim() && !row.ends?.trim() && !row.breakFrom?.trim() && !row.breakTo?.trim();

export const blankRow = (key: string, like: Partial<RowText> = {}): RowText => ({
  key,
  weekday: '1',
  starts: '',
  ends: '',
  breakFrom: '',
  breakTo: '',
  kind: 'appointments',
  slotMinutes: '20',
  room: '',
  ...like,
});
