/** Invented schedules for tests of this folder. */
import type { Day } from '@/services/working-time/day';
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
  { weekdays = [1, 2, 3, 4, 5], from = '2026-01-01' as Day, until = null as Day | null } = {},
): WeekVersion => ({
  validFrom: from,
  validUntil: until,
  blocks: weekdays.flatMap((weekday) => blocks.map((one) => ({ ...one, weekday }))),
});

export function doctor(
  doctorId: string,
  weeks: readonly WeekVersion[],
  { exceptions = {} as Record<Day, DayException>, visitsHomes = true, activeUntil = null as Day | null } = {},
): DoctorSchedule {
  const days = new Map(Object.entries(exceptions) as [Day, DayException][]);
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
