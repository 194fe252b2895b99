import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/i18n/locale';
import { type ComplaintView, myComplaint } from '@/services/complaints/my-complaints';
import { type CitizenContext, requireCitizen } from '@/services/identity/current-actor';

/** The signed-in person's own complaint, or one they may see. Anybody else's does not exist. */
export async function openComplaint(
  locale: Locale,
  id: string,
): Promise<{ context: CitizenContext; view: ComplaintView }> {
  const context = await requireCitizen(locale);
  const found = await myComplaint(context, id);
  if (found.ok) return { context, view: found.value };
  if (found.refusal.code === 'unavailable') throw new Error('The complaint cannot be read: no database');
  notFound();
}
