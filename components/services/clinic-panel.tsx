import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/i18n/navigation';
import { when } from '@/lib/i18n/when';
import { printPhone } from '@/lib/phones/phone';
import type { ClinicSummary } from '@/services/organisations/find-clinics';
import { CHANNELS } from '@/services/regulations/language/names';
import type { ChannelTimes, ServiceTimes } from '@/services/requests/service-times';
import { openingsOf } from '@/services/working-time/clinic-hours';
import { explain } from '@/services/working-time/explain';
import { timeInCase } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

interface Props {
  clinic: ClinicSummary;
  times: ServiceTimes;
  attached: boolean;
}

/** The chosen clinic now: open or not, what would become of a request made at this moment, and the way to make it. */
export function ClinicPanel({ clinic, times, attached }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const { regulation } = times;
  const portal = times.channels.find(({ channel }) => channel === 'portal');
  const nobodyAnswers = times.channels.length === 0;
  return (
    <aside aria-labelledby="clinic" className="e-card grid gap-4">
      <div className="grid gap-1">
        <h2 id="clinic" className="text-xl">
          {clinic.name}
        </h2>
        <p>{clinic.address}</p>
        {attached ? <p className="e-help">{t('attached')}</p> : null}
        {clinic.training ? <Notice kind="attention">{t('training')}</Notice> : null}
        <OpenState times={times} />
      </div>
      {portal ? <IfYouAskNow times={times} portal={portal} /> : null}
      {nobodyAnswers ? <p>{t('noHours')}</p> : null}
      {regulation.channels.portal.open && !nobodyAnswers ? (
        <div className="grid gap-2">
          <ButtonLink
            href={href(locale, `/apply/${regulation.id}?clinic=${clinic.slug}`)}
            prefetch={false}
            className="w-full"
          >
            {t('applyNow')}
          </ButtonLink>
          <p className="e-help text-base">{t('applyHelp')}</p>
        </div>
      ) : null}
      {regulation.channels.portal.open ? null : (
        <div>
          <p>{t('portalClosed')}</p>
          <Because regulation={regulation} ground={regulation.channels.portal} />
        </div>
      )}
      {regulation.channels.phone.open && clinic.phones.length > 0 ? (
        <p>
          {CHANNELS.phone[locale]}:{' '}
          {clinic.phones.map((phone, index) => (
            <span key={phone}>
              {index > 0 ? ', ' : ''}
              <a className="whitespace-nowrap" href={`tel:${phone}`}>
                {printPhone(phone)}
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </aside>
  );
}

function OpenState({ times: { openNow, opensNext, now, place } }: Pick<Props, 'times'>) {
  const locale = useLocale();
  const t = useTranslations('services');
  const time = useTranslations('time');
  const closing = openingsOf(localDay(now, place.zone), place).at(-1)?.to;
  const words =
    openNow && closing
      ? t('openUntil', { time: locale === 'kk' ? timeInCase(closing, 'at', locale) : closing })
      : opensNext
        ? t('closedOpens', {
            at: when({ t: time, locale, at: opensNext, now, zone: place.zone, bound: 'happens' }),
          })
        : t('noHours');
  return (
    <p className="flex items-start gap-2 font-semibold">
      <Icon
        name={openNow ? 'done' : 'refused'}
        className={openNow ? 'mt-0.5 size-6 shrink-0 text-green' : 'mt-0.5 size-6 shrink-0 text-ink-soft'}
      />
      {words}
    </p>
  );
}

/** "If you ask now: accepted today 10:20, answered by 10:50 today", with every step of the count under "why". */
function IfYouAskNow({ times, portal }: Pick<Props, 'times'> & { portal: ChannelTimes }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const time = useTranslations('time');
  const working = useTranslations('working-time');
  const { now, place, regulation } = times;
  const zone = place.zone;
  const soonest = portal.limits.toSorted((a, b) => a.deadline.due.localeCompare(b.deadline.due))[0];
  const explanation = [...portal.explanation, ...(soonest?.deadline.explanation ?? [])];
  const sentences = explain(explanation, locale, (key, values) => working(key, values));
  const cutOff = regulation.cutOffs.find(({ channels }) => channels.includes('portal'));
  const acceptance = regulation.acceptance.find(({ channels }) => channels.includes('portal'));
  const ground = {
    cites: [
      ...new Set([
        ...(portal.postponed ? (cutOff?.cites ?? []) : []),
        ...(portal.postponed ? (acceptance?.cites ?? []) : []),
        ...(soonest?.rule.cites ?? []),
      ]),
    ],
    reading: soonest?.rule.reading ?? (portal.postponed ? acceptance?.reading : undefined),
  };
  return (
    <div className="grid gap-1 rounded-lg bg-sky-tint p-4">
      <p className="text-base text-ink-soft">{t('ifNow')}</p>
      <p className="text-lg font-semibold">
        {t('ifNowAccepted', {
          at: when({ t: time, locale, at: portal.acceptedAt, now, zone, bound: 'happens' }),
        })}
        {soonest
          ? `, ${t('ifNowAnswered', {
              by: when({ t: time, locale, at: new Date(soonest.deadline.due), now, zone, bound: 'by' }),
            })}`
          : ''}
      </p>
      {portal.postponed ? <p className="text-base">{t('postponed')}</p> : null}
      <Because
        regulation={regulation}
        ground={ground}
        explanation={[...new Set(sentences.map(({ text }) => text))]}
      />
    </div>
  );
}
