/** Which days the country works: weekends, holidays, their transfers and the moved days, per working week. */
import { type CalendarData, concerns, type MovedDay } from './calendar-data';
import { addDays, type Day, weekdayOf, yearOf } from './day';
import { fixedHolidays, type HolidayKey } from './holidays';
import { restsOn, type WorkingWeek } from './working-week';

export type DayKind =
  | { kind: 'working'; moved?: MovedDay }
  | { kind: 'weekend' }
  | { kind: 'holiday'; holiday: HolidayKey }
  /** A working day given because the holiday fell on a day of rest. */
  | { kind: 'substitute'; holiday: HolidayKey; holidayDay: Day }
  | { kind: 'moved-off'; moved: MovedDay };

export function dayKind(day: Day, week: WorkingWeek, calendar: CalendarData): DayKind {
  const special = specialDays(yearOf(day), week, calendar).get(day);
  if (special) return special;
  return restsOn(week, weekdayOf(day)) ? WEEKEND : WORKING;
}

export function isWorkingDay(day: Day, week: WorkingWeek, calendar: CalendarData): boolean {
  return dayKind(day, week, calendar).kind === 'working';
}

/** Days of the year off although they are no weekend: holidays, substitutes and moved days, in date order. */
export function daysOff(
  year: number,
  week: WorkingWeek,
  calendar: CalendarData,
): { day: Day; why: Exclude<DayKind, { kind: 'working' }> }[] {
  return [...specialDays(year, week, calendar)]
    .flatMap(([day, why]) => (why.kind === 'working' ? [] : [{ day, why }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const WEEKEND: DayKind = { kind: 'weekend' };
const WORKING: DayKind = { kind: 'working' };

/** A calendar edited by an administrator is a new object, so a year is worked out once for each. */
const known = new WeakMap<CalendarData, Map<string, Map<Day, DayKind>>>();

function specialDays(year: number, week: WorkingWeek, calendar: CalendarData): Map<Day, DayKind> {
  const years = known.get(calendar) ?? new Map<string, Map<Day, DayKind>>();
  known.set(calendar, years);
  const name = `${year} ${week}`;
  const found = years.get(name) ?? workOut(year, week, calendar);
  years.set(name, found);
  return found;
}

function workOut(year: number, week: WorkingWeek, calendar: CalendarData): Map<Day, DayKind> {
  const days = new Map<Day, DayKind>();
  const holidays = fixedHolidays(year);
  for (const { day, key } of holidays) days.set(day, { kind: 'holiday', holiday: key });
  const kurbanAit = calendar.kurbanAit[year];
  if (kurbanAit && !days.has(kurbanAit)) days.set(kurbanAit, { kind: 'holiday', holiday: 'kurban-ait' });

  // Labour Code art. 85: the day off is the next working day after the holiday. A day already given to an earlier
  // holiday is no working day any more, hence the cascade (21 and 22 March 2026 give 24 and 25 March).
  for (const { day, key, transfers } of holidays) {
    if (!transfers || !restsOn(week, weekdayOf(day))) continue;
    let given = addDays(day, 1);
    while (days.has(given) || restsOn(week, weekdayOf(given))) given = addDays(given, 1);
    days.set(given, { kind: 'substitute', holiday: key, holidayDay: day });
  }

  // Moved days last: a decree may move a substitute day itself (11 May 2020 was worked, 8 May given).
  for (const moved of calendar.moved) {
    if (yearOf(moved.date) !== year || !concerns(moved, week)) continue;
    days.set(moved.date, moved.to === 'off' ? { kind: 'moved-off', moved } : { kind: 'working', moved });
  }
  return days;
}
