'use client';

import { type PointerEvent, type RefObject, useRef } from 'react';
import { type GridRange, PX_PER_MINUTE } from '@/components/admin/week-grid';
import { minutesOfText, type RowText, timeText } from '@/components/admin/week-rows';

const STEP = 15;
const SHORTEST = 15;
const DAY = 24 * 60;
/** The plot begins this far under the top of its box. */
const TOP = 6;

type Drag = {
  row: number;
  edge: 'from' | 'to' | null;
  /** Where the pointer went down: minute and weekday. */
  minute: number;
  weekday: number;
  before: RowText;
};

interface Hands {
  plot: RefObject<SVGSVGElement | null>;
  rows: readonly RowText[];
  range: GridRange;
  change: (row: number, to: RowText) => void;
  /** A new row of the weekday; answers its index. */
  add: (weekday: number, from: number, to: number) => RowText & { index: number };
  select: (row: number) => void;
}

const snap = (minutes: number) => Math.round(minutes / STEP) * STEP;
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * Drawing on the week: pressed on an empty place, a new block grows; on a block, it moves, to another day too; on its
 * upper or lower edge, it is made longer or shorter. A finger moves blocks but draws none: it scrolls the page.
 */
export function useWeekDrag({ plot, rows, range, change, add, select }: Hands) {
  const drag = useRef<Drag | null>(null);

  const place = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return { minute: range.from, weekday: 1 };
    const minute = range.from + (event.clientY - box.top - TOP) / PX_PER_MINUTE;
    return {
      minute: within(minute, range.from, range.to),
      weekday: within(Math.floor(((event.clientX - box.left) / box.width) * 7) + 1, 1, 7),
    };
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const { minute, weekday } = place(event);
    const block = event.target.closest('[data-row]');
    const row = Number(block?.getAttribute('data-row') ?? Number.NaN);
    const before = rows[row];
    if (block && before) {
      const named = event.target.closest('[data-edge]')?.getAttribute('data-edge');
      const edge = named === 'from' || named === 'to' ? named : null;
      drag.current = { row, edge, minute, weekday, before };
      select(row);
    } else if (event.pointerType !== 'touch') {
      const from = Math.floor(minute / STEP) * STEP;
      const added = add(weekday, from, Math.min(DAY, from + SHORTEST));
      drag.current = { row: added.index, edge: 'to', minute: from + SHORTEST, weekday, before: added };
      select(added.index);
    } else return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const at = drag.current;
    if (!at) return;
    const { minute, weekday } = place(event);
    change(at.row, moved(at, snap(minute - at.minute), weekday));
  };

  const end = () => {
    drag.current = null;
  };

  return { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end };
}

function moved({ before, edge, weekday: pressed }: Drag, by: number, weekday: number): RowText {
  const starts = minutesOfText(before.starts) ?? 0;
  const ends = minutesOfText(before.ends) ?? starts + SHORTEST;
  if (edge === 'from') {
    const most = (minutesOfText(before.breakFrom) ?? ends) - SHORTEST;
    return { ...before, starts: timeText(within(starts + by, 0, most)) };
  }
  if (edge === 'to') {
    const least = (minutesOfText(before.breakTo) ?? starts) + SHORTEST;
    return { ...before, ends: timeText(within(ends + by, least, DAY)) };
  }
  const shift = within(by, -starts, DAY - ends);
  const shifted = (text: string) => {
    const minutes = minutesOfText(text);
    return minutes === null ? text : timeText(minutes + shift);
  };
  return {
    ...before,
    weekday: String(within(Number(before.weekday) + weekday - pressed, 1, 7)),
    starts: timeText(starts + shift),
    ends: timeText(ends + shift),
    breakFrom: shifted(before.breakFrom),
    breakTo: shifted(before.breakTo),
  };
}
