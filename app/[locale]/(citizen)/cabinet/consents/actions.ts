'use server';

import { notFound, redirect } from 'next/navigation';
import { refusalText } from '@/components/apply/refusal-text';
import { consentSigned } from '@/components/consents/finish-consent';
import { allOf, formAgain } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import type { SignState } from '@/components/signing/sign-state';
import { waitPath } from '@/components/signing/wait-path';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { answerConsent } from '@/services/consents/answer-consent';
import { openConsentSigning } from '@/services/consents/consent-on-phone';
import { signConsent } from '@/services/consents/sign-consent';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import { requireCitizen } from '@/services/identity/current-actor';
import { requestFacts } from '@/services/identity/session-cookie';
import { CMS_MAX_BYTES } from '@/services/requests/check-signature';
import { portalTrust } from '@/services/signatures/trust';
import { ensureSigningSecret } from '@/services/signing-sessions/signing-cookie';

/** Yes or no from the person's own cabinet. Pressed twice, it is one answer. */
export async function answerFromCabinet(given: string, consentId: string, form: FormData): Promise<void> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const page = href(given, `/cabinet/consents/${consentId}`);
  const answer = form.get('answer');
  if (answer !== 'given' && answer !== 'declined') redirect(page);
  const subjectId = context.actor.personId;
  const answered = await answerConsent(context, { consentId, subjectId, answer, way: 'cabinet' });
  if (answered.ok) redirect(`${page}?done=${answer}`);
  if (answered.refusal.code === 'not-found') notFound();
  if (answered.refusal.code === 'identity-unproven') redirect(`${page}?done=unproven`);
  redirect(`${page}?done=${answered.refusal.code === 'consent-over' ? 'over' : 'failed'}`);
}

export async function withdrawFromCabinet(given: string, consentId: string): Promise<void> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const page = href(given, `/cabinet/consents/${consentId}`);
  const withdrawn = await withdrawConsent(context, consentId);
  if (withdrawn.ok) redirect(`${page}?done=withdrawn`);
  if (withdrawn.refusal.code === 'not-found') notFound();
  redirect(`${page}?done=${withdrawn.refusal.code === 'consent-over' ? 'over' : 'failed'}`);
}

/** Yes with a signature: base64 of its DER comes, and nothing else of the key. */
export async function signFromCabinet(
  given: string,
  consentId: string,
  _: SignState,
  form: FormData,
): Promise<SignState> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const text = form.get('cms');
  if (typeof text !== 'string' || text === '') {
    return { refusal: await refusalText(given, { code: 'signature-required' }) };
  }
  const der = Buffer.from(text.slice(0, Math.ceil((CMS_MAX_BYTES + 3) / 3) * 4), 'base64');
  const input = { consentId, locale: given, cms: new Uint8Array(der) };
  return consentSigned(given, consentId, await signConsent(context, input, portalTrust));
}

/** Sends the consent to the person's phone: on to the page with the QR code. */
export async function signConsentOnPhone(
  given: string,
  consentId: string,
  state: FormState,
): Promise<FormState> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const { address } = await requestFacts();
  const browser = await ensureSigningSecret();
  const opened = await openConsentSigning(context, { consentId, locale: given, browser, address });
  if (opened.ok) redirect(waitPath(given, opened.value.id));
  if (opened.refusal.code === 'not-found') notFound();
  if (opened.refusal.code === 'consent-over') redirect(href(given, `/cabinet/consents/${consentId}`));
  return formAgain(state, {}, allOf(opened));
}
