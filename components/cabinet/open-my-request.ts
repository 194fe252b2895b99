import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/i18n/locale';
import { type CitizenContext, requireCitizen } from '@/services/identity/current-actor';
import { type MyRequest, myRequest } from '@/services/requests/my-request';

/** For every page of a request: the signed-in person's own, or one they may see. Anybody else's does not exist. */
export async function openMyRequest(
  locale: Locale,
  requestId: string,
): Promise<{ context: CitizenContext; request: MyRequest }> {
  const context = await requireCitizen(locale);
  const found = await myRequest(context, requestId);
  if (found.ok) return { context, request: found.value };
  if (found.refusal.code === 'unavailable') throw new Error('The request cannot be read: no database');
  notFound();
}
