import type { Tx } from '@/lib/database/transaction';
import { type PersonName, shortName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { worksOn } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { type AppliedRegulation, appliedRegulation } from '@/services/organisations/applied-regulation';
import { attachmentOf } from '@/services/registers/attached-population';
import { dayOfColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import { mayAct } from '@/services/workflow/lawful';
import type { Day } from '@/services/working-time/day';
import { localDay } from '@/services/working-time/zone';
import { type CaseChoices, choicesOf } from './case-choices';
import { commanding } from './commanding';
import { openingOf } from './open-case';
import { mayRecordVisit } from './own-visit';
import { type ClaimToAct, claimsOf } from './read-claims';
import { type ClinicRules, rulesOfCase } from './rules-of-clinic';
import { type Silence, silenceOf } from './silence-of';
import { loadCase, type StoredCase } from './stored-case';

export interface PersonCard extends PersonName {
  id: string;
  iin: string | null;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: 'male' | 'female';
  phone: string | null;
  address: string | null;
}

export interface TimelineEntry {
  sequence: number;
  event: CaseEvent;
  at: Date;
  by: { kind: string; name: string | null; role: string | null };
}

export interface CaseFile {
  stored: StoredCase;
  rules: ClinicRules;
  /** The clinic's decision by which the case was filed under its regulation. */
  applied: AppliedRegulation | null;
  choices: CaseChoices;
  recipient: PersonCard | null;
  /** Somebody else who asked, if the portal knows who. */
  applicant: PersonCard | null;
  claims: ClaimToAct[];
  /** Where the register has the recipient attached today. */
  attachment: {
    clinicId: string;
    name: { kk: string; ru: string; en: string };
    since: string;
    here: boolean;
  } | null;
  /** The open step waits for a register that does not answer. */
  silence: Silence | null;
  timeline: TimelineEntry[];
  notes: { id: string; author: string; text: string; at: Date }[];
  /** Why the agreed time lost its place in the schedule. */
  displacedWhy: string | null;
  signatures: { purpose: string; at: Date }[];
  now: Date;
}

/** A case as staff see it. Opening it is a read of the person's data, and is audited as one. */
export function readCase(context: StaffContext, requestId: string): Promise<Outcome<CaseFile>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    if (!may(actor, 'case.read')) return refuse({ code: 'not-allowed' });
    const stored = await loadCase(tx, requestId);
    const by = commanding(actor);
    if (!stored || !by) return refuse({ code: 'not-found' });
    const rules = await rulesOfCase(tx, stored, unit.now);
    // A case of a service in which nobody of these roles acts does not say that it exists.
    if (!worksOn(actor, rules.regulation)) return refuse({ code: 'not-found' });
    const why = await openingOf(tx, actor, requestId, unit.now);
    if (rules.regulation.privacy.sensitive && why === null)
      return refuse({
        code: 'reason-before-opening',
        params: {
          number: stored.number,
          mine: mayAct(rules.regulation, stored.state, by) === null ? 'yes' : 'no',
        },
      });
    const choices = choicesOf(rules.regulation, stored.state, by, unit.now);
    const other = stored.applicantId !== stored.recipientId ? stored.applicantId : null;
    const subjects = [...new Set([stored.recipientId, other].filter((id) => id !== null))];
    for (const subjectId of subjects)
      unit.audit({
        action: 'request.opened',
        subjectId,
        object: `request:${requestId}`,
        ...(why ? { reason: why } : {}),
      });
    if (subjects.length === 0) unit.audit({ action: 'request.opened', object: `request:${requestId}` });
    return ok({
      stored,
      rules,
      applied:
        (await appliedRegulation(
          tx,
          stored.clinicId,
          stored.service,
          localDay(new Date(stored.state.filedAt), rules.place.zone),
        )) ?? null,
      choices: mayRecordVisit(actor, rules.regulation, stored.state)
        ? choices
        : { ...choices, mayAct: false, grounds: [] },
      recipient: await personCard(tx, stored.recipientId),
      applicant: await personCard(tx, other),
      claims: stored.recipientId
        ? await claimsOf(tx, stored.recipientId, localDay(unit.now, rules.place.zone))
        : [],
      attachment: await attachmentCard(tx, stored, localDay(unit.now, rules.place.zone)),
      silence: await silenceOf(tx, stored, rules.regulation, unit.now),
      timeline: await timelineOf(tx, requestId),
      notes: await notesOf(tx, requestId),
      displacedWhy: await displacedWhy(tx, stored),
      signatures: await tx.signedDocument.findMany({
        where: { requestId },
        orderBy: { at: 'asc' },
        select: { purpose: true, at: true },
      }),
      now: unit.now,
    });
  });
}

const PERSON = {
  id: true,
  iin: true,
  surname: true,
  givenName: true,
  patronymic: true,
  birthDate: true,
  sex: true,
  phone: true,
  address: true,
} as const;

export async function personCard(tx: Tx, id: string | null): Promise<PersonCard | null> {
  const person = id ? await tx.person.findUnique({ where: { id }, select: PERSON }) : null;
  return person && { ...person, birthDate: dayOfColumn(person.birthDate) };
}

async function attachmentCard(tx: Tx, { recipientId, clinicId }: StoredCase, today: Day) {
  const attached = recipientId ? await attachmentOf(tx, recipientId, today) : null;
  if (!attached) return null;
  const {
    nameKk: kk,
    nameRu: ru,
    nameEn: en,
  } = await tx.clinic.findUniqueOrThrow({
    where: { id: attached.clinicId },
    select: { nameKk: true, nameRu: true, nameEn: true },
  });
  return {
    clinicId: attached.clinicId,
    name: { kk, ru, en },
    since: dayOfColumn(attached.since),
    here: attached.clinicId === clinicId,
  };
}

/** Events keep who by their person; names are those of today. */
async function timelineOf(tx: Tx, requestId: string): Promise<TimelineEntry[]> {
  const rows = await tx.caseEvent.findMany({ where: { requestId }, orderBy: { sequence: 'asc' } });
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))] } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  });
  const names = new Map(people.map((person) => [person.id, shortName(person)]));
  return rows.map(({ sequence, type, at, data, actorKind, actorId, actorRole }) => ({
    sequence,
    at,
    // Written by the typed engine, read back as it is.
    event: { ...(data as object), type, at: at.toISOString(), by: { kind: actorKind } } as CaseEvent,
    by: { kind: actorKind, name: (actorId && names.get(actorId)) ?? null, role: actorRole },
  }));
}

async function notesOf(tx: Tx, requestId: string) {
  const rows = await tx.note.findMany({
    where: { requestId },
    orderBy: { at: 'desc' },
    take: 100,
    select: { id: true, authorName: true, text: true, at: true },
  });
  return rows.map(({ authorName, ...note }) => ({ ...note, author: authorName }));
}

async function displacedWhy(tx: Tx, { state }: StoredCase): Promise<string | null> {
  if (!state.appointed || state.status !== 'open') return null;
  const booking = await tx.booking.findUnique({
    where: { id: state.appointed.bookingId },
    select: { displacedAt: true, displacedWhy: true },
  });
  return booking?.displacedAt ? (booking.displacedWhy ?? 'outside-hours') : null;
}
