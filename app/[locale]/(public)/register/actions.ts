'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { allOf, checked, dateBoxes, dateTyped, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { href } from '@/lib/i18n/navigation';
import { birthDateOf, iinSchema } from '@/lib/iin/iin';
import { nameSchema, optionalNameSchema } from '@/lib/names/parse-name';
import { phoneSchema } from '@/lib/phones/phone';
import { currentContext } from '@/services/identity/current-actor';
import { register } from '@/services/identity/register';
import { requestFacts } from '@/services/identity/session-cookie';

const schema = z
  .object({
    iin: iinSchema,
    birthDate: z.string({ error: 'birth-date-invalid' }).min(1, 'birth-date-invalid'),
    surname: nameSchema,
    givenName: nameSchema,
    patronymic: optionalNameSchema,
    phone: phoneSchema,
    password: z.string().min(1, 'password-required'),
  })
  .refine(({ iin, birthDate }) => birthDateOf(iin) === birthDate, {
    path: ['birthDate'],
    message: 'birth-date-mismatch',
  });

export async function registerCitizen(state: FormState, form: FormData): Promise<FormState> {
  const names = ['iin', 'surname', 'givenName', 'patronymic', 'phone', 'password', ...dateBoxes('birthDate')];
  const values = typedIn(form, names);
  const input = checked(schema, { ...values, birthDate: dateTyped(values, 'birthDate') });
  if (!input.ok) return formAgain(state, values, allOf(input), ['password']);
  const [locale, context, { address }] = await Promise.all([getLocale(), currentContext(), requestFacts()]);
  const made = await register(context, { ...input.value, locale, address });
  if (!made.ok) return formAgain(state, values, allOf(made), ['password']);
  redirect(href(locale, '/register/done'));
}
