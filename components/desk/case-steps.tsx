import { getTranslations } from 'next-intl/server';
import type { StaffPage } from '@/components/desk/staff-page';
import { StepAnswers } from '@/components/desk/step-answers';
import { Because } from '@/components/services/because';
import { Tag } from '@/components/ui/tag';
import { TimeLeft } from '@/components/ui/time-left';
import { when } from '@/lib/i18n/when';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Step } from '@/services/regulations/language/step';
import type { CaseFile } from '@/services/requests/read-case';
import type { RunningDeadline } from '@/services/workflow/case';
import { explain } from '@/services/working-time/explain';

/** The steps of the act by this channel: done, open with its clocks and why they stand so, and still to come. */
export async function CaseSteps({ page, file }: { page: StaffPage; file: CaseFile }) {
  const [t, time, working] = await Promise.all([
    getTranslations('desk'),
    getTranslations('time'),
    getTranslations('working-time'),
  ]);
  const { locale, facts } = page;
  const { regulation } = file.rules;
  const { state } = file.stored;
  const now = file.now.toISOString();
  const at = (moment: string) =>
    when({ t: time, locale, at: new Date(moment), now: file.now, zone: facts.zone });
  const lines = (running: RunningDeadline) =>
    explain([...state.acceptance, ...running.explanation], locale, (key, values) => working(key, values)).map(
      ({ text }) => text,
    );
  return (
    <section className="e-case-part" aria-labelledby="case-steps">
      <h3 id="case-steps">{t('case.steps')}</h3>
      <ol className="e-case-steps">
        {regulation.steps
          .filter(({ channels }) => channels.includes(state.channel))
          .map((step) => {
            const done = state.done.findLast(({ name }) => name === step.name);
            const open = state.step?.name === step.name ? state.step : null;
            return (
              <li key={step.name} data-state={open ? 'open' : done ? 'done' : 'ahead'}>
                <div>
                  <b>{step.title[locale]}</b>{' '}
                  <span className="e-help">{ACTOR_NAMES[step.actor][locale]}</span>{' '}
                  <Because regulation={regulation} ground={step} />
                </div>
                {done ? (
                  <p>
                    <Tag kind="done">{step.outcomes[done.outcome]?.label[locale] ?? done.outcome}</Tag>{' '}
                    {at(done.at)}
                    {done.by.name ? `, ${done.by.name}` : ''}
                    {done.inTime ? '' : ` · ${t('case.late')}`}
                  </p>
                ) : null}
                {done ? <StepAnswers step={step} data={done.data} locale={locale} /> : null}
                {open
                  ? open.deadlines.map((running) => (
                      <div key={`${running.name} ${running.due}`} className="e-case-clock">
                        <span>{deadlineTitle(regulation, step, running, locale, t('case.stepLimit'))}</span>{' '}
                        <TimeLeft due={running.due} now={now} zone={facts.zone} />{' '}
                        <span className="e-help">{at(running.due)}</span>
                        <Because regulation={regulation} ground={running} explanation={lines(running)} />
                      </div>
                    ))
                  : null}
              </li>
            );
          })}
      </ol>
    </section>
  );
}

function deadlineTitle(
  { limits }: Regulation,
  step: Step<string>,
  { name, cites }: RunningDeadline,
  locale: 'kk' | 'ru' | 'en',
  own: string,
): string {
  if (name === 'step') return own;
  if (name === 'appointed-time') return step.title[locale];
  const limit = limits.find((rule) => rule.name === name && (rule.cites ?? []).join() === cites.join());
  return (limit ?? limits.find((rule) => rule.name === name))?.title[locale] ?? own;
}
