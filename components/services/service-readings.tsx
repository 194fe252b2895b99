import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { StatedDates } from '@/components/regulations/stated-dates';
import { Details } from '@/components/ui/details';
import { FoldedSection } from '@/components/ui/folded-section';
import { SummaryList } from '@/components/ui/summary-list';
import { clauseHref } from '@/lib/i18n/clause-href';
import { href } from '@/lib/i18n/navigation';
import { actById } from '@/services/regulations/catalogue';
import { clauseName, type Say } from '@/services/regulations/clause-name';
import type { LegalDate } from '@/services/regulations/language/act';
import type { Regulation } from '@/services/regulations/language/regulation';
import { isDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

/** Where the text contradicts itself or is silent: the portal's choice, in public. */
export function UnclearPlaces({ regulation }: { regulation: Regulation }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const say: Say = (key, values) => t(key, values);
  // Lost pictures and torn tables are for the regulation reader; a person asks what will happen to them.
  const readings = Object.entries(regulation.readings).filter(([, { kind }]) => kind !== 'damage');
  if (readings.length === 0) return null;
  return (
    <FoldedSection id="readings" title={t('readings')} about={t('readingsCount', { count: readings.length })}>
      <p>{t('readingsIntro')}</p>
      <div>
        {readings.map(([name, reading]) => (
          <Details key={name} summary={reading.question[locale]}>
            <p>
              <strong>{reading.reading[locale]}</strong>
            </p>
            <p>{reading.why[locale]}</p>
            {reading.clauses.length > 0 ? (
              <ul className="list-disc ps-5 text-base">
                {reading.clauses.map((key) => (
                  <li key={key}>
                    <Link href={clauseHref(locale, `${regulation.id}/${key}`)} prefetch={false}>
                      {clauseName(`${regulation.id}/${key}`, locale, say)}
                    </Link>
                  </li>
                ))}
              </ul>
            ) : null}
          </Details>
        ))}
      </div>
    </FoldedSection>
  );
}

/** Which act governs, whether it is in force, since when the clinic applies it and by whose decision. */
export function GoverningAct({
  regulation,
  applied,
}: {
  regulation: Regulation;
  applied?: { since: string; decision: string } | undefined;
}) {
  const locale = useLocale();
  const t = useTranslations('services');
  const act = actById(regulation.act);
  const day = (date: string): string => (isDay(date) ? dayInWords(date, locale) : date);
  const legalDate = (date: LegalDate): string =>
    date.date === null
      ? t('notStatedDate')
      : `${day(date.date)}${date.assumed ? ` (${t('assumed')}: ${date.assumed[locale]})` : ''}`;
  const status = act.repealed
    ? t('actRepealed', {
        date: act.repealed.effective.date ? day(act.repealed.effective.date) : t('notStatedDate'),
        by: act.repealed.by[locale],
      })
    : t(`actStatus.${act.status}`);
  return (
    <FoldedSection
      id="act"
      title={t('act')}
      about={`${act.shortTitle[locale]}, ${t(`actStatus.${act.status}`)}`}
    >
      <SummaryList
        rows={[
          { key: 'act', label: t('actRow'), value: `${act.shortTitle[locale]}. ${act.title[locale]}` },
          ...(act.adopted ? [{ key: 'adopted', label: t('adopted'), value: day(act.adopted) }] : []),
          { key: 'from', label: t('inForce'), value: legalDate(act.inForceFrom) },
          { key: 'status', label: t('status'), value: status },
          ...(applied
            ? [
                {
                  key: 'applied',
                  label: t('applied'),
                  value: t(applied.decision === '' ? 'appliedByItself' : 'appliedSince', {
                    date: day(applied.since),
                    decision: applied.decision,
                  }),
                },
              ]
            : []),
        ]}
      />
      <StatedDates act={act.id} />
      <p>
        <Link href={href(locale, `/regulations/${regulation.id}`)} prefetch={false}>
          {t('readAct')}
        </Link>
      </p>
    </FoldedSection>
  );
}
