import { describe, expect, it } from 'vitest';
import { block, clinicOf, doctor, week } from './sample-schedules';
import { applyChange, doctorsTouchedBy, firstDayOf, withWeek } from './schedule-change';

const morning = [block('08:00', '12:00')];
const evening = [block('14:00', '18:00')];
const dates = (weeks: ReturnType<typeof withWeek>) =>
  weeks.map(({ validFrom, validUntil, blocks }) => [validFrom, validUntil, blocks[0]?.starts]);

describe('a new version of a week', () => {
  it('ends the one in force the day before', () => {
    const weeks = withWeek([week(morning)], week(evening, { from: '2026-12-01' }));
    expect(dates(weeks)).toEqual([
      ['2026-01-01', '2026-11-30', '08:00'],
      ['2026-12-01', null, '14:00'],
    ]);
  });

  it('that ends gives the days after it back to the old one', () => {
    const weeks = withWeek([week(morning)], week(evening, { from: '2026-12-01', until: '2026-12-31' }));
    expect(dates(weeks)).toEqual([
      ['2026-01-01', '2026-11-30', '08:00'],
      ['2026-12-01', '2026-12-31', '14:00'],
      ['2027-01-01', null, '08:00'],
    ]);
  });

  it('takes the place of one that begins the same day', () => {
    expect(dates(withWeek([week(morning)], week(evening)))).toEqual([['2026-01-01', null, '14:00']]);
  });
});

describe('whom a change touches', () => {
  const absence = { kind: 'absence', coverDoctorId: 'b' } as const;
  const clinic = clinicOf([doctor('a', [week(morning)]), doctor('b', []), doctor('c', [])]);

  it('an absence touches the absent doctor and the one who covers', () => {
    const change = { kind: 'days', doctorId: 'a', days: ['2026-11-23'], exception: absence } as const;
    expect(doctorsTouchedBy(clinic, change)).toEqual(['a', 'b']);
    const covered = applyChange(clinic, change);
    expect(doctorsTouchedBy(covered, { ...change, exception: null })).toEqual(['a', 'b']);
  });

  it('a closed day touches everybody, from its first day but never from the past', () => {
    const openings = new Map([['2026-11-23', { kind: 'closed' }]] as const);
    expect(doctorsTouchedBy(clinic, { kind: 'openings', openings })).toEqual(['a', 'b', 'c']);
    expect(firstDayOf({ kind: 'openings', openings }, '2026-11-20')).toBe('2026-11-23');
    expect(firstDayOf({ kind: 'openings', openings }, '2026-11-25')).toBe('2026-11-25');
  });
});
