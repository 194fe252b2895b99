import type { Tx } from '@/lib/database/transaction';
import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Unit } from '@/services/transact';
import { contactPhone } from './contact-phone';
import { type Judged, judgeChange, loadAhead } from './judge-change';
import type { LoadedSchedule } from './load-schedule';
import type { ChangePreview, Touched } from './preview-change';
import type { ScheduleChange } from './schedule-change';
import { lockSchedule } from './schedule-lock';
import { type Settled, settleChange } from './settle-change';

export interface TouchedPerson extends Touched {
  personId: string | null;
  /** Empty where nobody is named: a time held at this moment. */
  name: string;
  phone: string | null;
  requestId: string | null;
  held: boolean;
}

export interface PreviewWithPeople extends Omit<ChangePreview, 'touched'> {
  touched: TouchedPerson[];
}

export interface Published extends Settled {
  preview: ChangePreview;
}

/** How a use case words its change: from what is published, to a change or a refusal. */
export type ChangeOf = (loaded: LoadedSchedule) => Promise<Outcome<ScheduleChange>>;

/** Previews without writing. Names of people are read, so each reading is audited. */
export async function previewPublishing(
  tx: Tx,
  unit: Unit,
  clinicId: string,
  changeOf: ChangeOf,
): Promise<Outcome<PreviewWithPeople>> {
  const judged = await judge(tx, unit, clinicId, changeOf);
  if (!judged.ok) return judged;
  return ok({ ...judged.value.preview, touched: await named(tx, unit, judged.value) });
}

/**
 * Publishes alone: nobody books in this clinic between the judgement and the commit. `write` keeps the change; the
 * people it touches are marked, never removed, and told.
 */
export async function publishChange(
  tx: Tx,
  unit: Unit,
  clinicId: string,
  changeOf: ChangeOf,
  write: (change: ScheduleChange) => Promise<Outcome<void>>,
): Promise<Outcome<Published>> {
  await lockSchedule(tx, clinicId);
  const judged = await judge(tx, unit, clinicId, changeOf);
  if (!judged.ok) return judged;
  const written = await write(judged.value.change);
  if (!written.ok) return written;
  const settled = await settleChange(tx, unit, judged.value);
  unit.audit({
    action: 'schedule.published',
    object: `${judged.value.change.kind}:${'doctorId' in judged.value.change ? judged.value.change.doctorId : clinicId}`,
    detail: { ...settled, kept: judged.value.preview.kept },
    clinicId,
  });
  return ok({ ...settled, preview: judged.value.preview });
}

async function judge(tx: Tx, unit: Unit, clinicId: string, changeOf: ChangeOf): Promise<Outcome<Judged>> {
  const loaded = await loadAhead(tx, clinicId, unit.now);
  if (!loaded) return refuse({ code: 'not-found' });
  const change = await changeOf(loaded);
  if (!change.ok) return change;
  return ok(await judgeChange(tx, unit.now, loaded, change.value));
}

async function named(tx: Tx, unit: Unit, { preview, bookings, clinicId }: Judged): Promise<TouchedPerson[]> {
  const ids = preview.touched.flatMap(({ bookingId }) => bookings.get(bookingId)?.personId ?? []);
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, surname: true, givenName: true, patronymic: true, phone: true },
  });
  const known = new Map(people.map((person) => [person.id, person]));
  const requests = preview.touched.flatMap(({ bookingId }) => bookings.get(bookingId)?.requestId ?? []);
  const asked = await tx.request.findMany({
    where: { id: { in: requests } },
    select: { id: true, answers: true, applicant: { select: { phone: true } } },
  });
  const requestOf = new Map(asked.map((request) => [request.id, request]));
  for (const subjectId of new Set(people.map(({ id }) => id)))
    unit.audit({ action: 'schedule.previewed', subjectId, object: `clinic:${clinicId}`, clinicId });
  return preview.touched.map((touched) => {
    const booking = bookings.get(touched.bookingId);
    const person = booking?.personId ? known.get(booking.personId) : undefined;
    const request = requestOf.get(booking?.requestId ?? '');
    return {
      ...touched,
      personId: booking?.personId ?? null,
      name: person ? fullName(person) : '',
      phone: contactPhone({ answers: request?.answers, person, applicant: request?.applicant }),
      requestId: booking?.requestId ?? null,
      held: booking?.state === 'held',
    };
  });
}
