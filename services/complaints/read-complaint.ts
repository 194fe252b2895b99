/** Complaints as the head's office sees them. Opening one is a read of the person's data, and is audited as one. */
import { type PersonName, shortName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { noteSeen } from '@/services/audit/note-seen';
import { editionOf, learnEditions } from '@/services/editions/editions';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import { type ComplaintRoad, complaintRoad } from '@/services/regulations/complaint-road';
import { type PersonCard, personCard } from '@/services/requests/read-case';
import type { ClinicRules } from '@/services/requests/rules-of-clinic';
import type { StoredCase } from '@/services/requests/stored-case';
import { transact } from '@/services/transact';
import { reopenableSteps } from '@/services/workflow/reopen';
import { findComplaint } from './change-complaint';
import { type ComplaintEvent, isSilent } from './complaint';
import { complaintEvents, timelineFacts } from './events-of';
import { subjectOf } from './my-complaints';
import { reasonWanted } from './reason-wanted';
import { COMPLAINT_COLUMNS, type StoredComplaint, storedComplaint } from './store';
import { type ComplaintSubject, complaintSubjects } from './subjects';

export interface ComplaintFile {
  now: Date;
  complaint: StoredComplaint;
  stored: StoredCase;
  rules: ClinicRules;
  road: ComplaintRoad;
  complainant: PersonCard | null;
  subject: ComplaintSubject | null;
  events: ComplaintEvent[];
  silent: boolean;
  /** Steps to which a satisfied complaint can bring the request back. */
  reopenable: string[];
  /** Written and not yet signed. */
  draft: {
    verdict: string;
    text: string;
    reopen: string | null;
    bytes: Uint8Array;
    nonce: string;
    version: number;
    writtenBy: string;
    at: Date;
  } | null;
  mayAnswer: boolean;
}

export function readComplaint(context: StaffContext, complaintId: string): Promise<Outcome<ComplaintFile>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    if (!may(actor, 'complaint.read')) return refuse({ code: 'not-allowed' });
    const found = await findComplaint(tx, unit, { complaintId });
    if (!found.ok) return found;
    const { complaint, stored, rules } = found.value;
    const { complainantId, state } = complaint;
    const closed = await reasonWanted(tx, unit, stored, rules.regulation);
    if (closed) return refuse(closed);
    unit.audit({
      action: 'complaint.opened',
      object: `complaint:${complaintId}`,
      ...(complainantId ? { subjectId: complainantId } : {}),
    });
    const facts = await timelineFacts(tx, stored.id);
    const { regulation } = rules;
    return ok({
      now: unit.now,
      complaint,
      stored,
      rules,
      road: complaintRoad(regulation),
      complainant: await personCard(tx, complainantId),
      subject: subjectOf(complaint, complaintSubjects(regulation, stored.state, facts, unit.now)),
      events: await complaintEvents(tx, complaintId),
      silent: isSilent(state, unit.now),
      reopenable: reopenableSteps(regulation, stored.state),
      draft: await tx.complaintDraft.findUnique({
        where: { complaintId },
        omit: { complaintId: true, clinicId: true },
      }),
      mayAnswer: may(actor, 'complaint.answer'),
    });
  });
}

export interface ComplaintLine extends StoredComplaint {
  requestNumber: string;
  regulation: string;
  /** null where nobody is named, or the service hides itself in lists. */
  name: string | null;
  silent: boolean;
}

export interface ComplaintList {
  lines: ComplaintLine[];
  /** More than fit a page: the oldest are left out. */
  more: boolean;
  open: number;
}

const PAGE = 200;

/** The journal of complaints: what waits by its term, or all by the day of registration. */
export function listComplaints(
  context: StaffContext,
  { all = false }: { all?: boolean } = {},
): Promise<Outcome<ComplaintList>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    if (!may(actor, 'complaint.read')) return refuse({ code: 'not-allowed' });
    const { clinicId } = actor;
    const rows = await tx.complaint.findMany({
      where: { clinicId, ...(all ? {} : { closedAt: null }) },
      orderBy: all ? [{ registeredAt: 'desc' }, { id: 'desc' }] : [{ dueAt: { sort: 'asc', nulls: 'last' } }],
      take: PAGE + 1,
      select: {
        ...COMPLAINT_COLUMNS,
        request: { select: { number: true, regulation: true, regulationVersion: true } },
        complainant: { select: { surname: true, givenName: true, patronymic: true } },
      },
    });
    const shown = rows.slice(0, PAGE);
    await learnEditions(
      tx,
      shown.map(({ request }) => request),
    );
    const lines = shown.map(({ request, complainant, ...row }): ComplaintLine => {
      const complaint = storedComplaint(row);
      const hidden = editionOf(request).privacy.sensitive;
      return {
        ...complaint,
        requestNumber: request.number,
        regulation: request.regulation,
        name: hidden ? null : nameOf(complainant),
        silent: isSilent(complaint.state, unit.now),
      };
    });
    noteSeen(unit, {
      action: 'complaint.listed',
      people: lines.flatMap(({ name, complainantId }) => (name ? [complainantId] : [])),
    });
    const open = await tx.complaint.count({ where: { clinicId, closedAt: null } });
    return ok({ lines, more: rows.length > PAGE, open });
  });
}

const nameOf = (person: PersonName | null): string | null => person && shortName(person);
