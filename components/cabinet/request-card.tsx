import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { statusOf } from '@/components/cabinet/status-of';
import { StatusSentence } from '@/components/cabinet/status-sentence';
import { Tag } from '@/components/ui/tag';
import { TimeLeft } from '@/components/ui/time-left';
import { href } from '@/lib/i18n/navigation';
import type { ListedRequest } from '@/services/requests/own-requests';
import { actorName } from '@/services/requests/situation';

/** One request in the list: what stands, what comes next and from whom. */
export function RequestCard({
  request,
  now,
  named = false,
}: {
  request: ListedRequest;
  now: Date;
  /** The person lets lists name private services on this device. */
  named?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations('cabinet');
  const { id, number, regulation, clinic, situation, self, recipientName } = request;
  const status = statusOf(situation);
  const step = 'step' in situation ? situation.step : null;
  const due = situation.kind === 'with-clinic' || situation.kind === 'with-you' ? situation.due : null;
  const hidden = regulation.privacy.sensitive && !named;
  const title = hidden ? t('sensitive') : regulation.title[locale];
  const path = situation.kind === 'displaced' ? `/cabinet/requests/${id}/move` : `/cabinet/requests/${id}`;
  return (
    <li className="e-request" data-kind={status.kind}>
      <h3>
        <Link href={href(locale, `/cabinet/requests/${id}`)} prefetch={false}>
          {title}
        </Link>
      </h3>
      {self ? null : <p>{t('for', { name: recipientName })}</p>}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag kind={status.kind}>{t(`status.${status.name}`)}</Tag>
        {due ? <TimeLeft due={due.toISOString()} now={now.toISOString()} length="long" /> : null}
      </p>
      <p>
        {hidden ? (
          t('sensitiveHelp')
        ) : (
          <StatusSentence situation={situation} phones={clinic.phones} now={now} />
        )}
      </p>
      {step && situation.kind !== 'coming' && !hidden ? (
        <p className="e-help">
          {t('next', { actor: actorName(step.actor, locale), action: step.action[locale] })}
        </p>
      ) : null}
      {situation.kind === 'displaced' ? (
        <p>
          <Link className="e-button" data-kind="primary" href={href(locale, path)} prefetch={false}>
            {t('chooseOther')}
          </Link>
        </p>
      ) : null}
      <p className="e-request-head">
        {hidden ? null : <span>{clinic.name[locale]}</span>}
        <span className="figures">{t('number', { number })}</span>
      </p>
    </li>
  );
}
