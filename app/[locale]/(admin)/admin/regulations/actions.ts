'use server';

import { redirect } from 'next/navigation';
import { adminAction } from '@/components/admin/admin-action';
import { again, posted, read } from '@/components/admin/admin-answer';
import { shown } from '@/components/admin/admin-page';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { regulationsFor } from '@/components/admin/regulations-for';
import { href } from '@/lib/i18n/navigation';
import { normaliseDigits } from '@/lib/iin/digits';
import { applyRegulation, applySchema } from '@/services/organisations/apply-regulation';
import { legalDateSchema, stateLegalDate } from '@/services/organisations/legal-dates';
import { listDecisions } from '@/services/organisations/list-decisions';
import { myClinic } from '@/services/organisations/my-clinic';
import { noticeSchema, setNotice } from '@/services/organisations/set-notice';

const WEEK_MINUTES = 7 * 24 * 60;

export async function decideRegulation(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('clinic.regulation.apply');
  const values = posted(form);
  const input = read(applySchema, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const [clinic, decisions] = await Promise.all([myClinic(context), listDecisions(context)]);
  const applied = shown(decisions).map(({ regulation }) => regulation);
  const allowed = regulationsFor(input.value.service, shown(clinic), applied).map(({ id }) => id);
  const done = await applyRegulation(context, input.value, allowed);
  if (!done.ok) return again(state, values, done, { locale });
  redirect(`${href(locale, '/admin/regulations')}${doneQuery('regulation-applied')}`);
}

export async function keepNotice(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('clinic.hours.change');
  const values = posted(form);
  const typed = normaliseDigits(values.noticeMinutes ?? '').trim();
  if (typed === '')
    return again(state, values, { refusal: { code: 'answer-missing', field: 'noticeMinutes' } }, { locale });
  const input = read(noticeSchema, { service: values.service, noticeMinutes: typed }, values);
  if (!input.ok)
    return again(
      state,
      values,
      {
        refusal: {
          code: 'answer-out-of-range',
          field: 'noticeMinutes',
          params: { min: 0, max: WEEK_MINUTES },
        },
      },
      { locale },
    );
  const kept = await setNotice(context, input.value);
  if (!kept.ok) return again(state, values, kept, { locale });
  redirect(`${href(locale, '/admin/regulations')}${doneQuery('notice-saved')}`);
}

export async function stateDate(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('clinic.calendar.change');
  const values = posted(form);
  const input = read(legalDateSchema, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const kept = await stateLegalDate(context, input.value);
  if (!kept.ok) return again(state, values, kept, { locale });
  redirect(`${href(locale, '/admin/regulations')}${doneQuery('date-stated')}`);
}
