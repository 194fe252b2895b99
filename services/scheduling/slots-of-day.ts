import type { Day } from '@/services/working-time/day';
import { instantsOf } from './days';
import type { BlockKind, ClinicSchedule, DoctorSchedule } from './schedule';
import { workOfDay } from './work-of-day';

/** A time that can be given to one person. */
export interface Slot {
  /** Who serves: the covering doctor when somebody is covered. */
  readonly doctorId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: BlockKind;
  readonly room: string | null;
  readonly insteadOf: string | null;
}

/**
 * All slots of a doctor on a day, free or not, in order of time. A rest too short for a slot gives none. `at` turns
 * the day's minutes into instants: worked out once by whoever asks for many doctors.
 */
export function slotsOfDay(
  clinic: ClinicSchedule,
  doctor: DoctorSchedule,
  date: Day,
  at: (minutes: number) => Date = instantsOf(date, clinic.zone),
): Slot[] {
  const work = workOfDay(clinic, doctor, date);
  const slots: Slot[] = [];
  for (const { from, to, kind, slotMinutes, room, insteadOf } of work) {
    for (let minute = from; minute + slotMinutes <= to; minute += slotMinutes) {
      const [startsAt, endsAt] = [at(minute), at(minute + slotMinutes)];
      slots.push({ doctorId: doctor.doctorId, startsAt, endsAt, kind, room, insteadOf });
    }
  }
  return slots;
}

/** The slot that begins at an instant, if the schedule offers one. */
export function slotAt(
  clinic: ClinicSchedule,
  doctor: DoctorSchedule,
  date: Day,
  startsAt: Date,
  kind: BlockKind,
): Slot | undefined {
  return slotsOfDay(clinic, doctor, date).find(
    (slot) => slot.startsAt.getTime() === startsAt.getTime() && slot.kind === kind,
  );
}
