'use server';

import { notFound, redirect } from 'next/navigation';
import { draftPath } from '@/components/apply/draft-path';
import { allOf, formAgain } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { waitPath } from '@/components/signing/wait-path';
import { isLocale } from '@/lib/i18n/locale';
import { requireCitizen } from '@/services/identity/current-actor';
import { requestFacts } from '@/services/identity/session-cookie';
import { CHECK_PAGE } from '@/services/requests/draft-pages';
import { signDraftByPhone } from '@/services/requests/sign-draft-by-phone';
import { ensureSigningSecret } from '@/services/signing-sessions/signing-cookie';

/** Sends the frozen request to the person's phone: on to the page with the QR code. */
export async function signOnPhone(given: string, draftId: string, state: FormState): Promise<FormState> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const { address } = await requestFacts();
  const browser = await ensureSigningSecret();
  const opened = await signDraftByPhone(context, { draftId, locale: given, browser, address });
  if (opened.ok) redirect(waitPath(given, opened.value.id));
  if (opened.refusal.code === 'frozen-expired') redirect(draftPath(given, draftId, CHECK_PAGE));
  return formAgain(state, {}, allOf(opened));
}
