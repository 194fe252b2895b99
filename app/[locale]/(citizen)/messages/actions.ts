'use server';

import { notFound, redirect } from 'next/navigation';
import { requestPath } from '@/components/cabinet/request-path';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';
import { markRead } from '@/services/notifications/inbox';

/** Opens what a message is about; it counts as read from then on. */
export async function openMessage(given: string, form: FormData): Promise<void> {
  if (!isLocale(given)) notFound();
  const context = await requireCitizen(given);
  const [message, request] = [form.get('message'), form.get('request')];
  if (typeof message === 'string') await markRead(context, { messageId: message });
  redirect(
    typeof request === 'string' && /^[0-9a-f-]{36}$/.test(request)
      ? requestPath(given, request)
      : href(given, '/messages'),
  );
}

export async function readAll(given: string): Promise<void> {
  if (!isLocale(given)) notFound();
  await markRead(await requireCitizen(given), 'all');
  redirect(href(given, '/messages'));
}
