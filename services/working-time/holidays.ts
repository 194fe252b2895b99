/** Kazakhstan's public holidays as the law names them, each with the years in which it is a day off. */
import { type Day, dayOf } from './day';

export const holidayKeys = [
  'new-year',
  'orthodox-christmas',
  'womens-day',
  'constitution-day',
  'nauryz',
  'unity-day',
  'defender-day',
  'victory-day',
  'capital-day',
  'republic-day',
  'first-president-day',
  'independence-day',
  'kurban-ait',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];

export interface HolidayRule {
  key: HolidayKey;
  month: number;
  days: readonly number[];
  /** First and last year in which the day is off. */
  from?: number;
  to?: number;
  /** Whether a weekend that it falls on is given back on a later working day. */
  transfers: boolean;
  source: string;
}

const HOLIDAYS_LAW = 'Law No. 267-II of 13 December 2001 on holidays, art. 5; Labour Code, art. 84';
const LABOUR_CODE = 'Labour Code, art. 84(5): days off that are not holidays, hence without transfer';

/** Checked against published calendars for 2014 (the oldest act of the portal) to 2027. */
export const holidayRules: readonly HolidayRule[] = [
  { key: 'new-year', month: 1, days: [1, 2], transfers: true, source: HOLIDAYS_LAW },
  { key: 'orthodox-christmas', month: 1, days: [7], from: 2006, transfers: false, source: LABOUR_CODE },
  { key: 'womens-day', month: 3, days: [8], transfers: true, source: HOLIDAYS_LAW },
  {
    key: 'constitution-day',
    month: 3,
    days: [15],
    from: 2027,
    transfers: true,
    source: 'Constitution adopted by referendum on 15 March 2026; ministry of labour, March 2026',
  },
  { key: 'nauryz', month: 3, days: [21, 22, 23], from: 2010, transfers: true, source: HOLIDAYS_LAW },
  { key: 'unity-day', month: 5, days: [1], transfers: true, source: HOLIDAYS_LAW },
  { key: 'defender-day', month: 5, days: [7], from: 2013, transfers: true, source: HOLIDAYS_LAW },
  { key: 'victory-day', month: 5, days: [9], transfers: true, source: HOLIDAYS_LAW },
  { key: 'capital-day', month: 7, days: [6], from: 2009, transfers: true, source: HOLIDAYS_LAW },
  { key: 'constitution-day', month: 8, days: [30], to: 2025, transfers: true, source: HOLIDAYS_LAW },
  { key: 'republic-day', month: 10, days: [25], from: 2022, transfers: true, source: HOLIDAYS_LAW },
  {
    key: 'first-president-day',
    month: 12,
    days: [1],
    from: 2012,
    to: 2021,
    transfers: true,
    source: HOLIDAYS_LAW,
  },
  { key: 'independence-day', month: 12, days: [16], transfers: true, source: HOLIDAYS_LAW },
  { key: 'independence-day', month: 12, days: [17], to: 2021, transfers: true, source: HOLIDAYS_LAW },
];

export interface NamedHoliday {
  day: Day;
  key: HolidayKey;
  transfers: boolean;
}

/** The fixed holidays of a year in date order. Kurban Ait moves with the moon and comes from CalendarData. */
export function fixedHolidays(year: number): NamedHoliday[] {
  return holidayRules
    .filter(({ from = year, to = year }) => from <= year && year <= to)
    .flatMap(({ key, month, days, transfers }) =>
      days.map((dayOfMonth) => ({ day: dayOf(year, month, dayOfMonth), key, transfers })),
    );
}
