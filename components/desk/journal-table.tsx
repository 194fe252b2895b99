import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { StaffPage } from '@/components/desk/staff-page';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { href } from '@/lib/i18n/navigation';
import { clockTime } from '@/lib/i18n/when';
import type { JournalPages } from '@/services/requests/list-journal';
import { dayWithoutYear } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

/** Days are kept as 2026-11-24 and read as 24.11.2026. */
const asRead = (value: string): string => value.replace(/^(\d{4})-(\d\d)-(\d\d)(?=$| \d)/, '$3.$2.$1');

/** A journal as the act lists its columns. Lines are never changed: a later one says which it corrects or goes on from. */
export async function JournalTable({
  page: { locale, facts },
  pages: { journal, lines },
  correctable,
}: {
  page: StaffPage;
  pages: JournalPages;
  correctable: boolean;
}) {
  const t = await getTranslations('journals');
  return (
    <Table
      caption={journal.title[locale]}
      captionHidden
      sticky
      columns={[
        { key: 'line', header: t('line'), numeric: true },
        ...journal.columns.map(({ name, label }) => ({ key: name, header: label[locale] })),
        { key: 'entered', header: t('entered') },
        { key: 'actions', header: t('actions'), hidden: true },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: {
          ...Object.fromEntries(Object.entries(line.values).map(([name, value]) => [name, asRead(value)])),
          line: line.line,
          ...(line.values.number
            ? {
                number: (
                  <Link href={href(locale, `/staff/cases/${line.requestId}`)} prefetch={false}>
                    {line.values.number}
                  </Link>
                ),
              }
            : {}),
          entered: (
            <>
              {dayWithoutYear(line.date, locale)} {clockTime(line.enteredAt, facts.zone)}
              {line.enteredBy ? `, ${line.enteredBy}` : ''}
              {line.ended ? (
                <>
                  <br />
                  <Tag kind={line.ended.how === 'refused' ? 'refused' : 'neutral'}>
                    {t(`ended.${line.ended.how}`, {
                      at: `${dayWithoutYear(localDay(line.ended.at, facts.zone), locale)} ${clockTime(line.ended.at, facts.zone)}`,
                    })}
                  </Tag>
                </>
              ) : null}
              {line.follows ? (
                <>
                  <br />
                  <span className="e-help">
                    {t(line.follows.correction ? 'corrects' : 'follows', {
                      line: line.follows.line,
                      date: dayWithoutYear(line.follows.date, locale),
                    })}
                    {line.reason ? `: ${line.reason}` : ''}
                  </span>
                </>
              ) : null}
            </>
          ),
          actions:
            correctable && !line.superseded ? (
              <Link
                href={href(locale, `/staff/journals/${journal.name}/correct/${line.id}`)}
                prefetch={false}
                data-print="no"
              >
                {t('correct')}
              </Link>
            ) : null,
        },
      }))}
    />
  );
}
