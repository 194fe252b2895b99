import type { Messages } from 'next-intl';
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locale';
import { loadMessages } from '@/lib/i18n/messages';
import { TIME_ZONE } from '@/lib/i18n/time-zone';

/** A translator for code that runs outside a page: messages sent, documents, the worker. */
export async function translatorFor(locale: Locale, namespace: string) {
  const messages: Messages = await loadMessages(locale);
  return createTranslator({ locale, namespace, messages, timeZone: TIME_ZONE });
}
