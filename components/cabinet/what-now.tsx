import { useLocale, useTranslations } from 'next-intl';
import { Silence } from '@/components/cabinet/silence';
import { statusOf } from '@/components/cabinet/status-of';
import { StatusSentence } from '@/components/cabinet/status-sentence';
import { quotesOf } from '@/components/services/because';
import { Deadline } from '@/components/ui/deadline';
import { Tag } from '@/components/ui/tag';
import { when } from '@/lib/i18n/when';
import type { MyRequest } from '@/services/requests/my-request';
import { actorName } from '@/services/requests/situation';
import { explain } from '@/services/working-time/explain';

/** Where it stands, the legal deadline with its reckoning, and whose turn it is. */
export function WhatNow({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet');
  const { situation, clinic, now, rules, stored } = request;
  const status = statusOf(situation);
  const step = 'step' in situation ? situation.step : null;
  return (
    <section aria-labelledby="now" className="grid gap-3">
      <h2 id="now" className="sr-only">
        {t('request.now')}
      </h2>
      <p>
        <Tag kind={status.kind}>{t(`status.${status.name}`)}</Tag>
      </p>
      {situation.kind === 'with-clinic' || situation.kind === 'waits-for-opening' ? (
        <LegalDeadline request={request} />
      ) : (
        <p>
          <StatusSentence situation={situation} phones={clinic.phones} now={now} zone={rules.place.zone} />
        </p>
      )}
      {situation.kind === 'waits-for-opening' || (situation.kind === 'with-clinic' && situation.late) ? (
        <p>
          <StatusSentence situation={situation} phones={clinic.phones} now={now} zone={rules.place.zone} />
        </p>
      ) : null}
      <Silence request={request} />
      {step ? (
        <p>{t('next', { actor: actorName(step.actor, locale), action: step.action[locale] })}</p>
      ) : null}
      {stored.state.appointed && situation.kind === 'with-clinic' ? <p>{t('request.kept')}</p> : null}
    </section>
  );
}

function LegalDeadline({ request: { rules, stored, clinic, now } }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const time = useTranslations('time');
  const working = useTranslations('working-time');
  const services = useTranslations('services');
  const { regulation, place } = rules;
  const { step, acceptance, acceptedAt } = stored.state;
  const running = step?.deadlines.find(({ due }) => due === step.due);
  if (!running) return null;
  const lines = explain([...acceptance, ...running.explanation], locale, (key, values) =>
    working(key, values),
  );
  return (
    <Deadline
      sentence={t('mustAnswer', {
        clinic: clinic.name[locale],
        by: when({ t: time, locale, at: new Date(running.due), now, zone: place.zone, bound: 'by' }),
      })}
      start={acceptedAt}
      due={running.due}
      now={now.toISOString()}
      zone={place.zone}
      clauses={quotesOf(regulation, running.cites, locale, (key, values) => services(key, values))}
      explanation={[...new Set(lines.map(({ text }) => text))]}
    />
  );
}
