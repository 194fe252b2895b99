import { describe, expect, test } from 'vitest';
import {
  type ClinicHours,
  checkHours,
  dayPlan,
  isOpen,
  nextOpening,
  openingsOf,
  weekOf,
} from './clinic-hours';
import { aktau, almaty, almatyClinic, at, dayAndNight, withLunch } from './test-places';

describe('an Almaty clinic, Monday–Friday 8–20, Saturday 9–14 (almaty-2-337/1/7)', () => {
  test('is open from the opening minute and closed from the closing minute', () => {
    expect(isOpen(at('2026-11-23 07:59'), almaty)).toBe(false);
    expect(isOpen(at('2026-11-23 08:00'), almaty)).toBe(true);
    expect(isOpen(at('2026-11-23 19:59'), almaty)).toBe(true);
    expect(isOpen(at('2026-11-23 20:00'), almaty)).toBe(false);
  });

  test('opens on Monday after Saturday 14:00', () => {
    expect(nextOpening(at('2026-11-21 14:00'), almaty)).toEqual(at('2026-11-23 08:00'));
    expect(nextOpening(at('2026-11-21 13:00'), almaty)).toEqual(at('2026-11-21 13:00'));
  });

  test('is closed on a holiday, with its name', () => {
    expect(dayPlan('2026-12-16', almaty)).toEqual({
      day: '2026-12-16',
      open: false,
      because: { kind: 'holiday', holiday: 'independence-day' },
    });
  });

  test('works a six-day week, and Aktau’s a five-day week', () => {
    expect(weekOf(almatyClinic)).toBe('six-day');
    expect(weekOf(withLunch)).toBe('five-day');
  });
});

test('lunch divides a day into two openings', () => {
  expect(openingsOf('2026-11-23', aktau).map(({ from, to }) => [from, to])).toEqual([
    ['09:00', '13:00'],
    ['14:30', '18:30'],
  ]);
});

describe('dated exceptions', () => {
  const hours: ClinicHours = {
    ...almatyClinic,
    exceptions: [
      { date: '2026-11-23', hours: 'closed', reason: 'disinfection' },
      { date: '2026-12-16', hours: { opens: '10:00', closes: '12:00' } },
    ],
  };
  const place = { ...almaty, hours };

  test('close a day, and the next opening is the day after', () => {
    expect(dayPlan('2026-11-23', place)).toMatchObject({
      because: { kind: 'closed', reason: 'disinfection' },
    });
    expect(nextOpening(at('2026-11-23 09:00'), place)).toEqual(at('2026-11-24 08:00'));
  });

  test('open a holiday', () => {
    expect(isOpen(at('2026-12-16 11:00'), place)).toBe(true);
  });
});

test('a working Saturday of a five-day clinic keeps the hours of the day given for it', () => {
  const monday = { opens: '09:00', closes: '15:00' } as const;
  const place = { ...aktau, hours: { weekly: { ...withLunch.weekly, monday } } };
  expect(openingsOf('2022-08-27', place).map(({ from, to }) => [from, to])).toEqual([['09:00', '15:00']]);
});

test('an ambulance desk is open on holidays and through both 23:00 hours of 29 February 2024', () => {
  const place = { ...almaty, hours: dayAndNight };
  expect(isOpen(at('2026-12-16 03:00'), place)).toBe(true);
  const [leapDay] = openingsOf('2024-02-29', place);
  expect((leapDay?.end.getTime() ?? 0) - (leapDay?.start.getTime() ?? 0)).toBe(25 * 3_600_000);
});

test('a clinic without hours has no next opening', () => {
  expect(nextOpening(at('2026-11-23 09:00'), { ...almaty, hours: { weekly: {} } })).toBeUndefined();
});

test('a timetable that contradicts itself is told field by field', () => {
  expect(checkHours(almatyClinic)).toEqual([]);
  expect(
    checkHours({
      weekly: {
        monday: { opens: '20:00', closes: '08:00' },
        tuesday: { opens: '08:00', closes: '20:00', breaks: [{ from: '19:00', to: '21:00' }] },
        wednesday: {
          opens: '08:00',
          closes: '20:00',
          breaks: [
            { from: '12:00', to: '14:00' },
            { from: '13:00', to: '15:00' },
          ],
        },
        thursday: { opens: '8:00', closes: '25:00' },
      },
      exceptions: [{ date: '2026-02-30', hours: 'closed' }],
    }),
  ).toEqual([
    { where: 'monday', problem: 'ends-before-start' },
    { where: 'tuesday', problem: 'break-outside-hours' },
    { where: 'wednesday', problem: 'breaks-overlap' },
    { where: 'thursday', problem: 'not-a-time' },
    { where: 0, problem: 'not-a-day' },
  ]);
});
