import { describe, expect, test } from 'vitest';
import { type CalendarData, defaultCalendarData, exchange, kurbanAitUnknown } from './calendar-data';
import { type Day, weekdayOf } from './day';
import { dayKind, daysOff, isWorkingDay } from './work-calendar';

const rules: CalendarData = { kurbanAit: defaultCalendarData.kurbanAit, moved: [] };

const weekdaysOff = (year: number, calendar = rules) =>
  daysOff(year, 'five-day', calendar)
    .map(({ day }) => day)
    .filter((day) => !['saturday', 'sunday'].includes(weekdayOf(day)))
    .map((day) => day.slice(5));

describe('weekdays off by the rule (Law 267, art. 5; Labour Code, art. 84 and 85)', () => {
  test('in 2026', () => {
    expect(weekdaysOff(2026)).toEqual(
      '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16'.split(' '),
    );
  });

  test('in 2027', () => {
    expect(weekdaysOff(2027)).toEqual(
      '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16'.split(' '),
    );
  });
});

/** Substitute days published for 2014–2022, the five that calendar packages miss among them. */
const published: Day[] = [
  '2014-03-10',
  '2014-03-24',
  '2014-03-25',
  '2014-07-07',
  '2014-09-01',
  '2015-03-09',
  '2015-03-24',
  '2015-03-25',
  '2015-05-11',
  '2015-08-31',
  '2016-01-04',
  '2016-05-02',
  '2016-05-10',
  '2016-12-19',
  '2017-01-03',
  '2017-05-08',
  '2017-12-18',
  '2017-12-19',
  '2018-12-03',
  '2018-12-18',
  '2019-03-25',
  '2019-07-08',
  '2019-12-02',
  '2020-03-09',
  '2020-03-24',
  '2020-03-25',
  '2020-05-11',
  '2020-08-31',
  '2021-01-04',
  '2021-03-24',
  '2021-05-03',
  '2021-05-10',
  '2022-01-03',
  '2022-01-04',
  '2022-05-02',
  '2022-05-10',
];

test('every substitute day published for 2014–2022, and no other, is given by the rule', () => {
  const given = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) =>
    daysOff(year, 'five-day', rules).flatMap(({ day, why }) => (why.kind === 'substitute' ? [day] : [])),
  );
  expect(given).toEqual(published);
});

describe('the cascade', () => {
  test('21 and 22 March 2026 fall on a weekend and give 24 and 25 March, each with its own reason', () => {
    expect(dayKind('2026-03-24', 'five-day', rules)).toEqual({
      kind: 'substitute',
      holiday: 'nauryz',
      holidayDay: '2026-03-21',
    });
    expect(dayKind('2026-03-25', 'five-day', rules)).toMatchObject({ holidayDay: '2026-03-22' });
  });

  test('a six-day week rests on Sunday only: 25 March 2026 is worked', () => {
    expect(dayKind('2026-03-24', 'six-day', rules)).toMatchObject({ holidayDay: '2026-03-22' });
    expect(isWorkingDay('2026-03-25', 'six-day', rules)).toBe(true);
  });

  test('a holiday on Saturday gives a six-day week no other day (30 August 2025)', () => {
    expect(isWorkingDay('2025-09-01', 'five-day', rules)).toBe(false);
    expect(isWorkingDay('2025-09-01', 'six-day', rules)).toBe(true);
  });

  test('Orthodox Christmas and Kurban Ait on a weekend give nothing (Labour Code, art. 84(5))', () => {
    expect(isWorkingDay('2023-01-09', 'five-day', rules)).toBe(true);
    expect(isWorkingDay('2024-06-17', 'five-day', rules)).toBe(true);
    expect(isWorkingDay('2027-05-17', 'five-day', rules)).toBe(true);
  });
});

test('holidays come and go with the law', () => {
  expect(isWorkingDay('2024-08-30', 'five-day', rules)).toBe(false);
  expect(isWorkingDay('2026-08-31', 'five-day', rules)).toBe(true);
  expect(isWorkingDay('2026-03-16', 'five-day', rules)).toBe(true);
  expect(isWorkingDay('2027-03-15', 'five-day', rules)).toBe(false);
  expect(isWorkingDay('2021-10-25', 'five-day', rules)).toBe(true);
  expect(isWorkingDay('2022-10-25', 'five-day', rules)).toBe(false);
  expect(isWorkingDay('2021-12-01', 'five-day', rules)).toBe(false);
  expect(isWorkingDay('2022-12-01', 'five-day', rules)).toBe(true);
  expect(isWorkingDay('2020-12-17', 'five-day', rules)).toBe(false);
  expect(isWorkingDay('2025-12-17', 'five-day', rules)).toBe(true);
});

describe('moved days', () => {
  test('29 August 2022 was off and Saturday 27 August worked, by the government’s resolution', () => {
    expect(dayKind('2022-08-29', 'five-day', defaultCalendarData).kind).toBe('moved-off');
    expect(dayKind('2022-08-27', 'five-day', defaultCalendarData)).toMatchObject({
      kind: 'working',
      moved: { to: 'working' },
    });
  });

  test('a Saturday given up does not concern a six-day week', () => {
    expect(dayKind('2022-08-29', 'six-day', defaultCalendarData)).toEqual({ kind: 'working' });
  });

  test('a Sunday given up concerns everybody (5 January 2025 for 3 January)', () => {
    expect(isWorkingDay('2025-01-03', 'six-day', defaultCalendarData)).toBe(false);
    expect(isWorkingDay('2025-01-05', 'six-day', defaultCalendarData)).toBe(true);
  });

  test('a substitute day itself may be moved: 11 May 2020 was worked, 8 May given', () => {
    expect(isWorkingDay('2020-05-11', 'five-day', defaultCalendarData)).toBe(true);
    expect(isWorkingDay('2020-05-08', 'five-day', defaultCalendarData)).toBe(false);
  });

  test('all five exchanges of 2018 hold', () => {
    for (const day of ['2018-03-09', '2018-04-30', '2018-05-08', '2018-08-31', '2018-12-31'] as const) {
      expect(isWorkingDay(day, 'five-day', defaultCalendarData), day).toBe(false);
    }
    for (const day of ['2018-03-03', '2018-04-28', '2018-05-05', '2018-08-25', '2018-12-29'] as const) {
      expect(isWorkingDay(day, 'five-day', defaultCalendarData), day).toBe(true);
    }
  });

  test('an administrator’s calendar is a new object and is worked out anew', () => {
    expect(isWorkingDay('2026-12-18', 'five-day', rules)).toBe(true);
    const edited = { ...rules, moved: exchange('2026-12-18', '2026-12-19', 'Order of 2026') };
    expect(isWorkingDay('2026-12-18', 'five-day', edited)).toBe(false);
    expect(isWorkingDay('2026-12-19', 'five-day', edited)).toBe(true);
  });
});

test('a year without a known Kurban Ait says so', () => {
  expect(kurbanAitUnknown(defaultCalendarData, 2027)).toBe(false);
  expect(kurbanAitUnknown(defaultCalendarData, 2028)).toBe(true);
});
