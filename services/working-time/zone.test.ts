import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from './day';
import { endOfDay, instantOf, isoInZone, localDay, localTime, offsetAt, zoneChanges } from './zone';

describe('the two time-zone eras', () => {
  test('Almaty is +06 until the end of 29 February 2024 and +05 after', () => {
    expect(offsetAt(new Date('2024-02-29T17:59:59Z'), 'Asia/Almaty')).toBe(360);
    expect(offsetAt(new Date('2024-02-29T18:00:00Z'), 'Asia/Almaty')).toBe(300);
  });

  test('Aktau is +05 on both sides', () => {
    expect(zoneChanges(new Date('2024-01-01'), new Date('2024-12-31'), 'Asia/Aqtau')).toEqual([]);
    expect(zoneChanges(new Date('2024-01-01'), new Date('2024-12-31'), 'Asia/Almaty')).toEqual([
      { at: new Date('2024-02-29T18:00:00Z'), minutes: -60 },
    ]);
  });

  test('23:30 of 29 February 2024 happened twice: the first is meant unless the last is asked for', () => {
    expect(instantOf('2024-02-29', '23:30', 'Asia/Almaty').toISOString()).toBe('2024-02-29T17:30:00.000Z');
    const last = instantOf('2024-02-29', '23:30', 'Asia/Almaty', 'last');
    expect(last.toISOString()).toBe('2024-02-29T18:30:00.000Z');
    expect([localDay(last, 'Asia/Almaty'), localTime(last, 'Asia/Almaty')]).toEqual(['2024-02-29', '23:30']);
  });

  test('29 February 2024 has 25 hours in Almaty and ends once', () => {
    const start = instantOf('2024-02-29', '00:00', 'Asia/Almaty');
    const end = endOfDay('2024-02-29', 'Asia/Almaty');
    expect(end.getTime() + 1 - start.getTime()).toBe(25 * 3_600_000);
    expect(isoInZone(end, 'Asia/Almaty')).toBe('2024-02-29T23:59:59+05:00');
  });

  test('a time that a forward change left out is the first moment after the gap', () => {
    const missing = instantOf('2004-03-28', '02:30', 'Asia/Almaty');
    expect(isoInZone(missing, 'Asia/Almaty')).toBe('2004-03-28T03:00:00+07:00');
    expect(instantOf('2004-03-28', '02:30', 'Asia/Almaty', 'last')).toEqual(missing);
  });

  test('ordinary times stand for one instant', () => {
    expect(instantOf('2026-11-23', '18:05', 'Asia/Almaty')).toEqual(new Date('2026-11-23T13:05:00Z'));
    expect(instantOf('2023-11-23', '18:05', 'Asia/Almaty')).toEqual(new Date('2023-11-23T12:05:00Z'));
    expect(instantOf('2026-11-23', '24:00', 'Asia/Aqtau')).toEqual(new Date('2026-11-23T19:00:00Z'));
  });
});

test('days and months are added as the calendar has them', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
});
