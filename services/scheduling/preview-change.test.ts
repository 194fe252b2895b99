import { describe, expect, it } from 'vitest';
import type { Day } from '@/services/working-time/day';
import { type BookedTime, previewChange } from './preview-change';
import { block, clinicOf, doctor, week } from './sample-schedules';
import type { ClinicSchedule, DayException } from './schedule';

const MONDAY: Day = '2026-11-23';
const now = new Date('2026-11-20T06:00:00Z');
const at = (time: string, day = MONDAY) => new Date(`${day}T${time}:00+05:00`);

const booked = (id: string, starts: string, ends: string, more: Partial<BookedTime> = {}): BookedTime => ({
  id,
  doctorId: 'a',
  kind: 'appointments',
  startsAt: at(starts),
  endsAt: at(ends),
  displaced: false,
  ...more,
});

const preview = (before: ClinicSchedule, after: ClinicSchedule, bookings: BookedTime[]) =>
  previewChange({ before, after, doctorIds: ['a'], from: MONDAY, until: '2026-11-29', bookings, now });

const plain = clinicOf([doctor('a', [week([block('08:00', '12:00')])])]);
const absent = (cover: string | null): Record<Day, DayException> => ({
  [MONDAY]: { kind: 'absence', coverDoctorId: cover },
});

describe('the preview of a change of schedule', () => {
  it('names the bookings that lose their time, and counts those that keep it', () => {
    const after = clinicOf([doctor('a', [week([block('08:00', '10:00')])])]);
    const result = preview(plain, after, [
      booked('early', '08:00', '08:30'),
      booked('late', '11:00', '11:30'),
    ]);
    expect(result.touched).toEqual([
      {
        bookingId: 'late',
        doctorId: 'a',
        startsAt: at('11:00'),
        reason: 'outside-hours',
        coverDoctorId: null,
      },
    ]);
    expect(result.kept).toBe(1);
  });

  it('counts slots and free times of each week before and after', () => {
    const after = clinicOf([doctor('a', [week([block('08:00', '10:00')])])]);
    expect(preview(plain, after, [booked('x', '08:00', '08:30')]).weeks).toEqual([
      { weekOf: MONDAY, slotsBefore: 40, slotsAfter: 20, freeBefore: 39, freeAfter: 19 },
    ]);
  });

  it('moves nobody for a new slot length alone', () => {
    const after = clinicOf([doctor('a', [week([block('08:00', '12:00', { slotMinutes: 20 })])])]);
    expect(preview(plain, after, [booked('x', '08:30', '09:00')])).toMatchObject({ touched: [], kept: 1 });
  });

  it('says that an appointment cannot stand where home visits now are', () => {
    const after = clinicOf([doctor('a', [week([block('08:00', '12:00', { kind: 'home-visits' })])])]);
    expect(preview(plain, after, [booked('x', '08:30', '09:00')]).touched).toMatchObject([
      { bookingId: 'x', reason: 'other-kind' },
    ]);
  });

  it('touches everybody of an absent doctor, and names who covers', () => {
    const after = clinicOf([
      doctor('a', [week([block('08:00', '12:00')])], { exceptions: absent('b') }),
      doctor('b', []),
    ]);
    expect(preview(plain, after, [booked('x', '08:30', '09:00')]).touched).toMatchObject([
      { reason: 'doctor-absent', coverDoctorId: 'b' },
    ]);
  });

  it('touches a person booked with the covering doctor when the cover ends', () => {
    const before = clinicOf([
      doctor('c', [week([block('08:00', '12:00')])], { exceptions: absent('a') }),
      doctor('a', []),
    ]);
    const after = clinicOf([doctor('c', [week([block('08:00', '12:00')])]), doctor('a', [])]);
    expect(preview(before, after, [booked('x', '08:30', '09:00')]).touched).toMatchObject([
      { bookingId: 'x', reason: 'outside-hours' },
    ]);
  });

  it('says when the clinic itself is closed, or the doctor has left', () => {
    const doctors = [doctor('a', [week([block('08:00', '12:00')])])];
    const reasonOf = (after: ClinicSchedule) =>
      preview(plain, after, [booked('x', '08:30', '09:00')]).touched[0]?.reason;
    expect(reasonOf(clinicOf(doctors, { [MONDAY]: { kind: 'closed' } }))).toBe('clinic-closed');
    expect(
      reasonOf(clinicOf(doctors, { [MONDAY]: { kind: 'hours', opens: '10:00', closes: '12:00' } })),
    ).toBe('clinic-closed');
    expect(reasonOf(clinicOf([doctor('a', [], { activeUntil: '2026-11-20' })]))).toBe('doctor-left');
  });

  it('does not name again who is displaced already, and restores who fits once more', () => {
    const shorter = clinicOf([doctor('a', [week([block('08:00', '10:00')])])]);
    const displaced = booked('x', '11:00', '11:30', { displaced: true });
    expect(preview(plain, shorter, [displaced])).toMatchObject({ touched: [], restored: [] });
    expect(preview(shorter, plain, [displaced])).toMatchObject({ touched: [], restored: ['x'] });
  });

  it('tells who keeps the time in another room', () => {
    const after = clinicOf([doctor('a', [week([block('08:00', '12:00', { room: '15' })])])]);
    expect(preview(plain, after, [booked('x', '08:30', '09:00')]).roomChanges).toEqual([
      { bookingId: 'x', startsAt: at('08:30'), from: '12', to: '15' },
    ]);
  });

  it('leaves alone what is past and what lies before the change', () => {
    const bookings = [
      booked('past', '08:00', '08:30', {
        startsAt: at('08:00', '2026-11-19'),
        endsAt: at('08:30', '2026-11-19'),
      }),
      booked('before', '08:00', '08:30', {
        startsAt: at('14:00', '2026-11-20'),
        endsAt: at('14:30', '2026-11-20'),
      }),
    ];
    expect(preview(plain, clinicOf([doctor('a', [])]), bookings)).toMatchObject({ touched: [], kept: 0 });
  });
});
