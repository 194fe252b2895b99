import { describe, expect, it } from 'vitest';
import {
  blankRow,
  drawnWeek,
  isBlank,
  keepsPlace,
  minutesOfText,
  numbersOf,
  overlapping,
  rowsOf,
  tidyTime,
} from './week-rows';

const row = (like: Parameters<typeof blankRow>[1]) => blankRow('r', like);

describe('a time as an administrator types it', () => {
  it.each([
    ['8', '08:00'],
    ['830', '08:30'],
    ['8.30', '08:30'],
    ['08:5', '08:05'],
    ['24:00', '24:00'],
  ])('%s is %s', (typed, read) => expect(tidyTime(typed)).toBe(read));

  it('stays as it is when it is no time, for the message beside it to speak of', () => {
    expect(tidyTime('25:00')).toBe('25:00');
    expect(tidyTime('noon')).toBe('noon');
    expect(minutesOfText('25:00')).toBeNull();
    expect(minutesOfText('24:30')).toBeNull();
  });
});

describe('the rows of a week', () => {
  const monday = { weekday: 1, kind: 'appointments', slotMinutes: 20, room: '204' };

  it('make one row of two blocks with a rest between them', () => {
    const rows = rowsOf([
      { ...monday, starts: '14:00', ends: '18:00' },
      { ...monday, starts: '08:00', ends: '13:00' },
    ]);
    expect(rows).toMatchObject([{ starts: '08:00', breakFrom: '13:00', breakTo: '14:00', ends: '18:00' }]);
  });

  it('stay two where the work differs', () => {
    const rows = rowsOf([
      { ...monday, starts: '08:00', ends: '13:00' },
      { ...monday, starts: '14:00', ends: '18:00', kind: 'home-visits' },
    ]);
    expect(rows).toHaveLength(2);
  });

  it('count whole slots only, on both sides of the break', () => {
    const blocks = drawnWeek([row({ starts: '08:00', ends: '12:50', breakFrom: '10:00', breakTo: '10:30' })]);
    expect(numbersOf(blocks)).toEqual({ appointments: 6 + 7, homeVisits: 0, minutes: 260 });
  });

  it('draw nothing of a row that ends before it starts', () => {
    expect(drawnWeek([row({ starts: '12:00', ends: '08:00' })])).toEqual([]);
  });

  it('tell a row that overlaps an earlier one, and not one that fits in its break', () => {
    const day = row({ starts: '08:00', ends: '18:00', breakFrom: '12:00', breakTo: '14:00' });
    expect([...overlapping(drawnWeek([day, row({ starts: '12:00', ends: '14:00' })]))]).toEqual([]);
    expect([...overlapping(drawnWeek([day, row({ starts: '11:00', ends: '14:00' })]))]).toEqual([1]);
  });

  it('know a booked time that they would take the place from', () => {
    const blocks = drawnWeek([row({ starts: '08:00', ends: '12:00' })]);
    const booked = { weekday: 1, from: 600, to: 620, kind: 'appointments' };
    expect(keepsPlace(booked, blocks)).toBe(true);
    expect(keepsPlace({ ...booked, to: 725 }, blocks)).toBe(false);
    expect(keepsPlace({ ...booked, kind: 'home-visits' }, blocks)).toBe(false);
  });

  it('are blank until a time is typed', () => {
    expect(isBlank(row({ room: '204' }))).toBe(true);
    expect(isBlank(row({ ends: '8' }))).toBe(false);
  });
});
