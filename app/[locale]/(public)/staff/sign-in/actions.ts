'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { allOf, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { href } from '@/lib/i18n/navigation';
import { chooseClinic } from '@/services/identity/choose-clinic';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { findSession } from '@/services/identity/find-session';
import { showSecondFactor } from '@/services/identity/second-factor';
import { giveSession, requestFacts, safeBack } from '@/services/identity/session-cookie';

const withBack = (address: string, back: string | undefined): string =>
  back ? `${address}?back=${encodeURIComponent(back)}` : address;

export async function giveCode(state: FormState, form: FormData): Promise<FormState> {
  const [locale, context, session] = await Promise.all([getLocale(), currentContext(), currentSession()]);
  const back = safeBack(typedIn(form, ['back']).back);
  if (session?.kind !== 'staff') redirect(withBack(href(locale, '/staff/sign-in'), back));
  const values = typedIn(form, ['code']);
  const shown = await showSecondFactor(context, session, {
    code: values.code ?? '',
    ...(await requestFacts()),
  });
  if (!shown.ok) return formAgain(state, values, allOf(shown), ['code']);
  await giveSession(shown.value);
  const next = await findSession(context.database, shown.value.sessionId, context.clock());
  redirect(
    next?.clinicId ? (back ?? href(locale, '/desk')) : withBack(href(locale, '/staff/sign-in/clinic'), back),
  );
}

export async function goToClinic(state: FormState, form: FormData): Promise<FormState> {
  const [locale, context, session] = await Promise.all([getLocale(), currentContext(), currentSession()]);
  if (session?.kind !== 'staff') redirect(href(locale, '/staff/sign-in'));
  const values = typedIn(form, ['clinic', 'back']);
  if (!values.clinic) return formAgain(state, values, [{ code: 'clinic-required', field: 'clinic' }]);
  const chosen = await chooseClinic(context, session, values.clinic);
  if (!chosen.ok) return formAgain(state, values, [{ ...chosen.refusal, field: 'clinic' }]);
  redirect(safeBack(values.back) ?? href(locale, '/desk'));
}
