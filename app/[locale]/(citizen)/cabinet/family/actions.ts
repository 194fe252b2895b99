'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { allOf, checked, dateBoxes, dateTyped, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { href } from '@/lib/i18n/navigation';
import { iinSchema } from '@/lib/iin/iin';
import { nameSchema, optionalNameSchema } from '@/lib/names/parse-name';
import { plainText } from '@/lib/text/plain-text';
import { addChild } from '@/services/identity/add-child';
import { addPowerOfAttorney } from '@/services/identity/add-power-of-attorney';
import { answerPowerOfAttorney, endRepresentation } from '@/services/identity/answer-power-of-attorney';
import { requireCitizen } from '@/services/identity/current-actor';

const documentNumber = plainText(60).refine((text) => text !== '', 'document-number');
const documentDate = z.string({ error: 'document-date' }).min(1, 'document-date');

const child = z.object({
  relation: z.enum(['parent', 'guardian'], 'relation-required'),
  iin: iinSchema,
  surname: nameSchema,
  givenName: nameSchema,
  patronymic: optionalNameSchema,
  documentNumber,
  documentDate,
});

const attorney = z.object({
  principalIin: iinSchema,
  documentNumber,
  documentDate,
  validUntil: z.string({ error: 'document-date' }).transform((text) => (text === '' ? null : text)),
});

export async function saveChild(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const values = typedIn(form, [
    'relation',
    'iin',
    'surname',
    'givenName',
    'patronymic',
    'documentNumber',
    ...dateBoxes('documentDate'),
  ]);
  const input = checked(child, { ...values, documentDate: dateTyped(values, 'documentDate') });
  if (!input.ok) return formAgain(state, values, allOf(input));
  const added = await addChild(context, input.value);
  if (!added.ok) return formAgain(state, values, allOf(added));
  redirect(`${href(locale, '/cabinet/family')}?done=child`);
}

export async function savePowerOfAttorney(state: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const values = typedIn(form, [
    'principalIin',
    'documentNumber',
    ...dateBoxes('documentDate'),
    ...dateBoxes('validUntil'),
  ]);
  const input = checked(attorney, {
    ...values,
    documentDate: dateTyped(values, 'documentDate'),
    validUntil: dateTyped(values, 'validUntil'),
  });
  if (!input.ok) return formAgain(state, values, allOf(input));
  const asked = await addPowerOfAttorney(context, input.value);
  if (!asked.ok) return formAgain(state, values, allOf(asked));
  redirect(`${href(locale, '/cabinet/family')}?done=asked`);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One button of the list: accept, refuse or end. */
export async function changeLink(form: FormData): Promise<void> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const { link = '', change = '' } = typedIn(form, ['link', 'change']);
  const done = UUID.test(link) && (await applied(context, link, change));
  redirect(`${href(locale, '/cabinet/family')}?done=${done ? change : 'none'}`);
}

async function applied(
  context: Awaited<ReturnType<typeof requireCitizen>>,
  link: string,
  change: string,
): Promise<boolean> {
  switch (change) {
    case 'accepted':
    case 'refused':
      return (await answerPowerOfAttorney(context, link, change)).ok;
    case 'ended':
      return (await endRepresentation(context, link)).ok;
    default:
      return false;
  }
}
