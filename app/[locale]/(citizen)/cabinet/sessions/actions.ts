'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';
import { endOtherSessions, endSession } from '@/services/identity/sessions';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function endOne(form: FormData): Promise<void> {
  const locale = await getLocale();
  const context = await requireCitizen(locale);
  const id = form.get('session');
  const ended = typeof id === 'string' && UUID.test(id) && (await endSession(context, id)).ok;
  redirect(`${href(locale, '/cabinet/sessions')}?done=${ended ? 'one' : 'none'}`);
}

export async function endOthers(): Promise<void> {
  const locale = await getLocale();
  const ended = await endOtherSessions(await requireCitizen(locale));
  redirect(`${href(locale, '/cabinet/sessions')}?done=${ended.ok ? 'others' : 'none'}`);
}
