import { describe, expect, test } from 'vitest';
import { acceptance, type CutOff, cutOffByWeekday, lastAcceptance, NeverOpen } from './acceptance';
import { aktau, almaty, at } from './test-places';

const cutOff: CutOff = { beforeClosing: { value: 2, unit: 'hours' } };
const codes = (moment: string, place = almaty, rules = { cutOff }) =>
  acceptance(at(moment), place, rules).explanation.map(({ code }) => code);

describe('a home call by phone, cut-off two hours before closing (almaty-2-337/1/4)', () => {
  test.each([
    ['2026-11-23 17:59', '2026-11-23 17:59', 'in time'],
    ['2026-11-23 18:00', '2026-11-23 18:00', 'at the cut-off itself'],
    ['2026-11-23 18:05', '2026-11-24 08:00', 'after 18:00 on a working day'],
    ['2026-11-21 12:01', '2026-11-23 08:00', 'after 12:00 on Saturday'],
    ['2026-11-22 10:00', '2026-11-23 08:00', 'on Sunday'],
    ['2026-11-23 06:30', '2026-11-23 08:00', 'before opening'],
    ['2026-12-15 18:30', '2026-12-17 08:00', 'after the cut-off on the eve of Independence Day'],
    ['2026-03-20 18:30', '2026-03-25 08:00', 'before Nauryz, by the six-day week'],
  ])('a call at %s is accepted at %s: %s', (moment, expected) => {
    const { acceptedAt, postponed } = acceptance(at(moment), almaty, { cutOff });
    expect(acceptedAt).toEqual(at(expected));
    expect(postponed).toBe(moment !== expected);
  });

  test('says why it waits', () => {
    expect(codes('2026-11-23 17:00')).toEqual(['received', 'accepted']);
    expect(codes('2026-11-23 18:05')).toEqual(['received', 'after-cut-off', 'accepted']);
    expect(codes('2026-11-23 21:00')).toEqual(['received', 'after-closing', 'accepted']);
    expect(codes('2026-11-22 10:00')).toEqual(['received', 'weekend-skipped', 'before-opening', 'accepted']);
    expect(codes('2026-11-21 13:00')).toEqual(['received', 'after-cut-off', 'weekend-skipped', 'accepted']);
    expect(codes('2026-12-15 19:00')).toEqual(['received', 'after-cut-off', 'holiday-skipped', 'accepted']);
  });

  test('names the cut-off and the closing time', () => {
    const { explanation } = acceptance(at('2026-11-21 13:00'), almaty, { cutOff });
    expect(explanation[1]).toEqual({
      code: 'after-cut-off',
      params: { day: '2026-11-21', cutOff: '12:00', closes: '14:00' },
    });
  });
});

test('without a cut-off a request is accepted until closing', () => {
  expect(acceptance(at('2026-11-23 19:59'), almaty).acceptedAt).toEqual(at('2026-11-23 19:59'));
  expect(acceptance(at('2026-11-23 20:00'), almaty).acceptedAt).toEqual(at('2026-11-24 08:00'));
});

test('a request during lunch is accepted when lunch ends (moh-99-2024/3/list.7)', () => {
  expect(acceptance(at('2026-11-23 13:20'), aktau).acceptedAt).toEqual(at('2026-11-23 14:30'));
  expect(codes('2026-11-23 13:20', aktau)).toEqual(['received', 'break-skipped', 'accepted']);
});

test('the portal accepts day and night (almaty-2-337/1/7)', () => {
  const { acceptedAt, postponed, explanation } = acceptance(at('2026-11-22 03:00'), almaty, {
    cutOff,
    aroundTheClock: true,
  });
  expect([acceptedAt, postponed]).toEqual([at('2026-11-22 03:00'), false]);
  expect(explanation.map(({ code }) => code)).toEqual(['received', 'around-the-clock', 'accepted']);
});

test('a day shorter than its cut-off accepts nothing', () => {
  const hours = {
    ...almaty.hours,
    exceptions: [{ date: '2026-11-24', hours: { opens: '09:00', closes: '10:00' } }] as const,
  };
  expect(acceptance(at('2026-11-23 19:00'), { ...almaty, hours }, { cutOff }).acceptedAt).toEqual(
    at('2026-11-25 08:00'),
  );
});

test('the cut-off is printed by weekday as the act prints it: 18:00 and 12:00', () => {
  expect(cutOffByWeekday(almaty, cutOff)).toMatchObject({ monday: '18:00', saturday: '12:00' });
  expect(lastAcceptance('2026-11-22', almaty, cutOff)).toBeUndefined();
  // almaty-2-337/5/13: half an hour before closing at 18:00
  const halfHour: CutOff = { beforeClosing: { value: 30, unit: 'minutes' } };
  expect(lastAcceptance('2026-11-23', aktau, halfHour)).toEqual(at('2026-11-23 18:00'));
});

test('a clinic that never opens is a mistake of configuration', () => {
  expect(() => acceptance(at('2026-11-23 10:00'), { ...almaty, hours: { weekly: {} } })).toThrow(NeverOpen);
});

test('so is a clinic whose every day is shorter than its cut-off', () => {
  const hours = { weekly: { monday: { opens: '09:00', closes: '10:00' } } } as const;
  expect(() => acceptance(at('2026-11-23 09:30'), { ...almaty, hours }, { cutOff })).toThrow(NeverOpen);
});
