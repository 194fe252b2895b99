import { getTranslations } from 'next-intl/server';
import { readPeriod } from '@/components/desk/journal-period';
import { problem } from '@/lib/http/problem';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale';
import { clockTime, isoDay } from '@/lib/i18n/when';
import { csvOf } from '@/lib/text/csv';
import { staffOrRefusal } from '@/services/identity/current-actor';
import { rolesFor } from '@/services/identity/permissions';
import { deskFacts } from '@/services/requests/desk-facts';
import { listJournal } from '@/services/requests/list-journal';
import { localDay } from '@/services/working-time/zone';

/** A file of a year of a busy clinic; more is asked for by parts. */
const MOST_LINES = 20_000;

/** The journal of a period as a table for a spreadsheet. Taking it out is audited, with the numbers of its requests. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string; journal: string }> },
): Promise<Response> {
  const { locale: given, journal } = await params;
  const locale = isLocale(given) ? given : DEFAULT_LOCALE;
  const asked = { locale, traceId: crypto.randomUUID() };
  const staff = await staffOrRefusal(rolesFor('journal.export'));
  if (!staff.ok) return problem(staff.refusal, asked);
  const facts = await deskFacts(staff.value);
  if (!facts.ok) return problem(facts.refusal, asked);
  const { zone, now } = facts.value;
  const period = readPeriod(Object.fromEntries(new URL(request.url).searchParams), localDay(now, zone));
  const read = await listJournal(staff.value, { journal, ...period, limit: MOST_LINES, exported: true });
  if (!read.ok) return problem(read.refusal, asked);
  const t = await getTranslations({ locale, namespace: 'journals' });
  const { columns } = read.value.journal;
  const table = csvOf([
    [t('line'), ...columns.map(({ label }) => label[locale]), t('enteredOn'), t('enteredBy'), t('note')],
    ...read.value.lines.map((line) => [
      String(line.line),
      ...columns.map(({ name }) => line.values[name] ?? ''),
      `${isoDay(line.enteredAt, zone)} ${clockTime(line.enteredAt, zone)}`,
      line.enteredBy ?? '',
      [
        line.follows
          ? `${t(line.follows.correction ? 'corrects' : 'follows', { line: line.follows.line, date: line.follows.date })}${line.reason ? `: ${line.reason}` : ''}`
          : '',
        line.ended
          ? t(`ended.${line.ended.how}`, {
              at: `${isoDay(line.ended.at, zone)} ${clockTime(line.ended.at, zone)}`,
            })
          : '',
      ]
        .filter(Boolean)
        .join('; '),
    ]),
  ]);
  return new Response(table, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${read.value.journal.name}-${period.from}-${period.until}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
