'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { adminAction } from '@/components/admin/admin-action';
import { again, echo, posted, read } from '@/components/admin/admin-answer';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { placedAll, rowsAfter, typedRows } from '@/components/admin/week-form';
import { href } from '@/lib/i18n/navigation';
import { dropDraft } from '@/services/scheduling/doctor-schedule';
import { publishWeek } from '@/services/scheduling/publish-week';
import { saveWeek, weekSchema } from '@/services/scheduling/save-week';

const draftOfDoctor = z.object({ weekId: z.uuid(), doctorId: z.uuid() });

/** Keeps the week as a draft, and goes on to its preview or back to the doctor. */
export async function keepWeek(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('schedule.change');
  const values = posted(form);
  const changed = rowsAfter(values, values.intent);
  if (changed) return echo(state, changed);
  const { rows, places } = typedRows(values);
  const { doctorId, validFrom, validUntil, weekId } = values;
  if (rows.length === 0)
    return again(state, values, { refusal: { code: 'schedule-empty', field: 'rows' } }, { locale });
  const input = read(
    weekSchema,
    { doctorId, validFrom, validUntil: validUntil || null, weekId: weekId || undefined, rows },
    values,
  );
  if (!input.ok) return again(state, values, placedAll(input, places), { locale });
  const saved = await saveWeek(context, input.value);
  if (!saved.ok) return again(state, values, placedAll(saved, places), { locale });
  const doctor = href(locale, `/admin/doctors/${input.value.doctorId}`);
  redirect(
    values.intent === 'draft'
      ? `${doctor}${doneQuery('draft-saved')}`
      : `${doctor}/week/${saved.value.weekId}/preview`,
  );
}

export async function publishDraft(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('schedule.publish');
  const values = posted(form);
  const input = read(draftOfDoctor, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const { weekId, doctorId } = input.value;
  const done = await publishWeek(context, { weekId });
  if (!done.ok) return again(state, values, done, { locale });
  const { displaced, restored } = done.value;
  redirect(`${href(locale, `/admin/doctors/${doctorId}`)}${doneQuery('published', { displaced, restored })}`);
}

export async function dropWeek(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('schedule.change');
  const values = posted(form);
  const input = read(draftOfDoctor, values, values);
  if (!input.ok) return again(state, values, input, { locale });
  const { weekId, doctorId } = input.value;
  const dropped = await dropDraft(context, { weekId });
  if (!dropped.ok) return again(state, values, dropped, { locale });
  redirect(`${href(locale, `/admin/doctors/${doctorId}`)}${doneQuery('draft-dropped')}`);
}
