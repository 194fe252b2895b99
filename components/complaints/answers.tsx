import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import { dayText } from '@/lib/i18n/when';
import type { Complaint } from '@/services/complaints/complaint';
import type { ClinicRules } from '@/services/requests/rules-of-clinic';
import { isDay, toDay } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

/** Every answer that was given, the newest last: the decision, the words, and whose signature or document stands under it. */
export function Answers({
  state,
  rules: { regulation, place },
  files,
}: {
  state: Complaint;
  rules: ClinicRules;
  /** Links to the signed bytes, under the head's answer. */
  files?: ReactNode;
}) {
  const locale = useLocale();
  const t = useTranslations('complaints');
  return state.answers.map((answer) => {
    const { level, verdict, text, at, by, document, inTime } = answer;
    const own = level === 'head-of-provider';
    const reopened = state.reopened?.at === at ? state.reopened.step : null;
    const step = regulation.steps.find(({ name }) => name === reopened)?.title[locale] ?? reopened;
    return (
      <section key={at} className="e-card grid gap-2">
        <h2>{t(own ? 'answer.title' : 'answer.bodyTitle')}</h2>
        <p>
          <Tag kind={verdict === 'rejected' ? 'refused' : 'done'}>{t(`verdict.${verdict}`)}</Tag>
        </p>
        <p className="whitespace-pre-line break-words">{text}</p>
        {inTime ? null : <p className="e-help">{t('answer.late')}</p>}
        {step ? <p>{t('answer.reopened', { step })}</p> : null}
        <p className="e-help">
          {document
            ? t('answer.document', {
                body: document.body,
                number: document.number,
                date: isDay(document.date) ? dayInWords(toDay(document.date), locale) : document.date,
              })
            : t('answer.signed', { name: by.name ?? '', at: dayText(locale, new Date(at), place.zone) })}
        </p>
        {own ? files : null}
      </section>
    );
  });
}
