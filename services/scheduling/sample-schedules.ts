/** Invented schedules for tests of this folder. */
import { type Day, toDay } from '@/services/working-time/day';
import type {
  Block,
  ClinicSchedule,
  DayException,
  DayOpening,
  DoctorSchedule,
  WeekVersion,
} from './schedule';

export const block = (starts: Block['starts'], ends: Block['ends'], more: Partial<Block> = {}): Block => ({
  starts,
  ends,
  kind: 'appointments',
  slotMinutes: 30,
  room: '12',
  ...more,
});

/** The same blocks on each weekday given. */
export const week = (
  blocks: readonly Block[],
  {
    weekdays = [1, 2, 3, 4, 5],
    from = '2026-01-01',
    until = null,
  }: { weekdays?: number[]; from?: Day; until?: Day | null } = {},
): WeekVersion => ({
  validFrom: from,
  validUntil: until,
  blocks: weekdays.flatMap((weekday) => blocks.map((one) => ({ ...one, weekday }))),
});

export function doctor(
  doctorId: string,
  weeks: readonly WeekVersion[],
  {
    exceptions = {},
    visitsHomes = true,
    activeUntil = null,
  }: { exceptions?: Record<Day, DayException>; visitsHomes?: boolean; activeUntil?: Day | null } = {},
): DoctorSchedule {
  const days = new Map(Object.entries(exceptions).map(([day, exception]) => [toDay(day), exception]));
  return { doctorId, activeFrom: '2026-01-01', activeUntil, visitsHomes, weeks, exceptions: days };
}

export const clinicOf = (
  doctors: readonly DoctorSchedule[],
  openings: Record<Day, DayOpening> = {},
): ClinicSchedule => ({
  zone: 'Asia/Almaty',
  doctors: new Map(doctors.map((one) => [one.doctorId, one])),
  opening: (day) => openings[day] ?? { kind: 'open' },
});
