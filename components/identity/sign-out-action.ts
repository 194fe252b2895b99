'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { href } from '@/lib/i18n/navigation';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { dropSession } from '@/services/identity/session-cookie';
import { signOut } from '@/services/identity/sessions';

export async function signOutHere(): Promise<void> {
  const [locale, session] = await Promise.all([getLocale(), currentSession()]);
  if (session) await signOut(await currentContext(), session);
  await dropSession();
  redirect(href(locale, '/'));
}
