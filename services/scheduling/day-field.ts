import { z } from 'zod';
import { type Day, toDay, yearOf } from '@/services/working-time/day';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

const calendarDay = z.iso
  .date()
  .transform(toDay)
  .refine((day: Day) => yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR, 'date-out-of-range');

/** A day as a form or a program sends it; a mistyped century is refused before anything counts from it. */
export const dayField = () => calendarDay;
