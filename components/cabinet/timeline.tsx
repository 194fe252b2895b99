import { useLocale, useTranslations } from 'next-intl';
import { whoDid } from '@/components/cabinet/who';
import { clockTime, dayText, when } from '@/lib/i18n/when';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { MyRequest, TimelineLine } from '@/services/requests/my-request';

/** What happened, in words: who did what and when. Steps that only began are left to "what happens next". */
export function Timeline({ request }: { request: MyRequest }) {
  const { timeline, rules, now } = request;
  return (
    <ol className="e-timeline">
      {timeline
        .filter(({ event: { type } }) => type !== 'step-started')
        .map((line) => (
          <Line
            key={line.sequence}
            line={line}
            regulation={rules.regulation}
            now={now}
            zone={rules.place.zone}
          />
        ))}
    </ol>
  );
}

interface LineProps {
  line: TimelineLine;
  regulation: Regulation;
  now: Date;
  zone: string;
}

function Line({ line, regulation, now, zone }: LineProps) {
  const locale = useLocale();
  const t = useTranslations('cabinet.timeline');
  const { at, by, event } = line;
  const words = useEventWords({ line, regulation, now, zone });
  const late = event.type === 'step-completed' && !event.inTime;
  return (
    <li>
      <time dateTime={at.toISOString()}>
        {dayText(locale, at, zone)}, {clockTime(at, zone)}
      </time>
      <p>
        {words.title}
        {late ? ` (${t('stepLate')})` : ''}
      </p>
      {words.more ? <div>{words.more}</div> : null}
      {by.me ? null : <div>{whoDid(by, locale, (key) => t(`by.${key}`))}</div>}
    </li>
  );
}

function useEventWords({ line, regulation, now, zone }: LineProps): { title: string; more?: string } {
  const locale = useLocale();
  const t = useTranslations('cabinet.timeline');
  const time = useTranslations('time');
  const at = (moment: string) => when({ t: time, locale, at: new Date(moment), now, zone });
  const { by, event } = line;
  switch (event.type) {
    case 'filed': {
      const title = by.me ? t('filedMe') : by.kind === 'staff' ? t('filedStaff') : t('filedCitizen');
      const later = event.acceptedAt > event.at;
      return { title, ...(later ? { more: t('acceptedLater', { at: at(event.acceptedAt) }) } : {}) };
    }
    case 'appointed':
    case 'appointment-moved': {
      const { startsAt, doctorName: doctor } = event.appointed;
      const key = event.type === 'appointed' ? 'appointed' : 'moved';
      return { title: t(key, { at: at(startsAt), doctor }) };
    }
    case 'taken':
      return { title: t('taken') };
    case 'released':
      return { title: t('released') };
    case 'handed-over':
      return { title: t('handedOver', { to: event.to.name }) };
    case 'step-completed': {
      const step = regulation.steps.find(({ name }) => name === event.step);
      const outcome = step?.outcomes[event.outcome]?.label[locale] ?? event.outcome;
      const title = t('step', { step: step?.title[locale] ?? event.step, outcome });
      return event.byHand ? { title, more: t('byHand') } : { title };
    }
    case 'register-answered':
      // Which register it was may be health data.
      return { title: t('registerAnswered') };
    case 'register-ordered':
      return { title: t('registerOrdered') };
    case 'result-given': {
      const result = regulation.results.find(({ name }) => name === event.result);
      return { title: t('result', { result: result?.title[locale] ?? event.result }) };
    }
    case 'refused': {
      const ground = regulation.refusals.find(({ name }) => name === event.ground);
      return {
        title: t('refused', { ground: ground?.ground[locale] ?? event.ground }),
        ...(event.reason ? { more: event.reason } : {}),
      };
    }
    case 'withdrawn':
      if (by.me) return { title: t('withdrawnMe') };
      return { title: by.kind === 'staff' ? t('withdrawnStaff') : t('withdrawnCitizen') };
    case 'reopened': {
      const step = regulation.steps.find(({ name }) => name === event.step);
      return { title: t('reopened', { step: step?.title[locale] ?? event.step }) };
    }
    default:
      return { title: t('completed') };
  }
}
