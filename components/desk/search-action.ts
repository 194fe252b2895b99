'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { keepSearch } from '@/components/desk/search-session';
import { href } from '@/lib/i18n/navigation';
import { requireStaff } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';

export async function searchDesk(form: FormData): Promise<void> {
  const locale = await getLocale();
  const context = await requireStaff(locale, rolesFor('case.read'));
  const text = form.get('search');
  const words = typeof text === 'string' ? text.trim() : '';
  if (words === '') redirect(href(locale, '/staff/queue'));
  await keepSearch(context, words);
  redirect(href(locale, '/staff/queue?found=1'));
}
