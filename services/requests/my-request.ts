import type { Tx } from '@/lib/database/transaction';
import { shortName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import type { ApplicantKind, Channel } from '@/services/regulations/language/names';
import { dayOfColumn } from '@/services/scheduling/days';
import { type BookingFacts, bookingFacts } from '@/services/scheduling/describe-booking';
import { transact } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import type { Day } from '@/services/working-time/day';
import type { RecipientFacts } from './facts-of-request';
import { type ClinicCard, clinicCards, recipientName } from './own-requests';
import { recipientFacts } from './read-fact-source';
import { type ClinicRules, rulesOfCase } from './rules-of-clinic';
import { type Silence, silenceOf } from './silence-of';
import { type Situation, situationOf } from './situation';
import { stillActsFor } from './still-acts-for';
import { loadCase, type StoredCase } from './stored-case';
import { representedIn } from './third-person';
import { type WhatIMayDo, whatIMayDo } from './what-i-may-do';

/** An event without who did it, which stands beside it. */
export type TimelineEvent = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, 'by'>
    : never
  : never;

export interface TimelineLine {
  sequence: number;
  at: Date;
  event: TimelineEvent;
  /** A citizen is named only if it is the reader. */
  by: { kind: 'citizen' | 'staff' | 'portal'; me: boolean; name: string | null; role: string | null };
}

export interface MyRequest {
  now: Date;
  stored: StoredCase;
  rules: ClinicRules;
  situation: Situation;
  /** The portal waits for a register that does not answer. */
  silence: Silence | null;
  may: WhatIMayDo;
  channel: Channel;
  applicantKind: ApplicantKind;
  /** The reader filed it. */
  mine: boolean;
  /** The reader was asked about by somebody else. */
  subject: boolean;
  /** The reader is who is served. */
  self: boolean;
  recipientName: string;
  /** null where the reader may no longer see the person. */
  recipient: RecipientFacts | null;
  clinic: ClinicCard;
  booking: BookingFacts | null;
  timeline: TimelineLine[];
  documents: { id: string; purpose: string; at: Date; signed: boolean }[];
  journal: { journal: string; day: Day; line: number }[];
}

/**
 * One request as the person sees it who asked or who is served. Anybody else's is `not-found`. A representative's look
 * is written into the audit of the person whose data it is.
 */
export async function myRequest(context: CitizenContext, requestId: string): Promise<Outcome<MyRequest>> {
  const people = await peopleIMayActFor(context, context.clock());
  if (!people.ok) return people;
  const me = context.actor.personId;
  const read = await transact(context, async (tx, unit) => {
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const { state, recipientId, applicantId } = stored;
    const rules = await rulesOfCase(tx, stored, unit.now);
    const booking = state.appointed ? ((await bookingFacts(tx, state.appointed.bookingId)) ?? null) : null;
    const displaced = booking?.displaced != null;
    const ended = await stillActsFor(tx, unit, representedIn(stored));
    const clinic = (await clinicCards(tx, [stored.clinicId])).get(stored.clinicId);
    if (!clinic) return refuse({ code: 'not-found' });
    const subject = state.applicant === 'third-person-with-consent' && applicantId !== me;
    const left = subject ? ({ code: 'not-allowed' } as const) : ended;
    if (recipientId && recipientId !== me) {
      unit.audit({ action: 'request.opened', subjectId: recipientId, object: `request:${requestId}` });
    }
    return ok({
      now: unit.now,
      stored,
      rules,
      silence: await silenceOf(tx, stored, rules.regulation, unit.now),
      situation: situationOf(rules.regulation, state, displaced, unit.now),
      may: left
        ? { move: left, withdraw: left, until: null }
        : whatIMayDo(rules.regulation, state, rules, { personId: me, displaced, now: unit.now }),
      channel: state.channel,
      applicantKind: state.applicant,
      mine: applicantId === me,
      subject,
      self: recipientId === me,
      recipientName: recipientName(recipientId, state, rules.regulation, people.value),
      recipient: await recipientFacts(tx, recipientId),
      clinic,
      booking,
      events: await eventsOf(tx, requestId),
      documents: await documentsOf(tx, requestId),
      journal: await journalOf(tx, requestId),
    });
  });
  if (!read.ok) return read;
  const { events, ...request } = read.value;
  const names = await staffNames(context, events);
  if (!names.ok) return names;
  return ok({ ...request, timeline: events.map((event) => timelineLine(event, names.value, me)) });
}

const eventsOf = (tx: Tx, requestId: string) =>
  tx.caseEvent.findMany({ where: { requestId }, orderBy: { sequence: 'asc' } });
type EventRow = Awaited<ReturnType<typeof eventsOf>>[number];

/** Who of the clinic did it is the person's business; a citizen's own eyes do not see staff, so the portal's are used. */
function staffNames(
  context: CitizenContext,
  events: readonly EventRow[],
): Promise<Outcome<ReadonlyMap<string, string>>> {
  const ids = events.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : []));
  if (ids.length === 0) return Promise.resolve(ok(new Map()));
  return transact(
    context,
    async (tx) => {
      const staff = await tx.person.findMany({
        where: { id: { in: [...new Set(ids)] } },
        select: { id: true, surname: true, givenName: true, patronymic: true },
      });
      return ok(new Map(staff.map((person) => [person.id, shortName(person)])));
    },
    { access: { kind: 'system' } },
  );
}

function timelineLine(row: EventRow, names: ReadonlyMap<string, string>, me: string): TimelineLine {
  const { sequence, at, type, data, actorKind, actorId, actorRole } = row;
  return {
    sequence,
    at,
    // Written by the typed engine, read back as it is.
    event: { type, at: at.toISOString(), ...(data as object) } as TimelineEvent,
    by: {
      kind: actorKind === 'citizen' || actorKind === 'staff' ? actorKind : 'portal',
      me: actorId === me,
      name: (actorKind === 'staff' && actorId && names.get(actorId)) || null,
      role: actorRole,
    },
  };
}

async function documentsOf(tx: Tx, requestId: string) {
  // Results stand among the results of the request, with their codes.
  const rows = await tx.signedDocument.findMany({
    where: { requestId, purpose: { not: 'result' } },
    orderBy: { at: 'asc' },
    select: { id: true, purpose: true, at: true, verdict: true },
  });
  return rows.map(({ verdict, ...row }) => ({ ...row, signed: verdict !== null }));
}

async function journalOf(tx: Tx, requestId: string) {
  const rows = await tx.journalEntry.findMany({
    where: { requestId },
    orderBy: { enteredAt: 'asc' },
    select: { journal: true, date: true, line: true },
  });
  return rows.map(({ date, ...row }) => ({ ...row, day: dayOfColumn(date) }));
}
