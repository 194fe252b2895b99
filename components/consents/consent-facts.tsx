import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { clockTime, dayText } from '@/lib/i18n/when';
import type { DescribedConsent } from '@/services/consents/describe-consent';

/** Who asks, what exactly, what for, what would be shown and until when: all that a consent should rest on. */
export function ConsentFacts({ consent }: { consent: DescribedConsent }) {
  const locale = useLocale();
  const t = useTranslations('consents');
  const at = (moment: Date) => `${dayText(locale, moment, TIME_ZONE)}, ${clockTime(moment, TIME_ZONE)}`;
  const asked = consent.kind === 'asked-of-subject';
  const { regulation, cites, reading } = consent;
  const rows: (SummaryRow | false)[] = [
    asked && { key: 'who', label: t('facts.who'), value: <strong>{consent.askerName}</strong> },
    {
      key: 'what',
      label: t(asked ? 'facts.what' : 'facts.consentTo'),
      value: (
        <>
          {asked ? regulation.title[locale] : consent.what[locale]}
          <Because
            regulation={regulation}
            ground={{ cites, ...(reading === null ? {} : { reading }) }}
            label={t('facts.why')}
          />
        </>
      ),
    },
    consent.purpose !== '' && { key: 'purpose', label: t('facts.purpose'), value: consent.purpose },
    consent.shown.length > 0 && {
      key: 'shown',
      label: t('facts.shown'),
      value: consent.shown.map(({ title, lines }) => (
        <div key={title.kk}>
          <p>{title[locale]}</p>
          <ul className="list-disc ps-5">
            {lines.map((line) => (
              <li key={line.kk}>{line[locale]}</li>
            ))}
          </ul>
        </div>
      )),
    },
    { key: 'clinic', label: t('facts.clinic'), value: consent.clinic[locale] },
    { key: 'request', label: t('facts.request'), value: <span className="figures">{consent.number}</span> },
    consent.reference !== null && {
      key: 'reference',
      label: t('facts.reference'),
      value: <span className="figures">{consent.reference}</span>,
    },
    { key: 'asked', label: t('facts.askedAt'), value: at(consent.askedAt) },
    consent.state === 'asked' &&
      consent.until !== null && {
        key: 'until',
        label: t('facts.until'),
        value: <strong>{at(consent.until)}</strong>,
      },
    consent.decidedAt !== null &&
      asked && { key: 'decided', label: t('facts.decidedAt'), value: at(consent.decidedAt) },
    consent.way !== null && { key: 'way', label: t('facts.how'), value: t(`way.${wayOf(consent.way)}`) },
    consent.withdrawnAt !== null && {
      key: 'withdrawn',
      label: t('facts.withdrawnAt'),
      value: at(consent.withdrawnAt),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

const WAYS = ['cabinet', 'one-time-code', 'sms', 'in-person'] as const;
const wayOf = (way: string) => WAYS.find((one) => one === way) ?? 'cabinet';
