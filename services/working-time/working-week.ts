import type { Weekday } from './day';

/** Labour Code: five working days with Saturday and Sunday off, or six with Sunday off. */
export const workingWeeks = ['five-day', 'six-day'] as const;
export type WorkingWeek = (typeof workingWeeks)[number];

export function restsOn(week: WorkingWeek, weekday: Weekday): boolean {
  return weekday === 'sunday' || (weekday === 'saturday' && week === 'five-day');
}
