import { getTranslations } from 'next-intl/server';
import { shortDay, weekdayNames } from '@/components/admin/day-words';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import type { HoursRow } from '@/services/organisations/timetable';
import type { Day } from '@/services/working-time/day';

interface Version {
  from: Day;
  until: Day | null;
  rows: HoursRow[];
}

function versionsOf(rows: readonly HoursRow[]): Version[] {
  const versions = new Map<string, Version>();
  for (const row of rows) {
    const key = `${row.validFrom}/${row.validUntil}`;
    const known = versions.get(key);
    if (known) known.rows.push(row);
    else versions.set(key, { from: row.validFrom, until: row.validUntil, rows: [row] });
  }
  return [...versions.values()].sort((a, b) => (a.from < b.from ? 1 : -1));
}

const timesOf = ({ opens, closes, breakFrom, breakTo }: HoursRow): string =>
  breakFrom && breakTo ? `${opens}–${breakFrom}, ${breakTo}–${closes}` : `${opens}–${closes}`;

/** What was in force, is, and will be: hours are dated and never rewritten. */
export async function HoursHistory({
  locale,
  today,
  rows,
}: {
  locale: Locale;
  today: Day;
  rows: readonly HoursRow[];
}) {
  const t = await getTranslations('admin.hours');
  const versions = versionsOf(rows);
  return (
    <section className="e-stack" aria-label={t('history')}>
      <h2>{t('history')}</h2>
      {versions.length === 0 ? <p className="e-help">{t('noHistory')}</p> : null}
      {versions.map(({ from, until, rows: days }) => (
        <div key={`${from}${until}`} className="e-card a-version">
          <h3>
            {until
              ? t('fromUntil', { from: shortDay(from, locale), until: shortDay(until, locale) })
              : t('since', { from: shortDay(from, locale) })}{' '}
            {until && until < today ? <Tag>{t('past')}</Tag> : null}
            {from > today ? <Tag kind="waiting">{t('coming')}</Tag> : null}
            {from <= today && (!until || until >= today) ? <Tag kind="done">{t('now')}</Tag> : null}
          </h3>
          <dl className="a-days">
            {weekdayNames(locale).map(({ short, long }, day) => {
              const row = days.find(({ weekday }) => weekday === day + 1);
              return (
                <div key={long} data-closed={row ? undefined : ''}>
                  <dt>
                    <abbr title={long}>{short}</abbr>
                  </dt>
                  <dd>{row ? timesOf(row) : t('closed')}</dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </section>
  );
}
