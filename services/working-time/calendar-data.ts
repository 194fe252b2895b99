/**
 * What no rule can know: the moon's date of Kurban Ait and the days that the government (now the ministry of
 * labour) moves each year under art. 85(3) of the Labour Code. An administrator extends these in the database;
 * the defaults below are what was published up to 2027.
 */
import { type Day, dayOf, weekdayOf } from './day';
import type { WorkingWeek } from './working-week';

export interface MovedDay {
  date: Day;
  to: 'off' | 'working';
  /** The other day of the exchange. Its weekday tells whose hours a working Saturday keeps. */
  swappedWith?: Day;
  /** The decree, or where it was published. */
  source: string;
}

export interface CalendarData {
  /** First day of Kurban Ait by Gregorian year. */
  kurbanAit: Readonly<Record<number, Day>>;
  moved: readonly MovedDay[];
}

/**
 * A Saturday given up for another day concerns only those who rest on Saturdays. A Sunday is everybody's day of
 * rest, so that its exchange (5 January 2020 and 2025, 20 December 2020) holds for the six-day week too.
 */
export function concerns(moved: MovedDay, week: WorkingWeek): boolean {
  if (week === 'five-day') return true;
  return [moved.date, moved.swappedWith].some((day) => day !== undefined && weekdayOf(day) === 'sunday');
}

/** Years whose Kurban Ait is not known: deadlines across its likely date may turn out a day late. */
export function kurbanAitUnknown(calendar: CalendarData, year: number): boolean {
  return calendar.kurbanAit[year] === undefined;
}

/** One exchange: a day of rest is worked, and another day is given in its place. */
export function exchange(given: Day, taken: Day, source: string): MovedDay[] {
  return [
    { date: given, to: 'off', swappedWith: taken, source },
    { date: taken, to: 'working', swappedWith: given, source },
  ];
}

const GOVERNMENT_2018 = 'Government resolution on moved days of rest in 2018 (primeminister.kz)';
const GOVERNMENT_2022 = 'Government resolution on moved days of rest in 2022 (primeminister.kz)';
const published = (year: number) => `Production calendar of ${year} as published`;

export const defaultCalendarData: CalendarData = {
  kurbanAit: {
    2014: dayOf(2014, 10, 4),
    2015: dayOf(2015, 9, 24),
    2016: dayOf(2016, 9, 12),
    2017: dayOf(2017, 9, 1),
    2018: dayOf(2018, 8, 21),
    2019: dayOf(2019, 8, 11),
    2020: dayOf(2020, 7, 31),
    2021: dayOf(2021, 7, 20),
    2022: dayOf(2022, 7, 9),
    2023: dayOf(2023, 6, 28),
    // Announced for the 17th; the muftiate moved it on 7 June 2024 to Sunday the 16th, and no day off followed.
    2024: dayOf(2024, 6, 16),
    2025: dayOf(2025, 6, 6),
    2026: dayOf(2026, 5, 27),
    2027: dayOf(2027, 5, 16),
  },
  moved: [
    ...exchange('2016-03-07', '2016-03-05', published(2016)),
    ...exchange('2017-03-20', '2017-03-18', published(2017)),
    ...exchange('2017-07-07', '2017-07-01', published(2017)),
    ...exchange('2018-03-09', '2018-03-03', GOVERNMENT_2018),
    ...exchange('2018-04-30', '2018-04-28', GOVERNMENT_2018),
    ...exchange('2018-05-08', '2018-05-05', GOVERNMENT_2018),
    ...exchange('2018-08-31', '2018-08-25', GOVERNMENT_2018),
    ...exchange('2018-12-31', '2018-12-29', GOVERNMENT_2018),
    ...exchange('2019-05-10', '2019-05-04', published(2019)),
    ...exchange('2020-01-03', '2020-01-05', published(2020)),
    ...exchange('2020-05-08', '2020-05-11', published(2020)),
    ...exchange('2020-12-18', '2020-12-20', published(2020)),
    ...exchange('2021-07-05', '2021-07-03', published(2021)),
    ...exchange('2022-03-07', '2022-03-05', GOVERNMENT_2022),
    ...exchange('2022-08-29', '2022-08-27', GOVERNMENT_2022),
    ...exchange('2023-07-07', '2023-07-01', 'Government resolution on a moved day of rest in 2023'),
    ...exchange('2024-05-08', '2024-05-04', 'Order of the ministry of labour of 17 April 2024'),
    ...exchange('2025-01-03', '2025-01-05', 'Order of the ministry of labour on a moved day of rest in 2025'),
  ],
};
