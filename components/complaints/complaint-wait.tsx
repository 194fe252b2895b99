import { useLocale, useTranslations } from 'next-intl';
import { quotesOf } from '@/components/services/because';
import { Deadline } from '@/components/ui/deadline';
import { when } from '@/lib/i18n/when';
import type { Complaint } from '@/services/complaints/complaint';
import type { ClinicRules } from '@/services/requests/rules-of-clinic';
import { explain } from '@/services/working-time/explain';

/** Who must do what by when, and how the term was counted. */
export function ComplaintClock({ state, rules, now }: { state: Complaint; rules: ClinicRules; now: Date }) {
  const locale = useLocale();
  const t = useTranslations('complaints');
  const time = useTranslations('time');
  const working = useTranslations('working-time');
  const services = useTranslations('services');
  const { wait } = state;
  const { regulation, place } = rules;
  if (!wait) return null;
  if (!wait.due) return <p>{t('wait.none')}</p>;
  const lines = explain(wait.explanation, locale, (key, values) => working(key, values));
  return (
    <Deadline
      sentence={t(`wait.${wait.for}`, {
        by: when({ t: time, locale, at: new Date(wait.due), now, zone: place.zone, bound: 'by' }),
      })}
      start={state.forwardedAt ?? state.levelSince}
      due={wait.due}
      now={now.toISOString()}
      zone={place.zone}
      clauses={quotesOf(regulation, wait.cites, locale, (key, values) => services(key, values))}
      explanation={[...new Set(lines.map(({ text }) => text))]}
    />
  );
}
