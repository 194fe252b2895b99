import { notFound, redirect } from 'next/navigation';
import { refusedHere } from '@/components/signing/refused-here';
import type { SignState } from '@/components/signing/sign-state';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { Outcome } from '@/lib/outcome';
import { giveConsentByPhone } from '@/services/consents/consent-on-phone';
import { requireCitizen } from '@/services/identity/current-actor';
import { portalTrust } from '@/services/signatures/trust';
import { signingSecret } from '@/services/signing-sessions/signing-cookie';

/** The phone has signed the consent: the answer is given now. */
export async function finishConsent(locale: Locale, id: string): Promise<SignState> {
  const context = await requireCitizen(locale);
  const given = await giveConsentByPhone(context, { id, browser: await signingSecret() }, portalTrust);
  return given.ok
    ? redirect(`${href(locale, `/cabinet/consents/${given.value.consentId}`)}?done=given`)
    : refusedHere(locale, given.refusal);
}

/** After a signature on this device. */
export async function consentSigned(
  locale: Locale,
  consentId: string,
  signed: Outcome<undefined>,
): Promise<SignState> {
  const page = href(locale, `/cabinet/consents/${consentId}`);
  if (signed.ok) redirect(`${page}?done=given`);
  if (signed.refusal.code === 'not-found') notFound();
  if (signed.refusal.code === 'consent-over') redirect(`${page}?done=over`);
  return refusedHere(locale, signed.refusal);
}
