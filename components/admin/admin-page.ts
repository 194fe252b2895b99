/** What each page of the administrator asks for first: the language, who is here, and the clinic. */
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import type { Outcome } from '@/lib/outcome';
import { requireStaff, type StaffContext } from '@/services/identity/current-actor';
import { type Action, rolesFor } from '@/services/identity/permissions';
import { type MyClinic, myClinic } from '@/services/organisations/my-clinic';
import { countDisplaced } from '@/services/scheduling/list-displaced';

export interface AdminPage {
  locale: Locale;
  context: StaffContext;
  clinic: MyClinic;
  /** Agreed times that lost their place and wait for somebody. */
  displaced: number;
}

export async function adminPage(params: Promise<{ locale: string }>, action: Action): Promise<AdminPage> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireStaff(locale, rolesFor(action));
  const [clinic, displaced] = await Promise.all([myClinic(context), countDisplaced(context)]);
  return { locale, context, clinic: shown(clinic), displaced: shown(displaced) };
}

/** A value that the page cannot do without: unknown things are "not found", the rest is the error page's. */
export function shown<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code } = outcome.refusal;
  if (code === 'not-found' || code === 'not-allowed') notFound();
  throw new Error(`The page cannot be shown: ${code}`);
}

const id = z.uuid();

/** An id out of an address; anything else was never a page. */
export function idIn(text: string | undefined): string {
  const parsed = id.safeParse(text);
  if (!parsed.success) notFound();
  return parsed.data;
}
