'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { allOf, checked, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { href } from '@/lib/i18n/navigation';
import { phoneSchema } from '@/lib/phones/phone';
import { askPhoneCode, bindPhone } from '@/services/identity/bind-phone';
import { requireCitizen } from '@/services/identity/current-actor';
import { recoverPassword } from '@/services/identity/recover-password';
import { requestFacts } from '@/services/identity/session-cookie';

export async function setPassword(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const { next = '' } = typedIn(form, ['next']);
  const saved = await recoverPassword(context, next);
  if (!saved.ok) return formAgain(state, {}, allOf(saved));
  redirect(`${href(locale, '/cabinet/profile')}?saved=password`);
}

const numberSchema = z.object({ phone: phoneSchema });

export async function sendPhoneCode(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const values = typedIn(form, ['phone']);
  const input = checked(numberSchema, values);
  if (!input.ok) return formAgain(state, values, allOf(input));
  const { address } = await requestFacts();
  const sent = await askPhoneCode(context, { phone: input.value.phone, locale, address });
  if (!sent.ok) return formAgain(state, values, allOf(sent));
  redirect(`${href(locale, '/cabinet/profile/phone')}?sent=1`);
}

export async function givePhoneCode(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const { code = '' } = typedIn(form, ['code']);
  const { address } = await requestFacts();
  const bound = await bindPhone(context, { code, address });
  if (!bound.ok) return formAgain(state, {}, allOf(bound));
  redirect(`${href(locale, '/cabinet/profile')}?saved=phone`);
}
