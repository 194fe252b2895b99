/** A doctor's time as the clinic lays it out: dated weekly templates, and single days that differ from them. */
import type { Day, TimeOfDay } from '@/services/working-time/day';
import type { ZoneId } from '@/services/working-time/zone';
import { weekdayNumber } from './days';

export const blockKinds = ['appointments', 'home-visits'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A stretch of work. Breaks are the gaps between blocks. */
export interface Block {
  readonly starts: TimeOfDay;
  readonly ends: TimeOfDay;
  readonly kind: BlockKind;
  readonly slotMinutes: number;
  readonly room: string | null;
}

export interface WeekdayBlock extends Block {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
}

/** A weekly template from a date on; both ends included. */
export interface WeekVersion {
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly blocks: readonly WeekdayBlock[];
}

export type DayException =
  | { readonly kind: 'absence'; readonly coverDoctorId: string | null }
  | { readonly kind: 'hours'; readonly blocks: readonly Block[] };

export interface DoctorSchedule {
  readonly doctorId: string;
  readonly activeFrom: Day;
  readonly activeUntil: Day | null;
  readonly visitsHomes: boolean;
  /** Published versions; they never overlap. */
  readonly weeks: readonly WeekVersion[];
  readonly exceptions: ReadonlyMap<Day, DayException>;
}

/** Whether the clinic is open on a day, as holidays and its own closures have it; `hours` narrows the day. */
export type DayOpening =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'hours'; readonly opens: TimeOfDay; readonly closes: TimeOfDay };

/** Everything that decides the slots of one clinic. */
export interface ClinicSchedule {
  readonly zone: ZoneId;
  readonly doctors: ReadonlyMap<string, DoctorSchedule>;
  readonly opening: (date: Day) => DayOpening;
}

export const isActive = (doctor: DoctorSchedule, date: Day): boolean =>
  doctor.activeFrom <= date && (doctor.activeUntil === null || date <= doctor.activeUntil);

/** What the weekly template says, whatever happened to the single day. */
export function templateBlocks(doctor: DoctorSchedule, date: Day): readonly Block[] {
  if (!isActive(doctor, date)) return [];
  const week = doctor.weeks.find(
    ({ validFrom, validUntil }) => validFrom <= date && (validUntil === null || date <= validUntil),
  );
  const weekday = weekdayNumber(date);
  return week?.blocks.filter((block) => block.weekday === weekday) ?? [];
}

/** What the doctor works himself on the day, covers left aside. */
export function ownBlocks(doctor: DoctorSchedule, date: Day): readonly Block[] {
  const exception = doctor.exceptions.get(date);
  if (!exception) return templateBlocks(doctor, date);
  return exception.kind === 'hours' && isActive(doctor, date) ? exception.blocks : [];
}
