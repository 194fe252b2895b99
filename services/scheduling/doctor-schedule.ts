import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { addDays, type Day } from '@/services/working-time/day';
import { isZoneId, localDay } from '@/services/working-time/zone';
import type { WeekRow } from './check-week';
import { dateColumn, dayOfColumn } from './days';
import { findWeek, type StoredWeek } from './draft-week';
import { kindOf } from './kind-column';
import type { DoctorCard } from './load-schedule';
import { staffWhoMay } from './may-here';

export interface DoctorDetails extends DoctorCard {
  visitsHomes: boolean;
  activeFrom: Day;
  activeUntil: Day | null;
}

export interface WeekSummary {
  weekId: string;
  validFrom: Day;
  validUntil: Day | null;
  state: 'draft' | 'in-force' | 'coming' | 'past';
  rows: WeekRow[];
}

export interface ExceptionalDay {
  date: Day;
  kind: 'absence' | 'hours';
  coverDoctorId: string | null;
  reason: string;
  /** Stretches of the day when `kind` is hours. */
  blocks: unknown;
}

export interface DoctorScheduleView {
  doctor: DoctorDetails;
  today: Day;
  /** Newest first; drafts on top. */
  weeks: WeekSummary[];
  /** From today on. */
  days: ExceptionalDay[];
}

const DETAILS = {
  id: true,
  surname: true,
  givenName: true,
  patronymic: true,
  speciality: true,
  room: true,
  visitsHomes: true,
  activeFrom: true,
  activeUntil: true,
} as const;

type DetailsRow = Omit<DoctorDetails, 'activeFrom' | 'activeUntil'> & {
  activeFrom: Date;
  activeUntil: Date | null;
};

const detailsOf = (row: DetailsRow): DoctorDetails => ({
  ...row,
  activeFrom: dayOfColumn(row.activeFrom),
  activeUntil: row.activeUntil ? dayOfColumn(row.activeUntil) : null,
});

/** Doctors of the caller's clinic, those who left included, by surname. */
export async function listDoctors(context: Context): Promise<Outcome<DoctorDetails[]>> {
  const staff = staffWhoMay(context, 'schedule.read');
  if (!staff.ok) return staff;
  return transact(context, async (tx) => {
    const rows = await tx.doctor.findMany({
      where: { clinicId: staff.value.clinicId },
      select: DETAILS,
      orderBy: [{ surname: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    });
    return ok(rows.map(detailsOf));
  });
}

/** All versions of a doctor's week, drafts too, and the single days ahead: the administrator's page. */
export async function doctorSchedule(
  context: Context,
  { doctorId }: { doctorId: string },
): Promise<Outcome<DoctorScheduleView>> {
  const staff = staffWhoMay(context, 'schedule.read');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, { now }) => {
    const row = await tx.doctor.findFirst({
      where: { id: doctorId, clinicId },
      select: {
        ...DETAILS,
        clinic: { select: { zone: true } },
        weeks: {
          orderBy: [{ validFrom: 'desc' }],
          include: { blocks: { orderBy: [{ weekday: 'asc' }, { starts: 'asc' }] } },
        },
        exceptions: {
          where: { date: { gte: dateColumn(addDays(localDay(now, 'Asia/Almaty'), -1)) } },
          orderBy: { date: 'asc' },
        },
      },
    });
    if (!row) return refuse({ code: 'not-found' });
    const { weeks, exceptions, clinic, ...doctor } = row;
    const today = localDay(now, isZoneId(clinic.zone) ? clinic.zone : 'Asia/Almaty');
    const summaries = weeks.map((week): WeekSummary => {
      const validFrom = dayOfColumn(week.validFrom);
      const validUntil = week.validUntil ? dayOfColumn(week.validUntil) : null;
      const rows = week.blocks.map(({ id: _, weekId: __, kind, ...block }) => ({
        ...block,
        kind: kindOf(kind),
      }));
      const state = week.publishedAt ? stateOf(validFrom, validUntil, today) : 'draft';
      return { weekId: week.id, validFrom, validUntil, state, rows };
    });
    const drafts = summaries.filter(({ state }) => state === 'draft');
    const published = summaries.filter(({ state }) => state !== 'draft');
    const days = exceptions
      .map(({ date, kind, coverDoctorId, reason, blocks }) => ({
        date: dayOfColumn(date),
        kind,
        coverDoctorId,
        reason,
        blocks,
      }))
      .filter(({ date }) => date >= today);
    return ok({ doctor: detailsOf(doctor), today, weeks: [...drafts, ...published], days });
  });
}

function stateOf(validFrom: Day, validUntil: Day | null, today: Day): WeekSummary['state'] {
  if (validFrom > today) return 'coming';
  return validUntil !== null && validUntil < today ? 'past' : 'in-force';
}

/** One version for editing: a draft as it is; a published one as the start of a new draft. */
export async function weekForEditing(
  context: Context,
  { weekId }: { weekId: string },
): Promise<Outcome<StoredWeek>> {
  const staff = staffWhoMay(context, 'schedule.change');
  if (!staff.ok) return staff;
  return transact(context, async (tx) => {
    const week = await findWeek(tx, staff.value.clinicId, weekId);
    return week ? ok(week) : refuse({ code: 'not-found' });
  });
}

/** Drops a draft. A published version cannot be dropped: another one takes its place. */
export async function dropDraft(context: Context, { weekId }: { weekId: string }): Promise<Outcome<void>> {
  const staff = staffWhoMay(context, 'schedule.change');
  if (!staff.ok) return staff;
  const { clinicId } = staff.value;
  return transact(context, async (tx, unit) => {
    const { count } = await tx.doctorWeek.deleteMany({ where: { id: weekId, clinicId, publishedAt: null } });
    if (count === 0) return refuse({ code: 'not-found' });
    unit.audit({ action: 'schedule.draft-dropped', object: `week:${weekId}` });
    return ok(undefined);
  });
}
