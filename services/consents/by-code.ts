/** Consent without signing in: a reference from a message, a code sent to the phone, then the question and the answer. */

import { isLocale, type Locale } from '@/lib/i18n/locale';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import { parseReadableCode } from '@/lib/readable-code';
import type { Context } from '@/services/context';
import { isProven } from '@/services/identity/proven';
import { tooManyTries } from '@/services/identity/sign-in';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { checkCode } from '@/services/one-time-codes/check-code';
import { codesCanBeSent, issueCode } from '@/services/one-time-codes/issue-code';
import { answerConsent, type ConsentAnswer } from './answer-consent';
import { CONSENT_COLUMNS, type DescribedConsent, describeConsents } from './describe-consent';
import { REFERENCE_LENGTH } from './keep-consents';

/** As people type it; null for what no consent has as its reference. */
export const parseReference = (typed: string): string | null =>
  typed.length > 40 ? null : parseReadableCode(typed, REFERENCE_LENGTH);

const objectOf = (consentId: string) => `consent:${consentId}`;

/**
 * Sends a code to the phone of whoever is asked. The answer is the same whether anybody is asked under that reference,
 * whether they have a phone, and whether a code was sent: only a limit of the asker's own address is told.
 */
export async function sendConsentCode(
  context: Context,
  { reference, address, locale }: { reference: string; address: string; locale: Locale },
): Promise<Outcome<undefined>> {
  if (!codesCanBeSent()) return refuse({ code: 'codes-not-sent' });
  const verdict = await take(context.database, LIMITS.documentCheck, `consent ${address}`);
  if (!verdict.allowed) return refuse(tooManyTries(verdict.waitSeconds));
  const found = await waitingFor(context, reference);
  if (!found.ok) return found.refusal.code === 'unavailable' ? found : ok(undefined);
  const { id, phone, personId, spoken } = found.value;
  const sent = await issueCode(context, {
    purpose: 'consent',
    object: objectOf(id),
    phone,
    personId,
    locale: spoken ?? locale,
    address,
  });
  return !sent.ok && sent.refusal.code === 'unavailable' ? sent : ok(undefined);
}

/** The code was right: from then on, for a short while, this browser may read and answer that one consent. */
export async function openByCode(
  context: Context,
  { reference, code, address }: { reference: string; code: string; address: string },
): Promise<Outcome<{ consentId: string }>> {
  const found = await waitingFor(context, reference);
  if (!found.ok && found.refusal.code === 'unavailable') return found;
  // A reference of nobody is tried like any other, and is as wrong as a wrong code.
  const id = found.ok ? found.value.id : '00000000-0000-0000-0000-000000000000';
  const right = await checkCode(context, { purpose: 'consent', object: objectOf(id), code, address });
  if (!right.ok) return right;
  return ok({ consentId: id });
}

/** What is asked, for whoever holds the phone. Reading it is audited. */
export function readByCode(
  context: Context,
  consentId: string,
): Promise<Outcome<{ now: Date; consent: DescribedConsent; subjectId: string }>> {
  return withSystemAccess(context, async (tx, unit) => {
    const rows = await tx.consent.findMany({
      where: { id: consentId, subjectId: { not: null } },
      select: { ...CONSENT_COLUMNS, subjectId: true },
    });
    const [row] = rows;
    const [consent] = await describeConsents(
      tx,
      rows.map(({ subjectId: _, ...columns }) => columns),
    );
    if (!row?.subjectId || !consent) return refuse({ code: 'not-found' });
    unit.audit({ action: 'consent.opened', subjectId: row.subjectId, object: objectOf(consentId) });
    return ok({ now: unit.now, consent, subjectId: row.subjectId });
  });
}

export async function answerByCode(
  context: Context,
  consentId: string,
  answer: ConsentAnswer['answer'],
): Promise<Outcome<undefined>> {
  const read = await readByCode(context, consentId);
  if (!read.ok) return read;
  const { subjectId } = read.value;
  return answerConsent(context, { consentId, subjectId, answer, way: 'one-time-code' });
}

interface Waiting {
  id: string;
  personId: string;
  phone: string;
  spoken: Locale | null;
}

const waitingFor = (context: Context, reference: string): Promise<Outcome<Waiting>> =>
  withSystemAccess(context, async (tx, unit) => {
    const consent = await tx.consent.findFirst({
      where: { reference, state: 'asked', until: { gt: unit.now }, subjectId: { not: null } },
      select: { id: true, subjectId: true },
    });
    const person = consent?.subjectId
      ? await tx.person.findUnique({
          where: { id: consent.subjectId },
          select: { id: true, phone: true, locale: true },
        })
      : null;
    if (!consent || !person?.phone) return refuse({ code: 'not-found' });
    // The phone that somebody wrote down of themselves is not yet the person's.
    if (!(await isProven(tx, person.id))) return refuse({ code: 'not-found' });
    const spoken = isLocale(person.locale) ? person.locale : null;
    return ok({ id: consent.id, personId: person.id, phone: person.phone, spoken });
  });
