'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { adminAction } from '@/components/admin/admin-action';
import { again, echo, posted, read } from '@/components/admin/admin-answer';
import { shown } from '@/components/admin/admin-page';
import type { AdminState } from '@/components/admin/admin-state';
import { doneQuery } from '@/components/admin/done-query';
import { previewText } from '@/components/admin/preview-text';
import { tidyTime } from '@/components/admin/week-rows';
import { href } from '@/lib/i18n/navigation';
import { myClinic } from '@/services/organisations/my-clinic';
import { closureSchema } from '@/services/scheduling/closure-change';
import { listDoctors } from '@/services/scheduling/doctor-schedule';
import { previewClosure } from '@/services/scheduling/preview-closure';
import { publishClosure } from '@/services/scheduling/publish-closure';

/** Fields of the use case as the form calls them. */
const FIELDS = {
  'change.reason': 'reason',
  'change.opens': 'opens',
  'change.closes': 'closes',
  'change.kind': 'change',
  change: 'change',
};

/** Previews a closure, or other hours, of the whole clinic; publishes exactly what was previewed. */
export async function changeClosure(state: AdminState, form: FormData): Promise<AdminState> {
  const { locale, context } = await adminAction('clinic.hours.change');
  const values = posted(form);
  const { from, until, change: kind, reason = '' } = values;
  const [opens, closes] = [tidyTime(values.opens ?? ''), tidyTime(values.closes ?? '')];
  const input = read(
    closureSchema,
    { from, until: until || from, change: { kind, reason, opens, closes } },
    values,
  );
  const refused = { locale, fields: FIELDS };
  if (!input.ok) return again(state, values, input, refused);
  const print = JSON.stringify(input.value);
  if (values.intent === 'publish' && values.previewed === print) {
    const done = await publishClosure(context, input.value);
    if (!done.ok) return again(state, values, done, refused);
    const { displaced, restored } = done.value;
    redirect(`${href(locale, '/admin/closures')}${doneQuery('closure-published', { displaced, restored })}`);
  }
  const preview = await previewClosure(context, input.value);
  if (!preview.ok) return again(state, values, preview, refused);
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
