import { useLocale, useTranslations } from 'next-intl';
import { phonesInLine } from '@/components/cabinet/phones-in-line';
import { FoldedSection } from '@/components/ui/folded-section';
import { SummaryList } from '@/components/ui/summary-list';
import { clockTime, dayText } from '@/lib/i18n/when';
import { APPLICANTS, CHANNELS } from '@/services/regulations/language/names';
import { shownAnswer } from '@/services/requests/frozen-request';
import type { MyRequest } from '@/services/requests/my-request';

/** The request's own facts: number, when and how it was filed, for whom and where. */
export function FactsOfRequest({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const { stored, channel, applicantKind, recipientName, clinic, rules } = request;
  const filedAt = new Date(stored.state.filedAt);
  const { zone } = rules.place;
  return (
    <section aria-labelledby="facts" className="grid gap-3">
      <h2 id="facts">{t('facts')}</h2>
      <SummaryList
        rows={[
          { key: 'number', label: t('number'), value: <strong className="figures">{stored.number}</strong> },
          {
            key: 'filed',
            label: t('filed'),
            value: `${dayText(locale, filedAt, zone)}, ${clockTime(filedAt, zone)}`,
          },
          { key: 'channel', label: t('channel'), value: CHANNELS[channel][locale] },
          {
            key: 'recipient',
            label: t('recipient'),
            value: (
              <>
                {recipientName}
                {applicantKind === 'self' ? null : (
                  <>
                    <br />
                    <span className="e-help">{APPLICANTS[applicantKind][locale]}</span>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'clinic',
            label: t('clinic'),
            value: (
              <>
                {clinic.name[locale]}
                <br />
                {phonesInLine(clinic.phones)}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** What was answered, in the words of the form. */
export function AnswersOfRequest({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const { rules, stored } = request;
  const { answers } = stored.state;
  const rows = rules.regulation.fields.flatMap((field) => {
    const value = answers[field.name];
    if (value === undefined) return [];
    return [{ key: field.name, label: field.label[locale], value: shownAnswer(field, value, locale) }];
  });
  if (rows.length === 0) return null;
  return (
    <FoldedSection id="answers" title={t('answers')}>
      <SummaryList rows={rows} />
    </FoldedSection>
  );
}
