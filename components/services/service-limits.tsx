import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { limitWords } from '@/components/services/limit-words';
import { Fact, Facts, Section } from '@/components/services/section';
import { Icon } from '@/components/ui/icon';
import type { Say } from '@/services/regulations/clause-name';
import { CHANNELS, type Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';

const ALL = Object.keys(CHANNELS) as Channel[];

/** How long by each channel; a closed channel says why it is closed. */
export function HowLong({ regulation }: { regulation: Regulation }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const say: Say = (key, values) => t(key, values);
  return (
    <Section id="time" title={t('time')}>
      <Facts>
        {ALL.map((channel) => {
          const rule = regulation.channels[channel];
          const limits = regulation.limits.filter(({ channels }) => channels.includes(channel));
          return (
            <Fact key={channel}>
              <p className="flex flex-wrap items-baseline gap-x-3">
                <strong>{CHANNELS[channel][locale]}</strong>
                {rule.open ? null : (
                  <span className="inline-flex items-center gap-1 text-ink-soft">
                    <Icon name="refused" className="size-5 shrink-0 self-center" />
                    {t('closedChannels')}
                  </span>
                )}
              </p>
              {rule.open ? (
                <>
                  {limits.length === 0 ? <StepLimits regulation={regulation} channel={channel} /> : null}
                  {limits.map((limit) => (
                    <div key={`${limit.name}-${limit.title.en}`} className="e-fact">
                      <p>
                        {limit.title[locale]}: <strong>{limitWords(limit.limit, say)}</strong>
                      </p>
                      <Because regulation={regulation} ground={limit} />
                    </div>
                  ))}
                </>
              ) : (
                <>
                  <p>{rule.why[locale]}</p>
                  <Because regulation={regulation} ground={rule} />
                </>
              )}
            </Fact>
          );
        })}
      </Facts>
    </Section>
  );
}

/** The act gives no term for the whole: the terms of its steps are all there is, and are said one by one. */
function StepLimits({ regulation, channel }: { regulation: Regulation; channel: Channel }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const say: Say = (key, values) => t(key, values);
  const clocks = regulation.steps.flatMap(({ name, title, channels, wait }) => {
    const clock = wait.kind === 'limit' && channels.includes(channel) ? wait.byChannel[channel] : undefined;
    return clock ? [{ name, title, clock }] : [];
  });
  if (clocks.length === 0) return <p>{t('noLimit')}</p>;
  return (
    <>
      <p>{t('limitsOfSteps')}</p>
      {clocks.map(({ name, title, clock }) => (
        <div key={name} className="e-fact">
          <p>
            {title[locale]}: <strong>{limitWords(clock.limit, say)}</strong>
          </p>
          <Because regulation={regulation} ground={clock} />
        </div>
      ))}
    </>
  );
}
