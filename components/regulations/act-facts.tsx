import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { Act, LegalDate } from '@/services/regulations/language/act';
import { JURISDICTIONS } from '@/services/regulations/language/names';
import { isDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

/** Who issued the act, when, whether it is in force; a date that the text leaves out says that it is assumed. */
export function ActFacts({ act }: { act: Act }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const day = (date: string | null): string =>
    date === null ? t('unknown') : isDay(date) ? dayInWords(date, locale) : date;
  const legal = ({ date, assumed }: LegalDate): string =>
    assumed ? `${day(date)} (${t('assumed')}: ${assumed[locale]})` : day(date);
  const { registered, repealed } = act;
  return (
    <SummaryList
      rows={[
        { key: 'issuer', label: t('issuer'), value: act.issuer[locale] },
        { key: 'number', label: t('number'), value: act.number },
        { key: 'where', label: t('jurisdiction'), value: JURISDICTIONS[act.jurisdiction][locale] },
        { key: 'adopted', label: t('adopted'), value: day(act.adopted) },
        ...(registered
          ? [
              {
                key: 'registered',
                label: t('registered'),
                value: t('registeredAs', { date: day(registered.date), number: registered.number }),
              },
            ]
          : []),
        { key: 'from', label: t('from'), value: legal(act.inForceFrom) },
        ...(repealed
          ? [
              {
                key: 'repealed',
                label: t('repealed'),
                value: t('repealedAs', { date: legal(repealed.effective), by: repealed.by[locale] }),
              },
            ]
          : []),
        ...act.amendments.map(({ by, date, changes }) => ({
          key: date,
          label: t('amended'),
          value: t('amendedAs', { date: day(date), by: by[locale], changes: changes[locale] }),
        })),
      ]}
    />
  );
}

/** A warning where the act does not plainly apply. */
export function ActStatusNotice({ act }: { act: Act }) {
  const t = useTranslations('regulations');
  if (act.status === 'in-force') return null;
  return (
    <Notice kind="attention">{t(act.status === 'repealed' ? 'repealedNotice' : 'notStatedNotice')}</Notice>
  );
}
