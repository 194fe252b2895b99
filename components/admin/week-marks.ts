import type { Mark } from '@/components/admin/week-grid';
import { keepsPlace, type Span } from '@/components/admin/week-rows';

/** Bookings of the weeks ahead laid on one week: the same time of several weeks is one mark with a count. */
export function marksOf(booked: readonly Span[], blocks: readonly Span[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const span of booked) {
    const { weekday, from, to, kind } = span;
    const key = `${weekday}-${from}-${kind}`;
    const known = marks.get(key);
    if (known) known.count += 1;
    else marks.set(key, { weekday, from, to, kind, count: 1, lost: !keepsPlace(span, blocks) });
  }
  return [...marks.values()];
}
