'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { adminAction } from '@/components/admin/admin-action';
import { again, posted, read } from '@/components/admin/admin-answer';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { href } from '@/lib/i18n/navigation';
import { parseIin } from '@/lib/iin/iin';
import { plainText } from '@/lib/text/plain-text';
import { resetSecondFactor } from '@/services/identity/second-factor';
import { appointSchema, appointStaff, endAppointment } from '@/services/organisations/staff';
import { dayField } from '@/services/scheduling/day-field';

export async function appoint(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('staff.change');
  const values = posted(form);
  const iin = parseIin(values.iin ?? '');
  if (!iin.ok) return again(state, values, { refusal: { ...iin.refusal, field: 'iin' } }, { locale });
  const input = read(
    appointSchema,
    { ...values, iin: iin.value, doctorId: values.doctorId || null, validUntil: values.validUntil || null },
    values,
  );
  if (!input.ok) return again(state, values, input, { locale });
  const appointed = await appointStaff(context, input.value);
  if (!appointed.ok) return again(state, values, appointed, { locale });
  redirect(`${href(locale, '/admin/staff')}${doneQuery('appointed')}`);
}

const ending = z.object({ appointmentId: z.uuid(), lastDay: dayField() });

export async function endRole(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('staff.change');
  const values = posted(form);
  const input = read(ending, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const ended = await endAppointment(context, input.value);
  if (!ended.ok) return again(state, values, ended, { locale });
  redirect(`${href(locale, '/admin/staff')}${doneQuery('ended')}`);
}

const resetting = z.object({ personId: z.uuid(), reason: plainText(300, { min: 1 }) });

export async function resetFactor(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('staff.second-factor.reset');
  const values = posted(form);
  const input = read(resetting, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const reset = await resetSecondFactor(context, input.value.personId, input.value.reason);
  if (!reset.ok) return again(state, values, reset, { locale });
  redirect(`${href(locale, '/admin/staff')}${doneQuery('factor-reset')}`);
}
