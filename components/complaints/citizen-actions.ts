'use server';

import { notFound, redirect } from 'next/navigation';
import { complaintPath } from '@/components/complaints/complaint-path';
import { allOf, checked, formAgain, typedIn } from '@/components/identity/form-answer';
import type { FormState } from '@/components/identity/form-state';
import { isLocale } from '@/lib/i18n/locale';
import { carryOn, withdrawComplaint } from '@/services/complaints/move-complaint';
import { complaintSchema, registerComplaint } from '@/services/complaints/register-complaint';
import { requireCitizen } from '@/services/identity/current-actor';

export async function complain(
  given: string,
  requestId: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const values = typedIn(form, ['about', 'what', 'demand', 'level']);
  const input = checked(complaintSchema, values);
  if (!input.ok) return formAgain(state, values, allOf(input));
  const made = await registerComplaint(context, { requestId, ...input.value });
  if (made.ok) redirect(`${complaintPath(given, made.value.id)}?done=registered`);
  if (made.refusal.code === 'not-found') notFound();
  return formAgain(state, values, allOf(made));
}

/** Pressed twice, it has gone on already: the page says how it stands. */
export async function carryComplaintOn(given: string, complaintId: string): Promise<void> {
  if (!isLocale(given)) notFound();
  const outcome = await carryOn(await requireCitizen(given), { complaintId });
  redirect(`${complaintPath(given, complaintId)}${outcome.ok ? '?done=carried-on' : ''}`);
}

export async function leaveComplaint(given: string, complaintId: string): Promise<void> {
  if (!isLocale(given)) notFound();
  const outcome = await withdrawComplaint(await requireCitizen(given), { complaintId });
  redirect(`${complaintPath(given, complaintId)}${outcome.ok ? '?done=withdrawn' : ''}`);
}
