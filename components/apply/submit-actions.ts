'use server';

import { notFound, redirect } from 'next/navigation';
import { draftPath } from '@/components/apply/draft-path';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { refusalText } from '@/components/apply/refusal-text';
import { refused, submit, unlessAway } from '@/components/apply/submit';
import type { SignState } from '@/components/signing/sign-state';
import { isLocale } from '@/lib/i18n/locale';
import { CMS_MAX_BYTES } from '@/services/requests/check-signature';
import { SIGN_PAGE } from '@/services/requests/draft-pages';
import { freezeDraft } from '@/services/requests/freeze-draft';

export type SendState = SignState;

/** Freezes what the check page showed and goes on to sign it. */
export async function goToSign(given: string, draftId: string, _: SendState): Promise<SendState> {
  if (!isLocale(given)) notFound();
  return unlessAway(given, async () => {
    const { context } = await openDraftPage(given, draftId);
    const frozen = await freezeDraft(context, { draftId, locale: given });
    if (frozen.ok) redirect(draftPath(given, draftId, SIGN_PAGE));
    return refused(given, draftId, frozen.refusal);
  });
}

/** Where the act asks for no signature. */
export async function send(given: string, draftId: string, _: SendState): Promise<SendState> {
  if (!isLocale(given)) notFound();
  return submit(given, { draftId, locale: given });
}

/** The signature comes as base64 of its DER, and nothing else of the key ever comes. */
export async function sendSigned(
  given: string,
  draftId: string,
  _: SendState,
  form: FormData,
): Promise<SendState> {
  if (!isLocale(given)) notFound();
  const [nonce, cms] = [form.get('nonce'), form.get('cms')];
  if (typeof nonce !== 'string' || typeof cms !== 'string' || cms === '') {
    return { refusal: await refusalText(given, { code: 'signature-required' }) };
  }
  // One byte over the limit is enough to be told so; the rest is not decoded.
  const der = Buffer.from(cms.slice(0, Math.ceil((CMS_MAX_BYTES + 3) / 3) * 4), 'base64');
  return submit(given, {
    draftId,
    locale: given,
    signature: { nonce, cms: new Uint8Array(der) },
  });
}
