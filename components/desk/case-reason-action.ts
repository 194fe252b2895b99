'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { DeskState } from '@/components/desk/form-state';
import { refusedForm, typedIn } from '@/components/desk/refused-form';
import { href } from '@/lib/i18n/navigation';
import { refuse } from '@/lib/outcome';
import { requireStaff } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';
import { openCase, openingSchema } from '@/services/requests/open-case';

export async function openForReason(state: DeskState, form: FormData): Promise<DeskState> {
  const locale = await getLocale();
  const context = await requireStaff(locale, rolesFor('case.read'));
  const values = typedIn(form);
  const why = openingSchema.safeParse(values);
  if (!why.success) {
    const field = String(why.error.issues[0]?.path[0] ?? 'reason');
    return refusedForm(state, values, refuse({ code: 'answer-missing', field }));
  }
  const opened = await openCase(context, { requestId: values.request ?? '', ...why.data });
  if (!opened.ok) return refusedForm(state, values, opened);
  const back = values.back ?? '';
  const own = new RegExp(`^/${locale}/staff/[\\w/-]*(\\?[\\w=&%.~-]*)?$`);
  redirect(own.test(back) ? back : href(locale, '/staff/queue'));
}
