import { useLocale, useTranslations } from 'next-intl';
import { ClauseLinks } from '@/components/processes/clause-links';
import { anyOf } from '@/lib/i18n/any-of';
import { actorsOf } from '@/services/regulations/facts';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { OpenStep } from '@/services/workflow/case';
import { explain } from '@/services/working-time/explain';

/** Who must act now, and every clock that runs, with its account. */
export function OpenStepCard({
  regulation,
  step,
  now,
  moment,
}: {
  regulation: Regulation;
  step: OpenStep;
  now: Date;
  moment: (at: Date) => string;
}) {
  const locale = useLocale();
  const t = useTranslations('rehearsal');
  const working = useTranslations('working-time');
  const defined = regulation.steps.find(({ name }) => name === step.name);
  if (!defined) return null;
  const actors = anyOf(
    actorsOf(defined).map((actor) => ACTOR_NAMES[actor][locale]),
    locale,
  );
  return (
    <section aria-labelledby="open-step" className="e-card grid gap-3">
      <h2 id="open-step">{defined.title[locale]}</h2>
      <p>
        {t('acts')}: <strong>{actors}</strong>
      </p>
      <p>{defined.action[locale]}</p>
      {step.deadlines.map((running) => {
        const due = new Date(running.due);
        return (
          <div key={running.name} className="grid gap-1 border-t border-line pt-3">
            <p>
              {t(`clock.${running.name}`)}:{' '}
              <strong>{t(due < now ? 'missed' : 'due', { at: moment(due) })}</strong>
            </p>
            {running.explanation.length > 0 ? (
              <ul className="list-disc ps-5">
                {explain(running.explanation, locale, (key, values) => working(key, values)).map(
                  ({ text }) => (
                    <li key={text}>{text}</li>
                  ),
                )}
              </ul>
            ) : null}
            {running.cites.length > 0 ? (
              <p className="e-help">
                <ClauseLinks clauses={running.cites.map((key) => `${regulation.id}/${key}`)} />
              </p>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
