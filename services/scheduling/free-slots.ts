import type { Slot } from './slots-of-day';

/** Time of a doctor that is held or booked. */
export interface TakenTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The slots that nobody has taken and that have not begun. `taken` is one doctor's, in order of start. */
export function freeSlots(slots: readonly Slot[], taken: readonly TakenTime[], now: Date): Slot[] {
  let next = 0;
  return slots.filter((slot) => {
    if (slot.startsAt.getTime() <= now.getTime()) return false;
    // What ended before this slot ended before all later slots too, and taken times of one doctor never overlap.
    while (next < taken.length && endOf(taken, next) <= slot.startsAt.getTime()) next++;
    const busy = taken[next];
    return busy === undefined || busy.startsAt.getTime() >= slot.endsAt.getTime();
  });
}

const endOf = (taken: readonly TakenTime[], index: number) => taken[index]?.endsAt.getTime() ?? 0;

/** The `count` slots closest to a moment, in order of time: what a page offers to a person whose time is gone. */
export function nearestSlots<T extends Pick<Slot, 'startsAt'>>(
  slots: readonly T[],
  moment: Date,
  count: number,
): T[] {
  const distance = (slot: T) => Math.abs(slot.startsAt.getTime() - moment.getTime());
  return [...slots]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}
