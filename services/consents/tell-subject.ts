import { z } from 'zod';
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import type { Tx } from '@/lib/database/transaction';
import { isIin } from '@/lib/iin/iin';
import { newTraceId } from '@/lib/logs/logger';
import { type Outcome, ok } from '@/lib/outcome';
import { editionOf } from '@/services/editions/editions';
import { notify } from '@/services/notifications/notify';
import { loadCase, type StoredCase } from '@/services/requests/stored-case';
import { subjectOf } from '@/services/requests/third-person';
import { transact } from '@/services/transact';
import { appendConsentEvent } from './consent-events';
import { subjectMark } from './subject-mark';

export const TELL_SUBJECT = 'tell-subject';
const payloadSchema = z.object({ consentId: z.uuid() });

/**
 * The job after filing: finds who is asked, if the portal knows them by IIN and name, and tells them neutrally. Whoever
 * asked learns nothing of it either way.
 */
export async function tellSubject(
  { database, clock }: { database: Database; clock: Clock },
  payload: unknown,
): Promise<void> {
  const { consentId } = payloadSchema.parse(payload);
  const context = { database, clock, actor: { kind: 'portal' }, traceId: newTraceId() } as const;
  const told: Outcome<void> = await transact(context, async (tx, unit) => {
    const consent = await tx.consent.findFirst({
      where: { id: consentId, state: 'asked', subjectId: null },
    });
    const stored = consent && (await loadCase(tx, consent.requestId));
    const subjectId = stored && (await findSubject(tx, stored));
    if (!consent?.until || !consent.reference || !subjectId) return ok(undefined);
    await tx.consent.updateMany({ where: { id: consentId }, data: { subjectId } });
    await appendConsentEvent(tx, consent, { type: 'told', at: unit.now, by: { kind: 'portal' } });
    await notify(tx, unit, {
      personId: subjectId,
      kind: 'consent-asked',
      params: { reference: consent.reference, by: consent.until.toISOString() },
    });
    unit.audit({ action: 'consent.told', subjectId, object: `consent:${consentId}` });
    return ok(undefined);
  });
  if (!told.ok) throw new Error(`The person asked for consent could not be told: ${told.refusal.code}`);
}

async function findSubject(tx: Tx, stored: StoredCase): Promise<string | null> {
  const subject = subjectOf(editionOf(stored), stored.state.answers);
  if (!isIin(subject.iin)) return null;
  const person = await tx.person.findUnique({
    where: { iin: subject.iin },
    select: { id: true, surname: true, givenName: true },
  });
  const typed = { iin: subject.iin, surname: subject.surname, givenName: subject['given-name'] };
  return person && subjectMark({ ...person, iin: subject.iin }) === subjectMark(typed) ? person.id : null;
}
