import { getTranslations } from 'next-intl/server';
import { shortDay, weekdayNames } from '@/components/admin/day-words';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import type { CalendarRow } from '@/services/organisations/timetable';
import { weekdayNumber } from '@/services/scheduling/days';
import type { CalendarData } from '@/services/working-time/calendar-data';
import { type Day, yearOf } from '@/services/working-time/day';
import { holidayNames } from '@/services/working-time/holiday-names';
import { daysOff } from '@/services/working-time/work-calendar';

interface Props {
  locale: Locale;
  year: number;
  calendar: CalendarData;
  stated: readonly CalendarRow[];
}

interface Line {
  day: Day;
  what: string;
  source: string;
  working?: boolean;
}

/** Every day of a year that differs from its weekday, for a five-day week, with its source. */
export async function CalendarYear({ locale, year, calendar, stated }: Props) {
  const t = await getTranslations('admin.calendar');
  const own = new Map(stated.map((row) => [row.date, row.source]));
  const lineOf = ({ day, why }: ReturnType<typeof daysOff>[number]): Line => {
    if (why.kind === 'holiday')
      return { day, what: holidayNames[why.holiday][locale], source: own.get(day) ?? t('byLaw') };
    if (why.kind === 'substitute')
      return {
        day,
        what: t('substitute', { holiday: holidayNames[why.holiday][locale] }),
        source: t('byLaw'),
      };
    if (why.kind === 'moved-off') return { day, what: t('off'), source: why.moved.source };
    return { day, what: t('weekend'), source: t('byLaw') };
  };
  const off = daysOff(year, 'five-day', calendar).map(lineOf);
  const worked = calendar.moved
    .filter(({ date, to }) => to === 'working' && yearOf(date) === year)
    .map(({ date, source }): Line => ({ day: date, what: t('working'), source, working: true }));
  const lines = [...off, ...worked].sort((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <Table
      caption={t('year', { year: String(year) })}
      stack
      columns={[
        { key: 'day', header: t('date'), heads: true },
        { key: 'what', header: t('what') },
        { key: 'source', header: t('source') },
      ]}
      rows={lines.map(({ day, what, source, working }) => ({
        key: day,
        cells: {
          day: (
            <span className="whitespace-nowrap">
              {weekdayNames(locale)[weekdayNumber(day) - 1]?.short} {shortDay(day, locale)}
            </span>
          ),
          what: working ? <Tag kind="waiting">{what}</Tag> : what,
          source: own.has(day) ? (
            <span className="a-tags">
              <Tag kind="done">{t('statedHere')}</Tag>
              {source}
            </span>
          ) : (
            <span className="a-source">{source}</span>
          ),
        },
      }))}
    />
  );
}
