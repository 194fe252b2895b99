import { getLocale, getTranslations } from 'next-intl/server';
import { currentContext } from '@/services/identity/current-actor';
import { openDates } from '@/services/organisations/legal-dates';
import type { ActId } from '@/services/regulations/language/names';
import { dayInWords } from '@/services/working-time/words';

/** Dates that the act leaves out and an administrator has stated, with where they were found. Nothing where none is. */
export async function StatedDates({ act }: { act: ActId }) {
  const [locale, t, dates] = await Promise.all([
    getLocale(),
    getTranslations('regulations'),
    currentContext().then(openDates),
  ]);
  const stated = dates.ok ? dates.value.filter((one) => one.act === act && one.stated) : [];
  if (stated.length === 0) return null;
  return (
    <ul className="list-disc ps-5">
      {stated.map(({ event, stated: found }) =>
        found ? (
          <li key={event}>
            {t(`stated.${event}`, { date: dayInWords(found.date, locale), source: found.source })}
          </li>
        ) : null,
      )}
    </ul>
  );
}
