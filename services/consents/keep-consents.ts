/** Keeps the consents of a request as its events have them, in the transaction of the decision. */
import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/database/transaction';
import { uuid7 } from '@/lib/database/uuid';
import { fullName } from '@/lib/names/format';
import { makeReadableCode } from '@/lib/readable-code';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Step } from '@/services/regulations/language/step';
import type { StoredCase } from '@/services/requests/stored-case';
import { subjectName, subjectOf } from '@/services/requests/third-person';
import type { Unit } from '@/services/transact';
import type { CaseEvent } from '@/services/workflow/events';
import { appendConsentEvent } from './consent-events';
import { subjectMark } from './subject-mark';
import { TELL_SUBJECT } from './tell-subject';

type Ref = Pick<
  StoredCase,
  'id' | 'number' | 'clinicId' | 'regulation' | 'recipientId' | 'applicantId' | 'state'
>;
type Completed = Extract<CaseEvent, { type: 'step-completed' }>;

export const REFERENCE_LENGTH = 8;

export async function keepConsents(
  tx: Tx,
  unit: Unit,
  regulation: Regulation,
  ref: Ref,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type === 'filed') await givenInRequest(tx, regulation, ref, event);
    else if (event.type === 'step-started') {
      const step = regulation.steps.find(({ name }) => name === event.step.name);
      if (step?.consent && step.actor === 'subject') {
        await ask(tx, unit, regulation, ref, step, new Date(event.step.due));
      }
    } else if (event.type === 'step-completed') {
      const step = regulation.steps.find(({ name }) => name === event.step);
      if (step?.consent && step.actor === 'subject') await answered(tx, ref, step, event);
      else if (step?.consent) await takenByStaff(tx, ref, step, event);
    } else if (event.type === 'withdrawn' || (event.type === 'refused' && event.by.kind === 'staff')) {
      await over(tx, ref, event);
    }
  }
}

/** A third person is asked. Who that is, is looked for by the worker: filing takes as long whether the portal knows them or not. */
async function ask(
  tx: Tx,
  unit: Unit,
  regulation: Regulation,
  ref: Ref,
  step: Step<string>,
  until: Date,
): Promise<void> {
  const subject = subjectOf(regulation, ref.state.answers);
  const asker = ref.applicantId
    ? await tx.person.findUnique({
        where: { id: ref.applicantId },
        select: { surname: true, givenName: true, patronymic: true },
      })
    : null;
  const id = uuid7(unit.now);
  await tx.consent.createMany({
    data: [
      {
        ...commonOf(ref),
        id,
        kind: 'asked-of-subject',
        what: `step:${step.name}`,
        subjectMark: subjectMark({
          iin: subject.iin,
          surname: subject.surname,
          givenName: subject['given-name'],
        }),
        subjectName: subjectName(subject),
        askerId: ref.applicantId,
        askerName: asker ? fullName(asker) : '',
        purpose: subject.purpose.slice(0, 500),
        reference: makeReadableCode(REFERENCE_LENGTH, (below) => randomInt(below)),
        state: 'asked',
        askedAt: unit.now,
        until,
      },
    ],
  });
  const by = { kind: 'citizen', ...(ref.applicantId ? { personId: ref.applicantId } : {}) } as const;
  await appendConsentEvent(tx, { id, clinicId: ref.clinicId }, { type: 'asked', at: unit.now, by });
  await unit.enqueue(TELL_SUBJECT, { consentId: id }, { jobKey: `${TELL_SUBJECT} ${id}` });
}

async function answered(tx: Tx, ref: Ref, step: Step<string>, event: Completed): Promise<void> {
  const next = step.outcomes[event.outcome]?.next;
  const refused = next !== undefined && 'refusal' in next;
  const type = !refused ? 'given' : event.outcome === step.overdue?.outcome ? 'expired' : 'declined';
  const waiting = await tx.consent.findFirst({
    where: { requestId: ref.id, what: `step:${step.name}`, state: 'asked' },
    select: { id: true, clinicId: true },
  });
  if (!waiting) return;
  const at = new Date(event.at);
  await tx.consent.updateMany({
    where: { id: waiting.id },
    data: { state: type, decidedAt: at, way: event.way ?? null },
  });
  await appendConsentEvent(tx, waiting, { type, at, by: event.by, way: event.way ?? null });
}

/** Nobody waits for the answer any more. */
async function over(tx: Tx, ref: Ref, { at, by }: Pick<CaseEvent, 'at' | 'by'>): Promise<void> {
  const waiting = await tx.consent.findMany({
    where: { requestId: ref.id, state: 'asked' },
    select: { id: true, clinicId: true },
  });
  for (const consent of waiting) {
    await tx.consent.updateMany({
      where: { id: consent.id },
      data: { state: 'over', decidedAt: new Date(at) },
    });
    await appendConsentEvent(tx, consent, { type: 'over', at: new Date(at), by });
  }
}

/** Answers of the form that are consents, given by whoever is served or by who acts for them. */
async function givenInRequest(
  tx: Tx,
  { fields }: Regulation,
  ref: Ref,
  { answers, at, by }: Extract<CaseEvent, { type: 'filed' }>,
): Promise<void> {
  for (const { name, consent } of fields) {
    if (!consent || answers[name] !== true || !ref.recipientId) continue;
    const way = by.kind === 'citizen' ? 'cabinet' : 'in-person';
    await keepGiven(tx, ref, { kind: 'given-in-request', what: `field:${name}`, way, at: new Date(at), by });
  }
}

async function takenByStaff(
  tx: Tx,
  ref: Ref,
  step: Step<string>,
  { outcome, at, by }: Completed,
): Promise<void> {
  const next = step.outcomes[outcome]?.next;
  if (!ref.recipientId || (next && 'refusal' in next)) return;
  const given = { kind: 'taken-by-staff', what: `step:${step.name}`, way: 'in-person' } as const;
  await keepGiven(tx, ref, { ...given, at: new Date(at), by });
}

async function keepGiven(
  tx: Tx,
  ref: Ref,
  given: {
    kind: 'given-in-request' | 'taken-by-staff';
    what: string;
    way: string;
    at: Date;
    by: CaseEvent['by'];
  },
): Promise<void> {
  const { kind, what, way, at, by } = given;
  const id = uuid7(at);
  await tx.consent.createMany({
    data: [
      {
        ...commonOf(ref),
        id,
        kind,
        what,
        subjectId: ref.recipientId,
        state: 'given',
        way,
        askedAt: at,
        decidedAt: at,
      },
    ],
  });
  await appendConsentEvent(tx, { id, clinicId: ref.clinicId }, { type: 'given', at, by, way });
}

const commonOf = ({ id, clinicId, regulation, number }: Ref) => ({
  requestId: id,
  clinicId,
  regulation,
  number,
});
