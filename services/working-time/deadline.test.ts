import { describe, expect, test } from 'vitest';
import { acceptance } from './acceptance';
import { defaultCalendarData } from './calendar-data';
import { type DeadlineInput, deadline } from './deadline';
import { countedMinutes } from './explanation';
import { asPrinted, atMost, type Limit, sameDay, within } from './limit';
import { aktau, almaty, at, dayAndNight } from './test-places';

const due = (limit: Limit, from: string, over: Partial<DeadlineInput> = {}) =>
  deadline({ ...almaty, clock: 'working-hours', limit, from: at(from), ...over });
const codes = (result: ReturnType<typeof deadline>) => result.explanation.map(({ code }) => code);

describe('minutes and hours within opening hours', () => {
  test('ten minutes of a phone call end ten minutes later (almaty-2-337/1/4)', () => {
    const result = due(atMost(10, 'minutes'), '2026-11-23 10:00');
    expect(result.due).toEqual(at('2026-11-23 10:10'));
    expect(codes(result)).toEqual(['start', 'counted', 'end']);
  });

  test('a limit may end at closing itself', () => {
    expect(due(atMost(30, 'minutes'), '2026-11-23 19:30').due).toEqual(at('2026-11-23 20:00'));
  });

  test('the night is skipped', () => {
    const result = due(atMost(30, 'minutes'), '2026-11-23 19:50');
    expect(result.due).toEqual(at('2026-11-24 08:20'));
    expect(result.explanation).toEqual([
      { code: 'start', params: { day: '2026-11-23', time: '19:50' } },
      { code: 'counted', params: { day: '2026-11-23', from: '19:50', to: '20:00', minutes: 10 } },
      {
        code: 'night-skipped',
        params: { day: '2026-11-23', closes: '20:00', nextDay: '2026-11-24', opens: '08:00' },
      },
      { code: 'counted', params: { day: '2026-11-24', from: '08:00', to: '08:20', minutes: 20 } },
      { code: 'end', params: { day: '2026-11-24', time: '08:20' } },
    ]);
  });

  test('lunch is skipped (moh-99-2024/3/list.7)', () => {
    const result = due(atMost(30, 'minutes'), '2026-11-23 12:45', aktau);
    expect(result.due).toEqual(at('2026-11-23 14:45'));
    expect(codes(result)).toEqual(['start', 'counted', 'break-skipped', 'counted', 'end']);
  });

  test('Sunday and a holiday are skipped by name', () => {
    const overSunday = due(atMost(30, 'minutes'), '2026-11-21 13:50');
    expect(overSunday.due).toEqual(at('2026-11-23 08:20'));
    expect(codes(overSunday)).toContain('weekend-skipped');
    const overHoliday = due(atMost(1, 'hours'), '2026-12-15 19:30');
    expect(overHoliday.due).toEqual(at('2026-12-17 08:30'));
    expect(overHoliday.explanation).toContainEqual({
      code: 'holiday-skipped',
      params: { day: '2026-12-16', holiday: 'independence-day' },
    });
  });

  test('a moved day off is skipped and the working Saturday counts', () => {
    const result = deadline({
      ...aktau,
      clock: 'working-hours',
      limit: atMost(1, 'hours'),
      from: new Date('2022-08-26T18:00:00+05:00'),
    });
    expect(result.due).toEqual(new Date('2022-08-27T09:30:00+05:00'));
    expect(codes(result)).toContain('moved-working-day');
  });

  test('a start outside hours begins to run at the opening', () => {
    expect(due(atMost(10, 'minutes'), '2026-11-23 06:00').due).toEqual(at('2026-11-23 08:10'));
    expect(due(atMost(10, 'minutes'), '2026-11-23 20:00').due).toEqual(at('2026-11-24 08:10'));
  });

  test('seconds are kept', () => {
    const result = due(atMost(10, 'minutes'), '2026-11-23 19:55:30');
    expect(result.due).toEqual(at('2026-11-24 08:05:30'));
    expect(countedMinutes(result.explanation)).toBe(10);
  });
});

describe('minutes and hours day and night', () => {
  test('the portal’s 30 minutes run through the night where the regulation says so', () => {
    const result = due(atMost(30, 'minutes'), '2026-11-22 23:45', { clock: 'continuous' });
    expect(result.due).toEqual(at('2026-11-23 00:15'));
    expect(codes(result)).toEqual(['start', 'counted-continuously', 'end']);
  });

  test('an ambulance’s seven hours at a desk open day and night are the same (mangystau-302/12/5.2)', () => {
    const hours = { hours: dayAndNight };
    expect(due(within(7, 'hours'), '2026-12-15 20:00', hours).due).toEqual(at('2026-12-16 03:00'));
  });

  test('the hour that Almaty lived twice on 29 February 2024 is counted twice', () => {
    const from = new Date('2024-02-29T22:30:00+06:00');
    const input = { ...almaty, from, limit: within(2, 'hours') };
    const continuous = deadline({ ...input, clock: 'continuous' });
    expect(continuous.due).toEqual(new Date('2024-02-29T23:30:00+05:00'));
    expect(continuous.explanation).toContainEqual({
      code: 'clock-put-back',
      params: { day: '2024-02-29', minutes: 60 },
    });
    expect(deadline({ ...input, hours: dayAndNight, clock: 'working-hours' }).due).toEqual(continuous.due);
  });
});

describe('working days', () => {
  test('the day of the start is not counted; due when the last day’s work ends (almaty-2-337/3/7)', () => {
    const result = due(within(1, 'working-days'), '2026-11-23 10:00');
    expect(result.due).toEqual(at('2026-11-24 20:00'));
    expect(codes(result)).toEqual(['start', 'start-day-not-counted', 'working-day-counted', 'end']);
  });

  test('a caller may ask for the end of the day instead', () => {
    const result = due(within(1, 'working-days'), '2026-11-23 10:00', { dueAt: 'end-of-day' });
    expect(result.due).toEqual(at('2026-11-24 23:59:59.999'));
  });

  test('a six-day clinic counts Saturday, a five-day clinic does not', () => {
    expect(due(within(1, 'working-days'), '2026-11-20 10:00').due).toEqual(at('2026-11-21 14:00'));
    expect(due(within(1, 'working-days'), '2026-11-20 10:00', aktau).due).toEqual(at('2026-11-23 18:30'));
  });

  test('Nauryz with its transfers: 1 working day from Friday 20 March 2026', () => {
    const fiveDay = due(within(1, 'working-days'), '2026-03-20 10:00', aktau);
    expect(fiveDay.due).toEqual(at('2026-03-26 18:30'));
    expect(codes(fiveDay).filter((code) => code === 'substitute-skipped')).toHaveLength(2);
    expect(due(within(1, 'working-days'), '2026-03-20 10:00').due).toEqual(at('2026-03-25 20:00'));
  });

  test('five working days of a complaint and fifteen of the quality body (moh-99-2024/1/17)', () => {
    expect(due(within(5, 'working-days'), '2026-04-30 10:00', aktau).due).toEqual(at('2026-05-12 18:30'));
    expect(due(within(15, 'working-days'), '2026-11-23 10:00', aktau).due).toEqual(at('2026-12-14 18:30'));
  });

  test('twenty working days of a positive HIV result over the New Year (almaty-2-337/4/5)', () => {
    expect(due(asPrinted(20, 'working-days'), '2026-12-14 10:00', aktau).due).toEqual(at('2027-01-15 18:30'));
  });

  test('a working Saturday counts as a working day', () => {
    const from = new Date('2022-08-26T10:00:00+05:00');
    const result = deadline({ ...aktau, clock: 'working-hours', limit: within(1, 'working-days'), from });
    expect(result.due).toEqual(new Date('2022-08-27T18:30:00+05:00'));
    expect(codes(result)).toContain('moved-working-day');
  });

  test('a clinic cannot lengthen a term by closing for a day', () => {
    const exceptions = [{ date: '2026-11-24', hours: 'closed' }] as const;
    const hours = { ...almaty.hours, exceptions };
    expect(due(within(1, 'working-days'), '2026-11-23 10:00', { hours }).due).toEqual(at('2026-11-24 20:00'));
  });
});

describe('calendar days, months, the same day', () => {
  test('a visit within 30 days ends when the thirtieth day ends (almaty-2-337/2/annex-1.action-5)', () => {
    const result = due(atMost(30, 'calendar-days'), '2026-11-23 10:00');
    expect(result.due).toEqual(at('2026-12-23 23:59:59.999'));
    expect(codes(result)).toEqual(['start', 'calendar-days-counted', 'end']);
  });

  test('three months of a certificate end on the same day number (mangystau-302/4/3)', () => {
    expect(due(within(3, 'months'), '2026-11-23 10:00').due).toEqual(at('2027-02-23 23:59:59.999'));
    const shorter = due(within(3, 'months'), '2026-11-30 10:00');
    expect(shorter.due).toEqual(at('2027-02-28 23:59:59.999'));
    expect(codes(shorter)).toContain('month-is-shorter');
  });

  test('"on the day of the request" lasts until that day ends in the clinic’s zone', () => {
    expect(due(sameDay(), '2026-11-23 23:30').due).toEqual(at('2026-11-23 23:59:59.999'));
    const beforeTheChange = deadline({
      ...almaty,
      clock: 'continuous',
      limit: sameDay(),
      from: new Date('2024-02-29T10:00:00+06:00'),
    });
    expect(beforeTheChange.due).toEqual(new Date('2024-02-29T23:59:59.999+05:00'));
  });
});

test('a call at 18:05 with its cut-off is answered by 08:10 of the next working day (almaty-2-337/1/4)', () => {
  const { acceptedAt } = acceptance(at('2026-12-15 18:05'), almaty, {
    cutOff: { beforeClosing: { value: 2, unit: 'hours' } },
  });
  const result = deadline({
    ...almaty,
    limit: atMost(10, 'minutes'),
    from: acceptedAt,
    clock: 'working-hours',
  });
  expect(result.due).toEqual(at('2026-12-17 08:10'));
});

test('a short deadline takes far less than a millisecond', () => {
  const input = { ...almaty, calendar: defaultCalendarData, limit: atMost(30, 'minutes') } as const;
  const rounds = 2_000;
  const started = performance.now();
  for (let minute = 0; minute < rounds; minute += 1) {
    deadline({
      ...input,
      clock: 'working-hours',
      from: new Date(at('2026-01-05 08:00').getTime() + minute * 60_000),
    });
  }
  expect((performance.now() - started) / rounds).toBeLessThan(1);
});
