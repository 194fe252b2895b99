import { describe, expect, it } from 'vitest';
import type { Day } from '@/services/working-time/day';
import { isoInZone, localTime } from '@/services/working-time/zone';
import { block, clinicOf, doctor, week } from './sample-schedules';
import type { ClinicSchedule } from './schedule';
import { slotAt, slotsOfDay } from './slots-of-day';

const MONDAY: Day = '2026-11-23';

function times(clinic: ClinicSchedule, doctorId: string, day: Day): string[] {
  const found = clinic.doctors.get(doctorId);
  if (!found) throw new Error(`no doctor ${doctorId}`);
  return slotsOfDay(clinic, found, day).map(({ startsAt }) => localTime(startsAt, clinic.zone));
}

describe('the slots of a day', () => {
  it('follow the weekly template, and a break is the gap between two blocks', () => {
    const clinic = clinicOf([doctor('a', [week([block('08:00', '09:00'), block('10:00', '11:00')])])]);
    expect(times(clinic, 'a', MONDAY)).toEqual(['08:00', '08:30', '10:00', '10:30']);
    expect(times(clinic, 'a', '2026-11-28')).toEqual([]);
  });

  it('leave out a rest that is shorter than a slot', () => {
    const clinic = clinicOf([doctor('a', [week([block('08:00', '09:10', { slotMinutes: 20 })])])]);
    expect(times(clinic, 'a', MONDAY)).toEqual(['08:00', '08:20', '08:40']);
  });

  it('are instants in the clinic’s zone, before and after the clocks went back in 2024', () => {
    const at = (day: Day) => {
      const known = doctor('a', [week([block('08:00', '08:30')], { weekdays: [1, 2, 3, 4, 5], from: day })]);
      const clinic = clinicOf([{ ...known, activeFrom: '2020-01-01' }]);
      return slotsOfDay(clinic, { ...known, activeFrom: '2020-01-01' }, day).map((slot) =>
        isoInZone(slot.startsAt, clinic.zone),
      );
    };
    expect(at('2024-02-28')).toEqual(['2024-02-28T08:00:00+06:00']);
    expect(at('2024-02-29')).toEqual(['2024-02-29T08:00:00+06:00']);
    expect(at('2024-03-01')).toEqual(['2024-03-01T08:00:00+05:00']);
  });

  it('come from the version of the week in force on that date', () => {
    const clinic = clinicOf([
      doctor('a', [
        week([block('08:00', '09:00')], { from: '2026-01-01', until: '2026-11-22' }),
        week([block('14:00', '15:00')], { from: '2026-11-23' }),
      ]),
    ]);
    expect(times(clinic, 'a', '2026-11-20')).toEqual(['08:00', '08:30']);
    expect(times(clinic, 'a', MONDAY)).toEqual(['14:00', '14:30']);
  });

  it('end when the doctor leaves the clinic', () => {
    const clinic = clinicOf([doctor('a', [week([block('08:00', '09:00')])], { activeUntil: '2026-11-22' })]);
    expect(times(clinic, 'a', MONDAY)).toEqual([]);
  });

  it('are those of the single day where its hours differ', () => {
    const exceptions = { [MONDAY]: { kind: 'hours', blocks: [block('12:00', '13:00')] } } as const;
    const clinic = clinicOf([doctor('a', [week([block('08:00', '09:00')])], { exceptions })]);
    expect(times(clinic, 'a', MONDAY)).toEqual(['12:00', '12:30']);
  });

  it('are none on a day when the clinic is closed, and only those inside shortened hours', () => {
    const doctors = [doctor('a', [week([block('08:00', '10:00')])])];
    expect(times(clinicOf(doctors, { [MONDAY]: { kind: 'closed' } }), 'a', MONDAY)).toEqual([]);
    const short = clinicOf(doctors, { [MONDAY]: { kind: 'hours', opens: '08:30', closes: '09:45' } });
    expect(times(short, 'a', MONDAY)).toEqual(['08:30', '09:00']);
  });

  it('are found by their start and kind', () => {
    const clinic = clinicOf([doctor('a', [week([block('08:00', '09:00')])])]);
    const [first] = slotsOfDay(clinic, doctor('a', [week([block('08:00', '09:00')])]), MONDAY);
    const known = clinic.doctors.get('a');
    if (!first || !known) throw new Error('no slot');
    expect(slotAt(clinic, known, MONDAY, first.startsAt, 'appointments')).toEqual(first);
    expect(slotAt(clinic, known, MONDAY, first.startsAt, 'home-visits')).toBeUndefined();
    expect(
      slotAt(clinic, known, MONDAY, new Date(first.startsAt.getTime() + 1), 'appointments'),
    ).toBeUndefined();
  });
});

describe('a doctor who covers for an absent one', () => {
  const away = { [MONDAY]: { kind: 'absence', coverDoctorId: 'b' } } as const;

  it('takes the absent doctor’s blocks in his own name and in that room', () => {
    const clinic = clinicOf([
      doctor('a', [week([block('08:00', '09:00', { room: '7' })])], { exceptions: away }),
      doctor('b', [week([block('14:00', '15:00')])]),
    ]);
    expect(times(clinic, 'a', MONDAY)).toEqual([]);
    expect(times(clinic, 'b', MONDAY)).toEqual(['08:00', '08:30', '14:00', '14:30']);
    const b = clinic.doctors.get('b');
    const [covered] = b ? slotsOfDay(clinic, b, MONDAY) : [];
    expect(covered).toMatchObject({ doctorId: 'b', room: '7', insteadOf: 'a' });
  });

  it('keeps his own work, and takes only the slots that do not touch it', () => {
    const clinic = clinicOf([
      doctor('a', [week([block('08:00', '10:00')])], { exceptions: away }),
      doctor('b', [week([block('08:45', '09:15', { slotMinutes: 15 })])]),
    ]);
    expect(times(clinic, 'b', MONDAY)).toEqual(['08:00', '08:45', '09:00', '09:30']);
  });

  it('keeps his rest between two blocks, but not half a day', () => {
    const covered = [block('08:00', '18:00', { slotMinutes: 60 })];
    const clinicWith = (blocks: ReturnType<typeof block>[]) =>
      clinicOf([doctor('a', [week(covered)], { exceptions: away }), doctor('b', [week(blocks)])]);
    const lunch = clinicWith([
      block('08:00', '13:00', { slotMinutes: 300 }),
      block('14:00', '18:00', { slotMinutes: 240 }),
    ]);
    expect(times(lunch, 'b', MONDAY)).toEqual(['08:00', '14:00']);
    const gap = clinicWith([block('08:00', '09:00'), block('12:00', '18:00', { slotMinutes: 360 })]);
    expect(times(gap, 'b', MONDAY)).toEqual(['08:00', '08:30', '09:00', '10:00', '11:00', '12:00']);
  });

  it('covers nobody when away, and no third doctor inherits the cover', () => {
    const clinic = clinicOf([
      doctor('a', [week([block('08:00', '09:00')])], { exceptions: away }),
      doctor('b', [week([block('14:00', '15:00')])], {
        exceptions: { [MONDAY]: { kind: 'absence', coverDoctorId: 'c' } },
      }),
      doctor('c', [week([block('16:00', '17:00')])]),
    ]);
    expect(times(clinic, 'b', MONDAY)).toEqual([]);
    expect(times(clinic, 'c', MONDAY)).toEqual(['14:00', '14:30', '16:00', '16:30']);
  });

  it('takes two absent doctors one after the other, never at once', () => {
    const clinic = clinicOf([
      doctor('a', [week([block('09:00', '10:00')])], { exceptions: away }),
      doctor('c', [week([block('08:00', '09:30')])], { exceptions: away }),
      doctor('b', []),
    ]);
    expect(times(clinic, 'b', MONDAY)).toEqual(['08:00', '08:30', '09:00', '09:30']);
  });

  it('takes home visits only if he visits homes', () => {
    const visits = [week([block('08:00', '09:00', { kind: 'home-visits', room: null })])];
    const clinicWith = (visitsHomes: boolean) =>
      clinicOf([doctor('a', visits, { exceptions: away }), doctor('b', [], { visitsHomes })]);
    expect(times(clinicWith(false), 'b', MONDAY)).toEqual([]);
    expect(times(clinicWith(true), 'b', MONDAY)).toEqual(['08:00', '08:30']);
  });
});
