import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { withSystemAccess } from '@/services/identity/with-system-access';
import type { Locale } from '@/services/regulations/language/text';
import { checkSignature, keptVerdict } from '@/services/requests/check-signature';
import type { Trust } from '@/services/signatures/trust';
import { answerConsent } from './answer-consent';
import { consentBytes } from './consent-bytes';
import type { DescribedConsent } from './describe-consent';
import { myConsent } from './list-my-consents';

export interface ConsentToSign {
  consent: DescribedConsent;
  bytes: Uint8Array;
  iin: string;
  now: Date;
}

/** What the person would sign; `consent-over` where there is nothing to answer any more. */
export async function consentToSign(
  context: CitizenContext,
  consentId: string,
  locale: Locale,
): Promise<Outcome<ConsentToSign>> {
  const found = await myConsent(context, consentId);
  if (!found.ok) return found;
  const { consent, now } = found.value;
  if (consent.state !== 'asked' || consent.until === null || consent.until <= now) {
    return refuse({ code: 'consent-over' });
  }
  const me = await withSystemAccess(context, async (tx) =>
    ok(
      await tx.person.findUniqueOrThrow({
        where: { id: context.actor.personId },
        select: { iin: true, surname: true, givenName: true, patronymic: true },
      }),
    ),
  );
  if (!me.ok) return me;
  const iin = me.value.iin ?? '';
  const bytes = await consentBytes(consent, { iin, name: fullName(me.value) }, locale);
  return ok({ consent, bytes, iin, now });
}

export interface ConsentSignature {
  consentId: string;
  /** The language in which the consent was signed. */
  locale: Locale;
  cms: Uint8Array;
  /** The signing session of a phone that this uses up. */
  signing?: string;
}

/** Agrees with an electronic signature of one's own: it is judged first, and kept with the request beside the answer. */
export async function signConsent(
  context: CitizenContext,
  { consentId, locale, cms, signing }: ConsentSignature,
  trust: () => Promise<Trust>,
): Promise<Outcome<undefined>> {
  const asked = await consentToSign(context, consentId, locale);
  if (!asked.ok) return asked;
  const { consent, bytes, iin, now } = asked.value;
  const { regulation } = consent;
  const verdict = await checkSignature({
    regulation,
    bytes,
    cms,
    iin: iin === '' ? null : iin,
    at: now,
    trust: await trust(),
  });
  if (!verdict.ok) return verdict;
  return answerConsent(context, {
    consentId,
    subjectId: context.actor.personId,
    answer: 'given',
    way: 'cabinet',
    signed: { bytes, cms, verdict: keptVerdict(verdict.value, now), ...(signing ? { signing } : {}) },
  });
}
