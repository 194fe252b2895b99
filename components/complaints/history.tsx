import { useLocale, useTranslations } from 'next-intl';
import { clockTime, dayText } from '@/lib/i18n/when';
import type { ComplaintEvent } from '@/services/complaints/complaint';

/** What happened to a complaint, in words. */
export function ComplaintHistory({ events, zone }: { events: readonly ComplaintEvent[]; zone: string }) {
  const locale = useLocale();
  const t = useTranslations('complaints');
  return (
    <ol className="e-timeline">
      {events.map((event) => {
        const at = new Date(event.at);
        const words =
          event.type === 'answered' || event.type === 'body-answered'
            ? t(`event.${event.type}`, { verdict: t(`verdict.${event.verdict}`).toLocaleLowerCase(locale) })
            : t(`event.${event.type}`, { by: event.by.name ?? '' });
        return (
          <li key={`${event.type}-${event.at}`}>
            <time dateTime={event.at}>
              {dayText(locale, at, zone)}, {clockTime(at, zone)}
            </time>
            <p>{words}</p>
          </li>
        );
      })}
    </ol>
  );
}
