'use server';

import { notFound, redirect } from 'next/navigation';
import { isDatabaseAway } from '@/components/apply/database-away';
import { donePath, draftPath } from '@/components/apply/draft-path';
import { openDraftPage } from '@/components/apply/open-draft-page';
import { type RefusalText, refusalText } from '@/components/apply/refusal-text';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';
import { requireCitizen } from '@/services/identity/current-actor';
import { CMS_MAX_BYTES } from '@/services/requests/check-signature';
import { CHECK_PAGE, SIGN_PAGE, SLOT_PAGE } from '@/services/requests/draft-pages';
import { freezeDraft } from '@/services/requests/freeze-draft';
import { type Submission, submitRequest } from '@/services/requests/submit-request';
import { portalTrust } from '@/services/signatures/trust';

export interface SendState {
  refusal?: RefusalText;
  /** The bytes on this page are worthless: the way on is the check page. */
  stale?: boolean;
}

const LOST_TIME = ['slot-needed', 'hold-expired', 'slot-not-offered', 'slot-taken', 'slot-in-the-past'];

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

function submit(locale: Locale, submission: Submission): Promise<SendState> {
  return unlessAway(locale, async () => {
    const context = await requireCitizen(locale);
    const submitted = await submitRequest(context, submission, portalTrust);
    if (submitted.ok) redirect(donePath(locale, submitted.value.requestId));
    return refused(locale, submission.draftId, submitted.refusal);
  });
}

/** The page stays as it is while the database is away, with an honest word. */
async function unlessAway(locale: Locale, work: () => Promise<SendState>): Promise<SendState> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return { refusal: await refusalText(locale, { code: 'unavailable' }) };
  }
}

async function refused(locale: Locale, draftId: string, refusal: Refusal): Promise<SendState> {
  if (LOST_TIME.includes(refusal.code)) redirect(`${draftPath(locale, draftId, SLOT_PAGE)}?lost=1`);
  if (refusal.code === 'not-found') notFound();
  // A page with a wrong answer is shown by the check page, which leads to it.
  if (refusal.field?.startsWith('answers.')) redirect(draftPath(locale, draftId, CHECK_PAGE));
  return { refusal: await refusalText(locale, refusal), stale: refusal.code === 'frozen-expired' };
}
