/** A complaint is registered: from the cabinet, or for the person at the counter. It has a number and a clock at once. */
import { z } from 'zod';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { plainText } from '@/lib/text/plain-text';
import type { Context } from '@/services/context';
import { worksOn } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import type { Channel } from '@/services/regulations/language/names';
import { commanding } from '@/services/requests/commanding';
import { rulesOfCase } from '@/services/requests/rules-of-clinic';
import { stillActsFor } from '@/services/requests/still-acts-for';
import { loadCase, type StoredCase } from '@/services/requests/stored-case';
import { representedIn } from '@/services/requests/third-person';
import { transact, type Unit } from '@/services/transact';
import { LEVELS } from './complaint';
import { decide } from './decide';
import { timelineFacts } from './events-of';
import { watchSilence } from './silence';
import { createComplaint, type StoredComplaint } from './store';
import { complaintSubjects } from './subjects';
import { tellComplainant } from './tell-complainant';

export const complaintSchema = z.object({
  /** The key of a subject: `request`, `waiting`, `event-7`. */
  about: z
    .string()
    .max(20)
    .regex(/^(request|waiting|event-\d{1,6})$/, { message: 'complaint-about' }),
  what: plainText(3000, { min: 1, lines: true }),
  demand: plainText(2000, { min: 1, lines: true }),
  level: z.enum(LEVELS),
});
export type ComplaintInput = z.output<typeof complaintSchema>;

/** Of one request, at the same time. */
const MOST_OPEN = 3;

export function registerComplaint(
  context: Context,
  {
    requestId,
    channel = 'in-person',
    ...input
  }: ComplaintInput & { requestId: string; channel?: Extract<Channel, 'in-person' | 'phone'> },
): Promise<Outcome<StoredComplaint>> {
  const { actor } = context;
  return transact(context, async (tx, unit) => {
    const by = commanding(actor);
    if (!by || by.kind === 'portal') return refuse({ code: 'not-signed-in' });
    if (actor.kind === 'staff' && !may(actor, 'complaint.file')) return refuse({ code: 'not-allowed' });
    const stored = await loadCase(tx, requestId);
    if (!stored) return refuse({ code: 'not-found' });
    const { regulation, place } = await rulesOfCase(tx, stored, unit.now);
    if (actor.kind === 'staff' && !worksOn(actor, regulation)) return refuse({ code: 'not-found' });
    const ended = await stillActsFor(tx, unit, representedIn(stored));
    if (ended) return refuse(ended);
    const { id, clinicId } = stored;
    if ((await tx.complaint.count({ where: { requestId: id, closedAt: null } })) >= MOST_OPEN)
      return refuse({ code: 'too-many-open' });
    const subjects = complaintSubjects(regulation, stored.state, await timelineFacts(tx, id), unit.now);
    const subject = subjects.find(({ key }) => key === input.about);
    if (!subject) return refuse({ code: 'complaint-about', field: 'about' });
    const decision = decide(
      regulation,
      null,
      {
        ...input,
        type: 'register',
        about: subject.about,
        channel: actor.kind === 'staff' ? channel : 'portal',
      },
      { now: unit.now, by, place },
    );
    if (!decision.ok) return decision;
    const complainantId = complainantOf(unit, stored);
    const made = await createComplaint(tx, unit, { clinicId, requestId: id, complainantId }, decision.value);
    await tellComplainant(tx, unit, made, 'registered', regulation);
    await watchSilence(unit, made);
    return ok(made);
  });
}

/** In the cabinet the one who is signed in; at the counter whoever asked for the service, or is served. */
const complainantOf = ({ actor }: Unit, { applicantId, recipientId }: StoredCase): string | null =>
  actor.kind === 'citizen' ? actor.personId : (applicantId ?? recipientId);
