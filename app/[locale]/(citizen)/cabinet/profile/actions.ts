'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { allOf, checked, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { LOCALES } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { phoneSchema } from '@/lib/phones/phone';
import { plainText } from '@/lib/text/plain-text';
import { changePassword } from '@/services/identity/change-password';
import { requireCitizen } from '@/services/identity/current-actor';
import { changeContacts } from '@/services/identity/profile';
import { requestFacts } from '@/services/identity/session-cookie';

const contacts = z.object({
  phone: phoneSchema,
  email: z.union([
    z
      .string()
      .regex(/^\s*$/)
      .transform(() => null),
    z.string().trim().max(254, 'email-invalid').pipe(z.email('email-invalid')),
  ]),
  address: plainText(500).transform((text) => (text === '' ? null : text)),
  locale: z.enum(LOCALES, 'invalid-input'),
});

export async function saveContacts(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const values = typedIn(form, ['phone', 'email', 'address', 'locale']);
  const input = checked(contacts, values);
  if (!input.ok) return formAgain(state, values, allOf(input));
  const saved = await changeContacts(context, input.value);
  if (!saved.ok) return formAgain(state, values, allOf(saved));
  redirect(`${href(locale, '/cabinet/profile')}?saved=contacts`);
}

export async function saveNewPassword(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const values = typedIn(form, ['current', 'next']);
  const { address } = await requestFacts();
  const changed = await changePassword(context, {
    current: values.current ?? '',
    next: values.next ?? '',
    address,
  });
  if (!changed.ok) return formAgain(state, values, allOf(changed), ['current', 'next']);
  redirect(`${href(locale, '/cabinet/profile')}?saved=password`);
}
