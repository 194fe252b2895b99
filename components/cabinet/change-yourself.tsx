import { useLocale, useTranslations } from 'next-intl';
import { phonesInLine } from '@/components/cabinet/phones-in-line';
import { requestPath } from '@/components/cabinet/request-path';
import { Because } from '@/components/services/because';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { when } from '@/lib/i18n/when';
import type { MyRequest } from '@/services/requests/my-request';

/** Moving and leaving alone, while the law and the clinic's notice period allow; after that, whom to call. */
export function ChangeYourself({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const time = useTranslations('time');
  const services = useTranslations('services');
  const { stored, rules, may, now, clinic } = request;
  const { state } = stored;
  if (state.status !== 'open') return null;
  const { regulation, place, noticeMinutes } = rules;
  const canMove = may.move === null && regulation.slotChoice !== undefined;
  const canLeave = may.withdraw === null;
  const phone = phonesInLine(clinic.phones);
  const booked = state.appointed?.kind === 'appointments';
  const late = may.withdraw?.code === 'notice-period-passed';
  const notice =
    noticeMinutes % 60 === 0
      ? services('unit.hours', { value: noticeMinutes / 60 })
      : services('unit.minutes', { value: noticeMinutes });
  const ground = booked && regulation.change ? regulation.change : regulation.withdrawal;
  return (
    <section className="grid gap-3" aria-label={t(booked ? 'cancel' : 'withdraw')} data-print="no">
      {canMove || canLeave ? (
        <Actions>
          {canMove ? (
            <ButtonLink kind="secondary" href={requestPath(locale, stored.id, 'move')} prefetch={false}>
              {t('move')}
            </ButtonLink>
          ) : null}
          {canLeave ? (
            <ButtonLink kind="danger" href={requestPath(locale, stored.id, 'withdraw')} prefetch={false}>
              {t(booked ? 'cancel' : 'withdraw')}
            </ButtonLink>
          ) : null}
        </Actions>
      ) : null}
      {late ? (
        <Notice kind="attention" title={t('tooLateTitle')}>
          <p>{t('tooLate', { time: notice, phone })}</p>
        </Notice>
      ) : null}
      {!late && may.move?.code === 'change-not-allowed' ? <p>{t('notChangeable', { phone })}</p> : null}
      {canLeave && may.until ? (
        <p>
          {t(canMove ? 'until' : 'untilWithdraw', {
            by: when({ t: time, locale, at: may.until, now, zone: place.zone, bound: 'by' }),
          })}
        </p>
      ) : null}
      <Because regulation={regulation} ground={ground} />
    </section>
  );
}
