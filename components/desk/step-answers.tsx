import { getTranslations } from 'next-intl/server';
import { dayText } from '@/lib/i18n/when';
import { printPhone } from '@/lib/phones/phone';
import type { Field } from '@/services/regulations/language/form';
import type { Step } from '@/services/regulations/language/step';
import type { Locale } from '@/services/regulations/language/text';
import type { Answers, AnswerValue } from '@/services/workflow/case';
import { isDay } from '@/services/working-time/day';

/** What was written down when the step was done: whoever comes next signs, hands over or decides by it. */
export async function StepAnswers({
  step,
  data,
  locale,
}: {
  step: Step<string>;
  data: Answers;
  locale: Locale;
}) {
  const t = await getTranslations('desk');
  const shown = (step.asks ?? []).flatMap((field) => {
    const value = data[field.name];
    return value === undefined || value === '' ? [] : [{ field, value }];
  });
  if (shown.length === 0) return null;
  const yesNo = (value: boolean) => t(value ? 'yes' : 'no');
  return (
    <dl className="e-case-facts">
      {shown.map(({ field, value }) => (
        <div key={field.name}>
          <dt>{field.label[locale]}</dt>
          <dd className={field.made ? 'e-figures' : undefined}>
            {typeof value === 'boolean' ? yesNo(value) : inWords(field, value, locale)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function inWords(
  { kind, options }: Field<string>,
  value: Exclude<AnswerValue, boolean>,
  locale: Locale,
): string {
  const text = String(value);
  if (kind === 'date' && isDay(text)) return dayText(locale, new Date(`${text}T12:00:00Z`), 'UTC');
  if (kind === 'phone') return printPhone(text);
  return options?.find((option) => option.value === text)?.label[locale] ?? text;
}
