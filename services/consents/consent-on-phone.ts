/** A consent signed on the person's phone, by a QR code (services/signing-sessions). */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import type { Locale } from '@/services/regulations/language/text';
import type { Trust } from '@/services/signatures/trust';
import { signedByPhone } from '@/services/signing-sessions/browser-side';
import { openSigning } from '@/services/signing-sessions/open-signing';
import { consentToSign, signConsent } from './sign-consent';

const PURPOSE = 'consent';

export async function openConsentSigning(
  context: CitizenContext,
  asked: { consentId: string; locale: Locale; browser: string; address: string },
): Promise<Outcome<{ id: string }>> {
  const { consentId, locale, browser, address } = asked;
  const found = await consentToSign(context, consentId, locale);
  if (!found.ok) return found;
  const { consent, bytes } = found.value;
  const { accountId, personId } = context.actor;
  return openSigning(context, {
    purpose: PURPOSE,
    object: `consent:${consentId}`,
    locale,
    policy: { use: 'sign' },
    description: consent.what,
    documents: [
      {
        name: consent.regulation.title,
        meta: [
          { name: consent.regulation.title[locale], value: consent.clinic[locale] },
          { name: consent.askerName, value: consent.purpose },
          ...consent.shown.map(({ title, lines }) => ({
            name: title[locale],
            value: lines.map((line) => line[locale]).join(', '),
          })),
        ],
        mediaType: 'application/json',
        bytes,
      },
    ],
    accountId,
    personId,
    browser,
    address,
    onPhone: true,
  });
}

/** What the phone signed is judged again, and given with the session's end or not at all. */
export async function giveConsentByPhone(
  context: CitizenContext,
  which: { id: string; browser: string },
  trust: () => Promise<Trust>,
): Promise<Outcome<{ consentId: string }>> {
  const found = await signedByPhone(context, { ...which, purpose: PURPOSE });
  if (!found.ok) return found;
  const { id, object, locale, signatures } = found.value;
  const [signature] = signatures;
  if (signature === undefined) return refuse({ code: 'signature-required' });
  const consentId = object.slice('consent:'.length);
  const cms = new Uint8Array(Buffer.from(signature, 'base64'));
  const given = await signConsent(context, { consentId, locale, cms, signing: id }, trust);
  return given.ok ? ok({ consentId }) : given;
}
