'use server';

import { notFound, redirect } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { answerConsent } from '@/services/consents/answer-consent';
import { withdrawConsent } from '@/services/consents/withdraw-consent';
import { requireCitizen } from '@/services/identity/current-actor';

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
