import type { Tx } from '@/lib/database/transaction';
import { isIin } from '@/lib/iin/iin';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { CONSENT_COLUMNS, type DescribedConsent, describeConsents } from './describe-consent';
import { subjectMark } from './subject-mark';

export interface MyConsents {
  now: Date;
  /** Waits for the signed-in person. */
  waiting: DescribedConsent[];
  given: DescribedConsent[];
  /** Declined, withdrawn, or over. */
  past: DescribedConsent[];
  /** What the person has asked of others. */
  asked: DescribedConsent[];
}

const MOST = 100;

/**
 * Everything the person was asked to agree to and agreed to, and what they asked of others. Read with the portal's eyes,
 * by conditions that name the person alone.
 */
export function listMyConsents(context: CitizenContext): Promise<Outcome<MyConsents>> {
  const me = context.actor.personId;
  return withSystemAccess(context, async (tx, unit) => {
    await claimMine(tx, me);
    const of = (where: { subjectId: string } | { askerId: string }) =>
      tx.consent.findMany({ where, orderBy: { askedAt: 'desc' }, take: MOST, select: CONSENT_COLUMNS });
    const mine = await describeConsents(tx, await of({ subjectId: me }));
    const asked = await describeConsents(tx, await of({ askerId: me }));
    const waits = ({ state, until }: DescribedConsent) =>
      state === 'asked' && until !== null && until > unit.now;
    return ok({
      now: unit.now,
      waiting: mine.filter(waits),
      given: mine.filter(({ state }) => state === 'given'),
      past: mine.filter((one) => !waits(one) && one.state !== 'given'),
      asked,
    });
  });
}

/** How many wait for the person's answer: the cabinet says so first of all. */
export function countWaitingConsents(context: CitizenContext): Promise<Outcome<number>> {
  const subjectId = context.actor.personId;
  return withSystemAccess(context, async (tx, { now }) => {
    await claimMine(tx, subjectId);
    return ok(await tx.consent.count({ where: { subjectId, state: 'asked', until: { gt: now } } }));
  });
}

/** One consent of the signed-in person; anybody else's is `not-found`. */
export function myConsent(
  context: CitizenContext,
  consentId: string,
): Promise<Outcome<{ now: Date; consent: DescribedConsent }>> {
  const me = context.actor.personId;
  return withSystemAccess(context, async (tx, unit) => {
    if (!UUID.test(consentId)) return refuse({ code: 'not-found' });
    await claimMine(tx, me);
    const rows = await tx.consent.findMany({
      where: { id: consentId, subjectId: me },
      select: CONSENT_COLUMNS,
    });
    const [consent] = await describeConsents(tx, rows);
    return consent ? ok({ now: unit.now, consent }) : refuse({ code: 'not-found' });
  });
}

/** Asked of somebody whom the portal did not know yet: whoever has that IIN and name is the one. */
async function claimMine(tx: Tx, personId: string): Promise<void> {
  const { iin, surname, givenName } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { iin: true, surname: true, givenName: true },
  });
  if (iin === null || !isIin(iin)) return;
  await tx.consent.updateMany({
    where: { subjectId: null, state: 'asked', subjectMark: subjectMark({ iin, surname, givenName }) },
    data: { subjectId: personId },
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
