import { useLocale, useTranslations } from 'next-intl';
import { Because, type Ground } from '@/components/services/because';
import { Notice } from '@/components/ui/notice';
import { when } from '@/lib/i18n/when';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Case } from '@/services/workflow/case';
import { explain } from '@/services/working-time/explain';
import type { ZoneId } from '@/services/working-time/zone';

interface Props {
  regulation: Regulation;
  state: Case;
  postponed: boolean;
  now: Date;
  zone: ZoneId;
}

/** When it counts as accepted, who must answer and by when; a wait for the next opening is said first and loudly. */
export function WhatHappensNext({ regulation, state, postponed, now, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations('apply');
  const time = useTranslations('time');
  const working = useTranslations('working-time');
  const lines = (given: Case['acceptance']): string[] => [
    ...new Set(explain(given, locale, (key, values) => working(key, values)).map(({ text }) => text)),
  ];
  const accepted = when({ t: time, locale, at: new Date(state.acceptedAt), now, zone, bound: 'happens' });
  const step = state.step;
  const answer = step?.deadlines.find(({ due, name }) => due === step.due && name !== 'appointed-time');
  return (
    <section aria-labelledby="next" className="grid gap-3">
      <h2 id="next">{t('check.next')}</h2>
      {postponed && answer ? (
        <Notice kind="attention" title={t('check.postponedTitle', { at: accepted })}>
          <p>{t('check.postponedText')}</p>
          <Because
            regulation={regulation}
            ground={postponement(regulation)}
            explanation={lines(state.acceptance)}
          />
        </Notice>
      ) : answer ? (
        <p>{t('check.acceptedNow', { at: accepted })}</p>
      ) : null}
      {step && answer ? (
        <div>
          <p>
            {t(step.actor === 'subject' ? 'check.consentFirst' : 'check.answerBy', {
              actor: ACTOR_NAMES[step.actor][locale],
              by: when({ t: time, locale, at: new Date(answer.due), now, zone, bound: 'by' }),
            })}
          </p>
          <Because regulation={regulation} ground={answer} explanation={lines(answer.explanation)} />
        </div>
      ) : (
        <p>{t('check.answersAtOnce')}</p>
      )}
    </section>
  );
}

/** What the wait rests on: the cut-off where the act has one, and the rule of the hours. */
export function postponement({ cutOffs, acceptance }: Regulation): Ground {
  const cutOff = cutOffs.find(({ channels }) => channels.includes('portal'));
  const rule = acceptance.find(({ channels }) => channels.includes('portal'));
  return {
    cites: [...new Set([...(cutOff?.cites ?? []), ...(rule?.cites ?? [])])],
    reading: rule?.reading ?? cutOff?.reading,
  };
}
