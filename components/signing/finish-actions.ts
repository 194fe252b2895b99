'use server';

import { notFound, redirect } from 'next/navigation';
import { submit } from '@/components/apply/submit';
import { finishConsent } from '@/components/consents/finish-consent';
import { finishDoor } from '@/components/identity/finish-door';
import { refusedHere } from '@/components/signing/refused-here';
import type { SignState } from '@/components/signing/sign-state';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { currentContext } from '@/services/identity/current-actor';
import { safeBack } from '@/services/identity/session-cookie';
import { closeSigning, mySigning, signedByPhone } from '@/services/signing-sessions/browser-side';
import { signingSecret } from '@/services/signing-sessions/signing-cookie';

/** The phone has signed: what the signature was for is done now. */
export async function finishSigning(given: string, id: string, _: SignState): Promise<SignState> {
  if (!isLocale(given)) notFound();
  const [context, browser] = await Promise.all([currentContext(), signingSecret()]);
  const waiting = await mySigning(context, { id, browser });
  if (!waiting.ok) return refusedHere(given, waiting.refusal);
  const { purpose, object, detail } = waiting.value;
  switch (purpose) {
    case 'sign-in':
    case 'staff-sign-in':
    case 'second-factor':
      return finishDoor(given, { door: purpose, id });
    case 'file-draft':
      return fileDraft(given, id, object.slice('draft:'.length), detail.nonce ?? '');
    case 'consent':
      return finishConsent(given, id);
    default: {
      // Its own page takes the signatures (services/signing-sessions/browser-side).
      const back = safeBack(detail.back);
      if (!back) notFound();
      redirect(`${back}?signing=${id}`);
    }
  }
}

async function fileDraft(locale: Locale, id: string, draftId: string, nonce: string): Promise<SignState> {
  const [context, browser] = await Promise.all([currentContext(), signingSecret()]);
  const signed = await signedByPhone(context, { id, browser, purpose: 'file-draft' });
  if (!signed.ok) return refusedHere(locale, signed.refusal);
  const cms = new Uint8Array(Buffer.from(signed.value.signatures[0] ?? '', 'base64'));
  return submit(locale, { draftId, locale, signature: { nonce, cms } }, () =>
    closeSigning(context, { id, browser }),
  );
}
