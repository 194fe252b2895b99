'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { adminAction } from '@/components/admin/admin-action';
import { again, echo, posted, read, type Values } from '@/components/admin/admin-answer';
import { shown } from '@/components/admin/admin-page';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { previewText } from '@/components/admin/preview-text';
import { placedAll, rowsAfter, typedRows } from '@/components/admin/week-form';
import { href } from '@/lib/i18n/navigation';
import { myClinic } from '@/services/organisations/my-clinic';
import { daysSchema } from '@/services/scheduling/days-change';
import { listDoctors } from '@/services/scheduling/doctor-schedule';
import { previewDays } from '@/services/scheduling/preview-days';
import { publishDays } from '@/services/scheduling/publish-days';

/** Fields of the use case as the form calls them. */
const FIELDS = {
  'change.reason': 'reason',
  'change.coverDoctorId': 'coverDoctorId',
  'change.kind': 'change',
  change: 'change',
};

function changeOf(values: Values, rows: Values[]): unknown {
  const { reason = '', coverDoctorId } = values;
  if (values.change === 'absence') return { kind: 'absence', coverDoctorId: coverDoctorId || null, reason };
  if (values.change === 'hours') return { kind: 'hours', rows, reason };
  return { kind: values.change };
}

/** Previews a change of single days; publishes exactly what was previewed. */
export async function changeDays(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('schedule.publish');
  const values = posted(form);
  const changed = rowsAfter(values, values.intent);
  if (changed) return echo(state, changed);
  const { rows, places } = typedRows(values);
  if (values.change === 'hours' && rows.length === 0)
    return again(state, values, { refusal: { code: 'schedule-empty', field: 'rows' } }, { locale });
  const { doctorId, from, until } = values;
  const input = read(
    daysSchema,
    { doctorId, from, until: until || from, change: changeOf(values, rows) },
    { ...values, 'change.reason': values.reason ?? '' },
  );
  if (!input.ok) return again(state, values, placedAll(input, places), { locale, fields: FIELDS });
  const print = JSON.stringify(input.value);
  if (values.intent === 'publish' && values.previewed === print) {
    const done = await publishDays(context, input.value);
    if (!done.ok) return again(state, values, placedAll(done, places), { locale, fields: FIELDS });
    const { displaced, restored } = done.value;
    redirect(
      `${href(locale, `/admin/doctors/${input.value.doctorId}`)}${doneQuery('days-published', { displaced, restored })}`,
    );
  }
  const preview = await previewDays(context, input.value);
  if (!preview.ok) return again(state, values, placedAll(preview, places), { locale, fields: FIELDS });
  const [t, clinic, doctors] = await Promise.all([
    getTranslations('admin.preview'),
    myClinic(context),
    listDoctors(context),
  ]);
  const { zone } = shown(clinic);
  return {
    ...echo(state, values),
    preview: await previewText(preview.value, { locale, zone, doctors: shown(doctors) }),
    previewed: print,
    ...(values.intent === 'publish' ? { note: t('changedSince') } : {}),
  };
}
