import type { Tx } from '@/lib/database/transaction';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { editionOf } from '@/services/editions/editions';
import type { CitizenContext } from '@/services/identity/current-actor';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { notify } from '@/services/notifications/notify';
import { carryOut } from '@/services/requests/change-case';
import { rulesOfCase } from '@/services/requests/rules-of-clinic';
import { loadCase, type StoredCase } from '@/services/requests/stored-case';
import type { Unit } from '@/services/transact';
import { appendConsentEvent } from './consent-events';

/**
 * The person takes a consent back. Before the result the request ends as without consent; afterwards whoever had asked
 * sees it no more, and what was given for it holds no more.
 */
export function withdrawConsent(context: CitizenContext, consentId: string): Promise<Outcome<undefined>> {
  const subjectId = context.actor.personId;
  return withSystemAccess<undefined>(context, async (tx, unit) => {
    const consent = await tx.consent.findFirst({ where: { id: consentId, subjectId } });
    if (!consent) return refuse({ code: 'not-found' });
    // Taken back once: whoever comes at the same moment waits for this row, and finds it withdrawn.
    const { count } = await tx.consent.updateMany({
      where: { id: consentId, state: 'given' },
      data: { state: 'withdrawn', withdrawnAt: unit.now },
    });
    const stored = await loadCase(tx, consent.requestId);
    if (count === 0 || !stored) return refuse({ code: 'consent-over' });
    const asked = consent.kind === 'asked-of-subject';
    const ended = stored.state.status === 'open' ? await endCase(tx, unit, stored, asked) : ok(undefined);
    if (!ended.ok) return ended;
    if (asked && stored.state.status === 'completed') await closeView(tx, unit, stored);
    const by = { kind: 'citizen', personId: subjectId } as const;
    await appendConsentEvent(tx, consent, { type: 'withdrawn', at: unit.now, by });
    unit.audit({
      action: 'consent.withdrawn',
      subjectId,
      object: `consent:${consentId}`,
      clinicId: consent.clinicId,
    });
    return ok(undefined);
  });
}

/** A request cannot go on without the consent that it rests on. */
async function endCase(tx: Tx, unit: Unit, stored: StoredCase, asked: boolean): Promise<Outcome<unknown>> {
  const { actor } = unit;
  if (actor.kind !== 'citizen') return refuse({ code: 'not-allowed' });
  const rules = await rulesOfCase(tx, stored, unit.now);
  const by = { kind: 'citizen', personId: actor.personId, ...(asked ? { subject: true } : {}) } as const;
  const command = { type: asked ? 'withdraw-consent' : 'withdraw' } as const;
  return carryOut(tx, unit, { stored, rules }, command, undefined, by);
}

async function closeView(tx: Tx, unit: Unit, stored: StoredCase): Promise<void> {
  const { id: requestId, clinicId, number, applicantId } = stored;
  if (applicantId) {
    const { sensitive } = editionOf(stored).privacy;
    // Told before the view is closed: the message belongs to a request that the reader still sees.
    await notify(tx, unit, {
      personId: applicantId,
      kind: 'consent-withdrawn',
      params: { number },
      sensitive,
    });
  }
  await tx.request.updateMany({ where: { id: requestId }, data: { viewEndedAt: unit.now } });
  const live = await tx.signedDocument.findMany({
    where: { requestId, purpose: 'result', end: { is: null } },
    select: { id: true },
  });
  await tx.documentEnd.createMany({
    data: live.map(({ id: documentId }) => ({
      documentId,
      requestId,
      clinicId,
      kind: 'revoked',
      reason: 'consent-withdrawn',
      at: unit.now,
    })),
  });
}
