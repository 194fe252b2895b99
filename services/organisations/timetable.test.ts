import { describe, expect, it } from 'vitest';
import { defaultCalendarData } from '@/services/working-time/calendar-data';
import { dayKind } from '@/services/working-time/work-calendar';
import { calendarOf, type HoursRow, hoursOf } from './timetable';

const row = (more: Partial<HoursRow> = {}): HoursRow => ({
  service: null,
  weekday: 1,
  opens: '08:00',
  closes: '20:00',
  breakFrom: null,
  breakTo: null,
  validFrom: '2026-01-01',
  validUntil: null,
  ...more,
});

describe('the calendar that an administrator keeps', () => {
  it('is the portal’s own until something is stated', () => {
    expect(calendarOf([])).toBe(defaultCalendarData);
  });

  it('moves the first day of Kurban Ait', () => {
    const calendar = calendarOf([{ date: '2027-05-17', kind: 'kurban-ait', source: 'ҚМДБ' }]);
    expect(calendar.kurbanAit[2027]).toBe('2027-05-17');
    expect(calendar.kurbanAit[2026]).toBe(defaultCalendarData.kurbanAit[2026]);
  });

  it('joins the two halves of an exchange by their decree, so that a six-day week is not given a free Friday', () => {
    const source = 'Бұйрық № 5';
    const calendar = calendarOf([
      { date: '2026-11-27', kind: 'off', source },
      { date: '2026-11-28', kind: 'working', source },
    ]);
    expect(calendar.moved.find(({ date }) => date === '2026-11-27')?.swappedWith).toBe('2026-11-28');
    expect(dayKind('2026-11-27', 'five-day', calendar).kind).toBe('moved-off');
    expect(dayKind('2026-11-27', 'six-day', calendar).kind).toBe('working');
  });
});

describe('the hours of a service', () => {
  const on = '2026-11-20';
  const hours = (rows: HoursRow[], service: string | null = null) =>
    hoursOf(rows, [], service, on, defaultCalendarData);

  it('are its own where it has any, else the clinic’s', () => {
    const rows = [row(), row({ service: 'doctor-home-call', opens: '09:00' })];
    expect(hours(rows, 'doctor-home-call').weekly.monday?.opens).toBe('09:00');
    expect(hours(rows, 'doctor-appointment').weekly.monday?.opens).toBe('08:00');
  });

  it('carry their break', () => {
    expect(hours([row({ breakFrom: '13:00', breakTo: '14:00' })]).weekly.monday?.breaks).toEqual([
      { from: '13:00', to: '14:00' },
    ]);
  });

  it('that change later are told day by day from then on, holidays left closed', () => {
    const rows = [row({ validUntil: '2026-12-13' }), row({ opens: '10:00', validFrom: '2026-12-14' })];
    const later = hours(rows).exceptions ?? [];
    expect(later[0]).toEqual({ date: '2026-12-14', hours: { opens: '10:00', closes: '20:00' } });
    expect(later.map(({ date }) => date)).not.toContain('2026-12-16');
    const thursday = [...rows, row({ weekday: 3, validFrom: '2026-12-14' })];
    expect((hours(thursday).exceptions ?? []).map(({ date }) => date)).not.toContain('2026-12-16');
  });
});
