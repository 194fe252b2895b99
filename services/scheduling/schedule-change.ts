/** A change of schedule as a value, and the schedule as it would be: what a preview compares and publishing keeps. */
import { addDays, type Day } from '@/services/working-time/day';
import type { ClinicSchedule, DayException, DayOpening, DoctorSchedule, WeekVersion } from './schedule';

export type ScheduleChange =
  | { readonly kind: 'week'; readonly doctorId: string; readonly week: WeekVersion }
  /** `exception` null: the days follow the week again. */
  | {
      readonly kind: 'days';
      readonly doctorId: string;
      readonly days: readonly Day[];
      readonly exception: DayException | null;
    }
  | { readonly kind: 'openings'; readonly openings: ReadonlyMap<Day, DayOpening> }
  | { readonly kind: 'leaving'; readonly doctorId: string; readonly activeUntil: Day | null };

export function applyChange(clinic: ClinicSchedule, change: ScheduleChange): ClinicSchedule {
  if (change.kind === 'openings') {
    const opening = (day: Day) => change.openings.get(day) ?? clinic.opening(day);
    return { ...clinic, opening };
  }
  const doctor = clinic.doctors.get(change.doctorId);
  if (!doctor) return clinic;
  const doctors = new Map(clinic.doctors).set(change.doctorId, changedDoctor(doctor, change));
  return { ...clinic, doctors };
}

function changedDoctor(
  doctor: DoctorSchedule,
  change: Exclude<ScheduleChange, { kind: 'openings' }>,
): DoctorSchedule {
  switch (change.kind) {
    case 'leaving':
      return { ...doctor, activeUntil: change.activeUntil };
    case 'week':
      return { ...doctor, weeks: withWeek(doctor.weeks, change.week) };
    case 'days': {
      const exceptions = new Map(doctor.exceptions);
      for (const day of change.days) {
        if (change.exception) exceptions.set(day, change.exception);
        else exceptions.delete(day);
      }
      return { ...doctor, exceptions };
    }
  }
}

/**
 * A new version takes its days from the one that had them. A version that it cuts in two goes on afterwards: August
 * hours end with August.
 */
export function withWeek(weeks: readonly WeekVersion[], added: WeekVersion): WeekVersion[] {
  const rest = weeks.flatMap((week) => {
    if (!meet(week, added)) return [week];
    const before =
      week.validFrom < added.validFrom ? [{ ...week, validUntil: addDays(added.validFrom, -1) }] : [];
    const goesOn =
      added.validUntil !== null && (week.validUntil === null || week.validUntil > added.validUntil)
        ? [{ ...week, validFrom: addDays(added.validUntil, 1) }]
        : [];
    return [...before, ...goesOn];
  });
  return [...rest, added].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

export const meet = (a: Omit<WeekVersion, 'blocks'>, b: Omit<WeekVersion, 'blocks'>): boolean =>
  (a.validUntil === null || b.validFrom <= a.validUntil) &&
  (b.validUntil === null || a.validFrom <= b.validUntil);

/** Whose days a change may alter: the doctor's own, and those of everybody who covers or might for him. */
export function doctorsTouchedBy(clinic: ClinicSchedule, change: ScheduleChange): string[] {
  if (change.kind === 'openings') return [...clinic.doctors.keys()];
  const ids = new Set([change.doctorId]);
  for (const schedule of [clinic, applyChange(clinic, change)])
    for (const exception of schedule.doctors.get(change.doctorId)?.exceptions.values() ?? [])
      if (exception.kind === 'absence' && exception.coverDoctorId) ids.add(exception.coverDoctorId);
  return [...ids];
}

/** The first day that a change concerns. */
export function firstDayOf(change: ScheduleChange, today: Day): Day {
  const days =
    change.kind === 'week'
      ? [change.week.validFrom]
      : change.kind === 'days'
        ? change.days
        : change.kind === 'openings'
          ? [...change.openings.keys()]
          : [today];
  const first = [...days].sort()[0] ?? today;
  return first < today ? today : first;
}
