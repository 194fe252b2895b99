/** Complaints as whoever made them sees them, under their own row-level security. */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { worksOn } from '@/services/identity/case-rights';
import type { CitizenContext, StaffContext } from '@/services/identity/current-actor';
import { type ComplaintRoad, complaintRoad } from '@/services/regulations/complaint-road';
import { type ClinicCard, clinicCards } from '@/services/requests/own-requests';
import { type ClinicRules, rulesOfCase } from '@/services/requests/rules-of-clinic';
import { loadCase, type StoredCase } from '@/services/requests/stored-case';
import { transact } from '@/services/transact';
import { type ComplaintEvent, isSilent, mayCarryOn } from './complaint';
import { complaintEvents, timelineFacts } from './events-of';
import { reasonWanted } from './reason-wanted';
import { COMPLAINT_COLUMNS, loadComplaint, type StoredComplaint, storedComplaint } from './store';
import { type ComplaintSubject, complaintSubjects } from './subjects';

export interface ComplaintView {
  now: Date;
  complaint: StoredComplaint;
  stored: StoredCase;
  rules: ClinicRules;
  road: ComplaintRoad;
  clinic: ClinicCard;
  /** What it is about, as the timeline names it today. */
  subject: ComplaintSubject | null;
  events: ComplaintEvent[];
  silent: boolean;
  may: { carryOn: boolean; withdraw: boolean };
  /** The signed answer can be taken away. */
  answerId: string | null;
}

export interface ToComplain {
  now: Date;
  stored: StoredCase;
  rules: ClinicRules;
  road: ComplaintRoad;
  subjects: ComplaintSubject[];
}

/** What the form asks from: the request's own timeline, and the road that its act or the general law gives. */
export function readToComplain(
  context: CitizenContext | StaffContext,
  requestId: string,
): Promise<Outcome<ToComplain>> {
  const { actor } = context;
  return transact(context, async (tx, { now }) => {
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const rules = await rulesOfCase(tx, stored, now);
    if (actor.kind === 'staff' && !worksOn(actor, rules.regulation)) return refuse({ code: 'not-found' });
    const closed = await reasonWanted(tx, { actor, now }, stored, rules.regulation);
    if (closed) return refuse(closed);
    const facts = await timelineFacts(tx, requestId);
    return ok({
      now,
      stored,
      rules,
      road: complaintRoad(rules.regulation),
      subjects: complaintSubjects(rules.regulation, stored.state, facts, now),
    });
  });
}

export function myComplaint(context: CitizenContext, id: string): Promise<Outcome<ComplaintView>> {
  const me = context.actor.personId;
  return transact(context, async (tx, unit) => {
    const complaint = await loadComplaint(tx, id);
    const stored = complaint && (await loadCase(tx, complaint.requestId));
    if (!complaint || !stored) return refuse({ code: 'not-found' });
    const { complainantId, state } = complaint;
    if (complainantId && complainantId !== me)
      unit.audit({ action: 'complaint.opened', subjectId: complainantId, object: `complaint:${id}` });
    const rules = await rulesOfCase(tx, stored, unit.now);
    const clinic = (await clinicCards(tx, [stored.clinicId])).get(stored.clinicId);
    if (!clinic) return refuse({ code: 'not-found' });
    const facts = await timelineFacts(tx, stored.id);
    const answer = await tx.complaintAnswer.findFirst({
      where: { complaintId: id },
      orderBy: { at: 'desc' },
      select: { id: true },
    });
    const mine = complainantId === me;
    return ok({
      now: unit.now,
      complaint,
      stored,
      rules,
      road: complaintRoad(rules.regulation),
      clinic,
      subject: subjectOf(complaint, complaintSubjects(rules.regulation, stored.state, facts, unit.now)),
      events: await complaintEvents(tx, id),
      silent: isSilent(state, unit.now),
      may: { carryOn: mine && mayCarryOn(state, unit.now), withdraw: mine && !state.closedAt },
      answerId: answer?.id ?? null,
    });
  });
}

/** An open step complained of may have been done since: then its event is not the one that was chosen. */
export const subjectOf = (
  { state: { about } }: StoredComplaint,
  subjects: readonly ComplaintSubject[],
): ComplaintSubject | null =>
  subjects.find(({ about: one }) => one.kind === about.kind && one.sequence === about.sequence) ?? null;

/** Those about one request, newest first. */
export function complaintsOfRequest(
  context: CitizenContext,
  requestId: string,
): Promise<Outcome<StoredComplaint[]>> {
  return transact(context, async (tx) => {
    const rows = await tx.complaint.findMany({
      where: { requestId },
      orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }],
      take: 20,
      select: COMPLAINT_COLUMNS,
    });
    return ok(rows.map(storedComplaint));
  });
}

export interface MyComplaintLine extends StoredComplaint {
  requestNumber: string;
  regulation: string;
  silent: boolean;
}

export function listMyComplaints(context: CitizenContext): Promise<Outcome<MyComplaintLine[]>> {
  return transact(context, async (tx, { now }) => {
    const rows = await tx.complaint.findMany({
      // Of a request that is no longer the reader's to see (a consent taken back), the complaint is not either.
      where: { request: { number: { not: '' } } },
      orderBy: [{ registeredAt: 'desc' }, { id: 'desc' }],
      take: 50,
      select: { ...COMPLAINT_COLUMNS, request: { select: { number: true, regulation: true } } },
    });
    return ok(
      rows.map(({ request, ...row }) => {
        const complaint = storedComplaint(row);
        return {
          ...complaint,
          requestNumber: request.number,
          regulation: request.regulation,
          silent: isSilent(complaint.state, now),
        };
      }),
    );
  });
}

/** The signed answer, byte for byte, and the signature over it. */
export function myComplaintAnswer(
  context: CitizenContext,
  id: string,
): Promise<Outcome<{ number: string; bytes: Uint8Array; cms: Uint8Array }>> {
  return transact(context, async (tx, unit) => {
    const complaint = await loadComplaint(tx, id);
    const row = complaint
      ? await tx.complaintAnswer.findFirst({ where: { complaintId: id }, orderBy: { at: 'desc' } })
      : null;
    if (!complaint || !row) return refuse({ code: 'not-found' });
    const { complainantId, number } = complaint;
    if (complainantId && complainantId !== context.actor.personId)
      unit.audit({ action: 'complaint.read', subjectId: complainantId, object: `complaint:${id}` });
    return ok({ number, bytes: row.bytes, cms: row.cms });
  });
}
