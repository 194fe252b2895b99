/** What follows when a draft is sent, from the sign page and from the page that waits for a phone. */
import { notFound, redirect } from 'next/navigation';
import { isDatabaseAway } from '@/components/apply/database-away';
import { donePath, draftPath } from '@/components/apply/draft-path';
import { refusalText } from '@/components/apply/refusal-text';
import type { SignState } from '@/components/signing/sign-state';
import type { Locale } from '@/lib/i18n/locale';
import type { Refusal } from '@/lib/outcome';
import { requireCitizen } from '@/services/identity/current-actor';
import { CHECK_PAGE, SLOT_PAGE } from '@/services/requests/draft-pages';
import { type Submission, submitRequest } from '@/services/requests/submit-request';
import { portalTrust } from '@/services/signatures/trust';

const LOST_TIME = ['slot-needed', 'hold-expired', 'slot-not-offered', 'slot-taken', 'slot-in-the-past'];

/** `filed` is done once the request is there, and before its page is shown. */
export function submit(
  locale: Locale,
  submission: Submission,
  filed: () => Promise<unknown> = async () => undefined,
): Promise<SignState> {
  return unlessAway(locale, async () => {
    const context = await requireCitizen(locale);
    const submitted = await submitRequest(context, submission, portalTrust);
    if (submitted.ok) {
      await filed();
      redirect(donePath(locale, submitted.value.requestId));
    }
    return refused(locale, submission.draftId, submitted.refusal);
  });
}

/** The page stays as it is while the database is away, with an honest word. */
export async function unlessAway(locale: Locale, work: () => Promise<SignState>): Promise<SignState> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return { refusal: await refusalText(locale, { code: 'unavailable' }) };
  }
}

export async function refused(locale: Locale, draftId: string, refusal: Refusal): Promise<SignState> {
  if (LOST_TIME.includes(refusal.code)) redirect(`${draftPath(locale, draftId, SLOT_PAGE)}?lost=1`);
  if (refusal.code === 'not-found') notFound();
  // A page with a wrong answer is shown by the check page, which leads to it.
  if (refusal.field?.startsWith('answers.')) redirect(draftPath(locale, draftId, CHECK_PAGE));
  return { refusal: await refusalText(locale, refusal), stale: refusal.code === 'frozen-expired' };
}
