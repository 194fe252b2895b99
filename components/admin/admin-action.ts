import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { requireStaff, type StaffContext } from '@/services/identity/current-actor';
import { type Action, rolesFor } from '@/services/identity/permissions';

/** What each action of the administrator begins with: the language of the page it was sent from, and who sends. */
export async function adminAction(action: Action): Promise<{ locale: Locale; context: StaffContext }> {
  const locale = await getLocale();
  if (!isLocale(locale)) notFound();
  return { locale, context: await requireStaff(locale, rolesFor(action)) };
}
