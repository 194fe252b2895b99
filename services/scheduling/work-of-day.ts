/**
 * Who really works on a day, and when: own blocks, and the blocks of absent doctors taken over.
 *
 * How covering works: the covering doctor takes the absent doctor's template of that day in his own name and in the
 * absent doctor's room, slot by slot, where a slot
 *  - does not touch his own blocks, nor what he covers for somebody else (the earlier start wins, then the lower id);
 *  - does not eat his rest: a gap of two hours or less between two of his own blocks;
 *  - is a home visit only if he visits homes.
 * A doctor who is away covers nobody, and a cover is not handed on to a third doctor.
 *
 * A closed day has no work, not even work published for that day: the clinic's door is shut. A day given shorter
 * hours keeps the slots that lie inside them. A Saturday that the government made a working day has the work that
 * its Saturday template or an exception for the day gives it.
 */
import { type Day, minutesOf } from '@/services/working-time/day';
import {
  type BlockKind,
  type ClinicSchedule,
  type DoctorSchedule,
  isActive,
  ownBlocks,
  templateBlocks,
} from './schedule';

/** Minutes of the local day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: BlockKind;
  readonly slotMinutes: number;
  readonly room: string | null;
  /** The absent doctor whose work this is. */
  readonly insteadOf: string | null;
}

const REST_AT_MOST = 120;

interface Span {
  readonly from: number;
  readonly to: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

export function workOfDay(clinic: ClinicSchedule, doctor: DoctorSchedule, date: Day): Stretch[] {
  const opening = clinic.opening(date);
  if (opening.kind === 'closed') return [];
  const work = [...own(doctor, date)];
  if (isActive(doctor, date) && doctor.exceptions.get(date)?.kind !== 'absence') {
    const taken: Span[] = [...work, ...restsBetween(work)];
    for (const stretch of toCover(clinic, doctor, date)) {
      const free = whatRemains(stretch, (slot) => !taken.some((span) => overlaps(span, slot)));
      work.push(...free);
      taken.push(...free);
    }
  }
  work.sort((a, b) => a.from - b.from);
  if (opening.kind === 'open') return work;
  const [opens, closes] = [minutesOf(opening.opens), minutesOf(opening.closes)];
  return work.flatMap((stretch) => whatRemains(stretch, (slot) => opens <= slot.from && slot.to <= closes));
}

function own(doctor: DoctorSchedule, date: Day): Stretch[] {
  return ownBlocks(doctor, date).map((block) => stretchOf(block, null));
}

function stretchOf(block: ReturnType<typeof ownBlocks>[number], insteadOf: string | null): Stretch {
  const { kind, slotMinutes, room } = block;
  return { from: minutesOf(block.starts), to: minutesOf(block.ends), kind, slotMinutes, room, insteadOf };
}

function toCover(clinic: ClinicSchedule, doctor: DoctorSchedule, date: Day): Stretch[] {
  const stretches: Stretch[] = [];
  for (const absent of clinic.doctors.values()) {
    const exception = absent.exceptions.get(date);
    if (exception?.kind !== 'absence' || exception.coverDoctorId !== doctor.doctorId) continue;
    if (absent.doctorId === doctor.doctorId) continue;
    for (const block of templateBlocks(absent, date))
      if (block.kind === 'appointments' || doctor.visitsHomes)
        stretches.push(stretchOf(block, absent.doctorId));
  }
  return stretches.sort((a, b) => a.from - b.from || ((a.insteadOf ?? '') < (b.insteadOf ?? '') ? -1 : 1));
}

function restsBetween(work: readonly Stretch[]): Span[] {
  const sorted = [...work].sort((a, b) => a.from - b.from);
  return sorted.flatMap((stretch, index) => {
    const next = sorted[index + 1];
    return next && next.from > stretch.to && next.from - stretch.to <= REST_AT_MOST
      ? [{ from: stretch.to, to: next.from }]
      : [];
  });
}

/** The slots of a stretch that may stay, joined again; a stretch that loses nothing stays whole. */
function whatRemains(stretch: Stretch, stays: (slot: Span) => boolean): Stretch[] {
  if (stays(stretch)) return [stretch];
  const rest: Stretch[] = [];
  for (let from = stretch.from; from + stretch.slotMinutes <= stretch.to; from += stretch.slotMinutes) {
    const slot = { ...stretch, from, to: from + stretch.slotMinutes };
    if (!stays(slot)) continue;
    const last = rest.at(-1);
    if (last?.to === from) rest[rest.length - 1] = { ...last, to: slot.to };
    else rest.push(slot);
  }
  return rest;
}
