import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { editionOf, learnEditions } from '@/services/editions/editions';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import type { FieldKind } from '@/services/regulations/language/form';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { DoctorTime } from '@/services/regulations/language/step';
import { kindOf } from '@/services/scheduling/kind-column';
import { transact } from '@/services/transact';
import type { Case } from '@/services/workflow/case';
import { type Day, isDay } from '@/services/working-time/day';
import { instantOf, isZoneId, localDay, type ZoneId } from '@/services/working-time/zone';
import { type CaseChoices, choicesOf } from './case-choices';
import { commanding } from './commanding';
import { mayRecordVisit } from './own-visit';
import { storedCase } from './stored-case';

export interface SheetLine {
  bookingId: string;
  kind: DoctorTime;
  startsAt: Date;
  endsAt: Date;
  state: 'booked' | 'attended' | 'missed';
  displaced: boolean;
  name: string;
  birthDate: Day | null;
  /** Where to go and whom to ring: as answered for this request, else the person's own. */
  address: string;
  phone: string;
  /** What the person says is the matter, in the words of the form. */
  complaints: string[];
  room: string | null;
  request: {
    id: string;
    number: string;
    version: number;
    regulation: Regulation;
    state: Case;
    /** What may be recorded now, if the case waits for this very visit and for this person. */
    choices: CaseChoices | null;
  } | null;
}

export interface DaySheet {
  doctor: { id: string; name: string; speciality: string; room: string | null };
  date: Day;
  zone: ZoneId;
  lines: SheetLine[];
  now: Date;
}

const PERSON = {
  surname: true,
  givenName: true,
  patronymic: true,
  birthDate: true,
  phone: true,
  address: true,
} as const;

/** A doctor's day in order of time: the doctor's own, or anybody's for registrars. Each person named is audited. */
export function readDaySheet(
  context: StaffContext,
  { doctorId, date }: { doctorId: string; date?: Day },
): Promise<Outcome<DaySheet>> {
  const { actor } = context;
  const { clinicId } = actor;
  return transact(context, async (tx, unit) => {
    const own = actor.doctorId === doctorId && may(actor, 'day-sheet.own');
    if (!own && !may(actor, 'day-sheet.any')) return refuse({ code: 'not-allowed' });
    const doctor = await tx.doctor.findFirst({
      where: { id: doctorId, clinicId },
      include: { clinic: true },
    });
    const by = commanding(actor);
    if (!doctor || !by) return refuse({ code: 'not-found' });
    const zone = isZoneId(doctor.clinic.zone) ? doctor.clinic.zone : 'Asia/Almaty';
    const day = date ?? localDay(unit.now, zone);
    const rows = await tx.booking.findMany({
      where: {
        doctorId,
        clinicId,
        state: { in: ['booked', 'attended', 'missed'] },
        startsAt: { gte: instantOf(day, '00:00', zone), lt: instantOf(day, '24:00', zone) },
      },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      include: { person: { select: PERSON }, request: true },
    });
    for (const subjectId of new Set(rows.flatMap(({ personId }) => personId ?? [])))
      unit.audit({
        action: 'day-sheet.read',
        subjectId,
        object: `doctor:${doctorId}`,
        detail: { date: day },
      });
    await learnEditions(
      tx,
      rows.flatMap(({ request }) => request ?? []),
    );
    const lines = rows.map((row): SheetLine => {
      const stored = row.request && storedCase(row.request);
      const regulation = stored ? editionOf(stored) : undefined;
      const answered = (kind: FieldKind) =>
        regulation && stored ? answersOf(regulation, stored.state, kind) : [];
      const waits = stored?.state.appointed?.bookingId === row.id && stored.state.status === 'open';
      const choices =
        stored && regulation && waits ? choicesOf(regulation, stored.state, by, unit.now) : null;
      const recordable =
        choices?.mayAct &&
        choices.step?.wait.kind === 'appointed-time' &&
        stored &&
        regulation &&
        mayRecordVisit(actor, regulation, stored.state)
          ? choices
          : null;
      return {
        bookingId: row.id,
        kind: kindOf(row.kind),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        state: row.state === 'attended' || row.state === 'missed' ? row.state : 'booked',
        displaced: row.displacedAt !== null,
        // A service that hides itself shows its number here as in every list.
        name:
          regulation?.privacy.sensitive && stored ? stored.number : row.person ? fullName(row.person) : '',
        birthDate: dayOr(row.person?.birthDate.toISOString().slice(0, 10)),
        address: answered('address')[0] ?? row.person?.address ?? '',
        phone: answered('phone')[0] ?? row.person?.phone ?? '',
        complaints: regulation && stored ? complaintsOf(regulation, stored.state) : [],
        room: stored?.state.appointed?.room ?? null,
        request:
          stored && regulation
            ? {
                id: stored.id,
                number: stored.number,
                version: stored.version,
                regulation,
                state: stored.state,
                choices: recordable,
              }
            : null,
      };
    });
    return ok({
      doctor: { id: doctorId, name: fullName(doctor), speciality: doctor.speciality, room: doctor.room },
      date: day,
      zone,
      lines,
      now: unit.now,
    });
  });
}

const dayOr = (text: string | undefined): Day | null => (text && isDay(text) ? text : null);

const answersOf = ({ fields }: Regulation, { answers }: Case, kind: FieldKind): string[] =>
  fields
    .filter((field) => field.kind === kind)
    .flatMap(({ name }) => (answers[name] ? String(answers[name]) : []));

/** What was asked of the person and is no fact of a register: the words a doctor needs before the door. */
const complaintsOf = ({ fields }: Regulation, { answers }: Case): string[] =>
  fields
    .filter(({ kind, prefill }) => (kind === 'text' || kind === 'long-text') && !prefill)
    .flatMap(({ name }) => (answers[name] ? String(answers[name]) : []));

/** Doctors of the clinic, for whoever may see anybody's day. */
export function listDoctors(
  context: StaffContext,
): Promise<Outcome<{ id: string; name: string; speciality: string }[]>> {
  return transact(context, async (tx) => {
    const rows = await tx.doctor.findMany({
      where: { clinicId: context.actor.clinicId },
      select: { id: true, surname: true, givenName: true, patronymic: true, speciality: true },
    });
    return ok(
      rows
        .map((row) => ({ id: row.id, name: fullName(row), speciality: row.speciality }))
        .sort((a, b) => a.name.localeCompare(b.name, 'kk')),
    );
  });
}
