'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { allOf, checked, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { PASSWORD_MAX } from '@/lib/auth/password';
import { href } from '@/lib/i18n/navigation';
import { iinSchema } from '@/lib/iin/iin';
import { currentContext } from '@/services/identity/current-actor';
import { giveSession, requestFacts, safeBack } from '@/services/identity/session-cookie';
import { signIn } from '@/services/identity/sign-in';

const schema = z.object({
  iin: iinSchema,
  password: z.string().min(1, 'password-required').max(PASSWORD_MAX, 'password-long'),
});

async function enter(kind: 'citizen' | 'staff', state: FormState, form: FormData): Promise<FormState> {
  const values = typedIn(form, ['iin', 'password', 'back']);
  const input = checked(schema, values);
  if (!input.ok) return formAgain(state, values, allOf(input), ['password']);
  const started = await signIn(await currentContext(), { kind, ...input.value, ...(await requestFacts()) });
  if (!started.ok) return formAgain(state, values, allOf(started), ['password']);
  await giveSession(started.value);
  const locale = await getLocale();
  const back = safeBack(values.back);
  if (kind === 'citizen') redirect(back ?? href(locale, '/cabinet'));
  redirect(`${href(locale, '/staff/sign-in/code')}${back ? `?back=${encodeURIComponent(back)}` : ''}`);
}

export async function signInCitizen(state: FormState, form: FormData): Promise<FormState> {
  return enter('citizen', state, form);
}

export async function signInStaff(state: FormState, form: FormData): Promise<FormState> {
  return enter('staff', state, form);
}
