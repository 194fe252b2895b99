import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { limitWords } from '@/components/services/limit-words';
import { FoldedSection } from '@/components/ui/folded-section';
import { anyOf } from '@/lib/i18n/any-of';
import { href } from '@/lib/i18n/navigation';
import type { Say } from '@/services/regulations/clause-name';
import { actorsOf } from '@/services/regulations/facts';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { CHANNELS, type Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Step } from '@/services/regulations/language/step';

/** What happens after the request, who does it and how soon. */
export function WhatHappens({ regulation }: { regulation: Regulation }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const processes = useTranslations('processes');
  return (
    <FoldedSection
      id="steps"
      title={t('steps')}
      about={regulation.steps.map(({ title }) => title[locale]).join(' → ')}
    >
      <ol className="grid list-none gap-0 p-0">
        {regulation.steps.map((step, index) => (
          <li key={step.name} className="group grid grid-cols-[auto_1fr] gap-x-4">
            <span className="grid justify-items-center" aria-hidden="true">
              <span className="grid size-8 place-content-center rounded-full border-2 border-sky bg-surface font-bold text-sky">
                {index + 1}
              </span>
              <span className="h-full w-0.5 bg-line group-last:hidden" />
            </span>
            <div className="grid gap-0.5 pb-6">
              <h3>{step.title[locale]}</h3>
              <p className="e-help">
                {anyOf(
                  actorsOf(step).map((actor) => ACTOR_NAMES[actor][locale]),
                  locale,
                )}
              </p>
              <p>{step.action[locale]}</p>
              <StepTime regulation={regulation} step={step} />
              {step.automatic ? (
                <div className="e-fact">
                  <p>{t('stepAutomatic')}</p>
                  <Because regulation={regulation} ground={step.automatic} />
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Link href={href(locale, `/processes/${regulation.id}`)} prefetch={false}>
          {processes('of', { service: regulation.title[locale] })}
        </Link>
      </p>
    </FoldedSection>
  );
}

function StepTime({
  regulation,
  step: { wait, cites, reading },
}: {
  regulation: Regulation;
  step: Step<string>;
}) {
  const locale = useLocale();
  const t = useTranslations('services');
  const say: Say = (key, values) => t(key, values);
  if (wait.kind === 'appointed-time') {
    return (
      <div className="e-fact">
        <p>
          <strong>{t('untilAppointed')}</strong>
        </p>
        <Because regulation={regulation} ground={wait} />
      </div>
    );
  }
  const clocks = (Object.keys(wait.byChannel) as Channel[]).flatMap((channel) => {
    const clock = wait.byChannel[channel];
    return clock ? [{ channel, words: limitWords(clock.limit, say) }] : [];
  });
  const words = [...new Set(clocks.map((clock) => clock.words))];
  return (
    <div className="e-fact">
      {words.map((limit) => {
        const channels = clocks.filter((clock) => clock.words === limit).map(({ channel }) => channel);
        return (
          <p key={limit}>
            <strong>{limit}</strong>
            {words.length > 1
              ? ` (${channels.map((channel) => CHANNELS[channel][locale].toLocaleLowerCase(locale)).join(', ')})`
              : ''}
          </p>
        );
      })}
      <Because regulation={regulation} ground={{ cites, reading }} />
    </div>
  );
}
