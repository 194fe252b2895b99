import { hasLocale, IntlErrorCode } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from '@/lib/i18n/messages';
import { routing } from '@/lib/i18n/routing';
import { TIME_ZONE } from '@/lib/i18n/time-zone';

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return {
    locale,
    messages: await loadMessages(locale),
    timeZone: TIME_ZONE,
    onError(error) {
      // A missing text shows its key, which the parity test catches; anything else is a bug in a message.
      if (error.code !== IntlErrorCode.MISSING_MESSAGE || process.env.NODE_ENV !== 'production') {
        console.error(error.message);
      }
    },
  };
});
