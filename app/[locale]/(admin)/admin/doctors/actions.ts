'use server';

import { redirect } from 'next/navigation';
import { adminAction } from '@/components/admin/admin-action';
import { again, posted, read } from '@/components/admin/admin-answer';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { href } from '@/lib/i18n/navigation';
import { doctorSchema, saveDoctor } from '@/services/scheduling/save-doctor';

export async function keepDoctor(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('staff.change');
  const values = posted(form);
  const input = read(
    doctorSchema,
    {
      ...values,
      doctorId: values.doctorId || undefined,
      visitsHomes: values.visitsHomes === 'yes',
      activeUntil: values.activeUntil || null,
    },
    values,
  );
  if (!input.ok) return again(state, values, input, { locale });
  const saved = await saveDoctor(context, input.value);
  if (!saved.ok) return again(state, values, saved, { locale });
  const { doctorId, displaced } = saved.value;
  redirect(`${href(locale, `/admin/doctors/${doctorId}`)}${doneQuery('doctor-saved', { displaced })}`);
}
