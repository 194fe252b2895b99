import { z } from 'zod';
import { kazakhDative } from '@/lib/i18n/kazakh-dative';
import type { Locale } from '@/lib/i18n/locale';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { translatorFor } from '@/lib/i18n/translator';
import { clockTime, dayText } from '@/lib/i18n/when';
import { isNotificationKind, NOTIFICATION_PARAMS } from '@/services/notifications/kinds';

export interface Words {
  title: string;
  body: string;
}

const stored = z.object({ values: z.record(z.string(), z.string()), sensitive: z.boolean() });

/**
 * A stored message in the reader's language. A sensitive one, or one this version does not know, says only that there
 * is news in the cabinet.
 */
export async function renderMessage(
  locale: Locale,
  message: { kind: string; params: unknown },
): Promise<Words> {
  const t = await translatorFor(locale, 'notifications');
  const { kind } = message;
  const params = stored.safeParse(message.params);
  const neutral = { title: t('neutral.title'), body: t('neutral.body') };
  if (!params.success || params.data.sensitive || !isNotificationKind(kind)) return neutral;
  if (!NOTIFICATION_PARAMS[kind].safeParse(params.data.values).success) return neutral;
  const values = readable(locale, params.data.values);
  return { title: oneStop(t(`kinds.${kind}.title`, values)), body: oneStop(t(`kinds.${kind}.body`, values)) };
}

/** "Сейтова А. Б." ends a sentence with its own full stop. */
const oneStop = (text: string): string => text.replaceAll('..', '.');

/** What a gateway sends: the title and where to read on. A sensitive message names nothing but the portal. */
export async function renderShort(
  locale: Locale,
  message: { kind: string; params: unknown },
  link: string,
): Promise<string> {
  const t = await translatorFor(locale, 'notifications');
  const { title } = await renderMessage(locale, message);
  return t('short', { title, link });
}

export async function renderLetter(
  locale: Locale,
  message: { kind: string; params: unknown },
  link: string,
): Promise<{ subject: string; text: string }> {
  const t = await translatorFor(locale, 'notifications');
  const { title, body } = await renderMessage(locale, message);
  return { subject: title, text: t('letter', { title, body, link }) };
}

/**
 * `at` becomes `atDay` and `atTime`, `by` becomes `byDay` and `byTime` (in Kazakh with its ending: "18:00-ге дейін").
 * What is not known is `none`, for the texts to choose by.
 */
function readable(locale: Locale, values: Record<string, string>): Record<string, string> {
  const spelled: Record<string, string> = { doctor: 'none', room: 'none', ...values };
  for (const key of ['at', 'by']) {
    const text = values[key];
    if (text === undefined) continue;
    const moment = new Date(text);
    const time = clockTime(moment, TIME_ZONE);
    spelled[`${key}Day`] = dayText(locale, moment, TIME_ZONE, false);
    spelled[`${key}Time`] = key === 'by' && locale === 'kk' ? kazakhDative(time) : time;
  }
  return spelled;
}
