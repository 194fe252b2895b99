import { useLocale, useTranslations } from 'next-intl';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Choice, Rehearsal } from '@/services/rehearsal/run';
import type { Move } from '@/services/rehearsal/setup';
import type { Answers } from '@/services/workflow/case';

const WAITS = [10, 60, 1440] as const;

/** Everything that the law allows next, each a link; and the clock, which may be moved on. */
export function Choices({
  regulation,
  run,
  to,
}: {
  regulation: Regulation;
  run: Rehearsal;
  to: (move: Move) => string;
}) {
  const locale = useLocale();
  const t = useTranslations('rehearsal');
  const step = regulation.steps.find(({ name }) => name === run.case?.step?.name);
  const words = ({ move }: Choice): string => {
    if (move.type === 'complete') return step?.outcomes[move.outcome]?.label[locale] ?? move.outcome;
    if (move.type === 'refuse') {
      const ground = regulation.refusals.find(({ name }) => name === move.ground);
      return t('refuse', { ground: ground?.ground[locale] ?? move.ground });
    }
    return t(move.type);
  };
  const filledIn = (data: Answers): string =>
    Object.entries(data)
      .flatMap(([name, value]) => {
        const field = step?.asks?.find((asked) => asked.name === name);
        if (!field || (field.kind !== 'choice' && field.kind !== 'yes-no')) return [];
        const option = field.options?.find((one) => one.value === value)?.label[locale];
        return [`${field.label[locale]}: ${option ?? t(value === true ? 'says.yes' : 'says.no')}`];
      })
      .join('; ');
  const due = run.case?.step ? new Date(run.case.step.due) : undefined;
  const left = due ? Math.floor((due.getTime() - run.now.getTime()) / 60_000) + 1 : 0;
  return (
    <section aria-labelledby="choices" className="grid gap-3">
      <h2 id="choices">{t('choices')}</h2>
      <ul className="list-disc ps-5">
        {run.choices.map((choice) => {
          const link = to(choice.move);
          const filled = filledIn(choice.data);
          return (
            <li key={link}>
              <a href={link}>{words(choice)}</a>
              {filled ? <span className="text-ink-soft"> ({filled})</span> : null}
            </li>
          );
        })}
      </ul>
      <h3>{t('moveClock')}</h3>
      <ul className="flex list-none flex-wrap gap-x-6 gap-y-2 p-0">
        {WAITS.map((minutes) => (
          <li key={minutes}>
            <a href={to({ type: 'wait', minutes })}>{t(`wait.${minutes}`)}</a>
          </li>
        ))}
        {left > 0 ? (
          <li>
            <a href={to({ type: 'wait', minutes: left })}>{t('pastDue')}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
