'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { href } from '@/lib/i18n/navigation';
import { answerByCode, openByCode, parseReference, sendConsentCode } from '@/services/consents/by-code';
import { dropCodeSession, keepCodeSession, readCodeSession } from '@/services/consents/code-session';
import { currentContext } from '@/services/identity/current-actor';
import { requestFacts } from '@/services/identity/session-cookie';

/** The reference from the message: a code goes to the phone, if there is one to go to. */
export async function askForCode(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const values = typedIn(form, ['reference']);
  const reference = parseReference(values.reference ?? '');
  if (!reference) return formAgain(state, values, [{ code: 'consent-reference', field: 'reference' }]);
  const context = await currentContext();
  const { address } = await requestFacts();
  const sent = await sendConsentCode(context, { reference, address, locale });
  if (!sent.ok) return formAgain(state, values, [{ ...sent.refusal, field: 'reference' }]);
  await keepCodeSession({ reference }, context.clock());
  redirect(href(locale, '/consent'));
}

/** Another code for the same reference. */
export async function askAgain(): Promise<void> {
  const locale = await getLocale();
  const context = await currentContext();
  const session = await readCodeSession(context.clock());
  const { address } = await requestFacts();
  if (session) await sendConsentCode(context, { reference: session.reference, address, locale });
  redirect(href(locale, '/consent'));
}

export async function typeCode(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await currentContext();
  const session = await readCodeSession(context.clock());
  if (!session) redirect(href(locale, '/consent'));
  const { code = '' } = typedIn(form, ['code']);
  const { address } = await requestFacts();
  const { reference } = session;
  const opened = await openByCode(context, { reference, code, address });
  if (!opened.ok) return formAgain(state, {}, [{ ...opened.refusal, field: 'code' }], ['code']);
  await keepCodeSession({ reference, consentId: opened.value.consentId }, context.clock());
  redirect(href(locale, '/consent'));
}

export async function answerAsked(form: FormData): Promise<void> {
  const locale = await getLocale();
  const context = await currentContext();
  const session = await readCodeSession(context.clock());
  const answer = form.get('answer');
  const page = href(locale, '/consent');
  if (!session?.consentId || (answer !== 'given' && answer !== 'declined')) redirect(page);
  const answered = await answerByCode(context, session.consentId, answer);
  if (!answered.ok && answered.refusal.code !== 'consent-over') redirect(`${page}?done=failed`);
  await dropCodeSession();
  redirect(`${page}?done=${answered.ok ? answer : 'over'}`);
}

export async function startOver(): Promise<void> {
  const locale = await getLocale();
  await dropCodeSession();
  redirect(href(locale, '/consent'));
}
