/** What each page of the desk asks for first: the language, who is here, and the facts that stand around the page. */
import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { requireStaff, type StaffContext } from '@/services/identity/current-actor';
import { type Action, rolesFor } from '@/services/identity/permissions';
import { type DeskFacts, deskFacts } from '@/services/requests/desk-facts';

export interface StaffPage {
  locale: Locale;
  context: StaffContext;
  facts: DeskFacts;
}

export async function staffPage(params: Promise<{ locale: string }>, action: Action): Promise<StaffPage> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireStaff(locale, rolesFor(action));
  const facts = await deskFacts(context);
  if (!facts.ok) throw new Error(`the desk cannot be shown: ${facts.refusal.code}`);
  return { locale, context, facts: facts.value };
}
