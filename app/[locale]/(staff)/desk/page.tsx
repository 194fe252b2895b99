import { notFound, redirect } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireStaff } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';

/** The way to the desk: each role begins where its work is. */
export default async function DeskPage({ params }: PageProps<'/[locale]/desk'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { actor } = await requireStaff(locale);
  if (actor.doctorId && may(actor, 'day-sheet.own')) redirect(href(locale, '/staff/day-sheet'));
  if (may(actor, 'queue.read')) redirect(href(locale, '/staff/queue'));
  redirect(href(locale, '/admin'));
}
