import { useLocale, useTranslations } from 'next-intl';
import { subjectWords } from '@/components/complaints/subject-words';
import { Because } from '@/components/services/because';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { dayText } from '@/lib/i18n/when';
import type { StoredComplaint } from '@/services/complaints/store';
import type { ComplaintSubject } from '@/services/complaints/subjects';
import { CHANNELS } from '@/services/regulations/language/names';
import type { ClinicRules } from '@/services/requests/rules-of-clinic';

interface Props {
  complaint: StoredComplaint;
  subject: ComplaintSubject | null;
  rules: ClinicRules;
  /** Rows of the page's own, before the others. */
  first?: readonly SummaryRow[];
}

/** What was complained of, in the person's words, with the clause it touches. */
export function ComplaintFacts({ complaint, subject, rules, first = [] }: Props) {
  const locale = useLocale();
  const t = useTranslations('complaints');
  const { regulation, place } = rules;
  const { about, what, demand, level, registeredAt, channel } = complaint.state;
  const typed = (text: string) => <span className="whitespace-pre-line break-words">{text}</span>;
  const cites = about.clauses.map((address) => address.slice(regulation.id.length + 1));
  const step = regulation.steps.find(({ name }) => name === about.step)?.title[locale];
  return (
    <SummaryList
      rows={[
        ...first,
        {
          key: 'about',
          label: t('one.about'),
          value: (
            <div className="grid gap-1">
              <span>
                {subject
                  ? subjectWords(subject, locale, place.zone, (key, values) => t(`ask.${key}`, values))
                  : (step ?? t('one.whole'))}
              </span>
              {cites.length > 0 ? (
                <Because regulation={regulation} ground={{ cites }} label={t('one.clause')} />
              ) : null}
            </div>
          ),
        },
        { key: 'what', label: t('one.what'), value: typed(what) },
        { key: 'demand', label: t('one.demand'), value: typed(demand) },
        { key: 'to', label: t('one.to'), value: t(`level.${level}`) },
        {
          key: 'registered',
          label: t('one.registered'),
          value: `${dayText(locale, new Date(registeredAt), place.zone)} · ${CHANNELS[channel][locale]}`,
        },
      ]}
    />
  );
}
