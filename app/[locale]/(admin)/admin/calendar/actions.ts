'use server';

import { redirect } from 'next/navigation';
import { adminAction } from '@/components/admin/admin-action';
import { again, posted, read } from '@/components/admin/admin-answer';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { href } from '@/lib/i18n/navigation';
import { calendarDaySchema, setCalendarDay } from '@/services/organisations/set-calendar-day';

export async function keepCalendarDay(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('clinic.calendar.change');
  const values = posted(form);
  const input = read(calendarDaySchema, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const saved = await setCalendarDay(context, input.value);
  if (!saved.ok) return again(state, values, saved, { locale });
  redirect(`${href(locale, '/admin/calendar')}${doneQuery('calendar-saved', saved.value)}`);
}
