import { useLocale, useTranslations } from 'next-intl';
import { Because } from '@/components/services/because';
import { FoldedSection } from '@/components/ui/folded-section';
import { CHANNELS, PROVIDERS } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Hours } from '@/services/regulations/language/time';
import { cutOffByWeekday } from '@/services/working-time/acceptance';
import { type DayPlan, dayPlan, openingsOf, type Place } from '@/services/working-time/clinic-hours';
import { addDays, type Day, type TimeOfDay, weekdayOf, weekdays } from '@/services/working-time/day';
import { dayInWords, timeInCase, weekdayInWords } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

interface Props {
  regulation: Regulation;
  clinic?: { name: string; place: Place; now: Date } | undefined;
}

/** The clinic's own next seven days for this service, its cut-off, and the hours that the act prints. */
export function HoursAndCutOff({ regulation, clinic }: Props) {
  const locale = useLocale();
  const t = useTranslations('services');
  const { cutOffs, hours, otherHours = [], portalHours } = regulation;
  const today = ({ place, now }: NonNullable<Props['clinic']>): string => {
    const stretches = openingsOf(localDay(now, place.zone), place).map(({ from, to }) => `${from}–${to}`);
    return `${t('today')}: ${stretches.length > 0 ? stretches.join(', ') : t('closed')}`;
  };
  return (
    <FoldedSection id="hours" title={t('hours')} about={clinic ? today(clinic) : undefined}>
      {clinic ? <WeekTable regulation={regulation} clinic={clinic} /> : null}
      {cutOffs.map((cutOff) => (
        <div key={cutOff.channels.join('-')} className="e-fact">
          <p>
            {cutOff.channels.map((channel) => CHANNELS[channel][locale]).join(', ')}:{' '}
            {t('cutOff', {
              before: t(`unitOf.${cutOff.beforeClosing.unit}`, { value: cutOff.beforeClosing.value }),
            })}
          </p>
          <Because regulation={regulation} ground={cutOff} />
        </div>
      ))}
      {[hours, ...otherHours].map((printed) => (
        <PrintedHours
          key={printed.stated ? printed.provider : 'not-stated'}
          regulation={regulation}
          hours={printed}
          named={otherHours.length > 0}
        />
      ))}
      {portalHours ? (
        <div className="e-fact">
          <p>{t('portalHours')}</p>
          <Because regulation={regulation} ground={portalHours} />
        </div>
      ) : null}
    </FoldedSection>
  );
}

/** The hours that the act itself prints; named by their provider where it prints several. */
function PrintedHours({
  regulation,
  hours,
  named,
}: {
  regulation: Regulation;
  hours: Hours<string>;
  named: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations('services');
  if (!hours.stated) return <Because regulation={regulation} ground={hours} />;
  const provider = PROVIDERS[hours.provider][locale];
  return (
    <div>
      <p>{named ? t('printedHoursOf', { provider }) : t('printedHours')}:</p>
      <ul className="list-disc ps-5">
        {hours.week.map((printed) => (
          <li key={printed.weekdays.join()}>
            {printed.weekdays
              .flatMap((number) => weekdays[number - 1] ?? [])
              .map((weekday) => weekdayInWords(weekday, locale))
              .join(', ')}
            : {printed.opens}–{printed.closes}
            {printed.break ? ` (${t('lunch', { ...printed.break })})` : ''}
          </li>
        ))}
      </ul>
      <Because regulation={regulation} ground={hours} />
    </div>
  );
}

function WeekTable({ regulation, clinic }: Required<Props> & { clinic: NonNullable<Props['clinic']> }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const { place, now, name } = clinic;
  const today = localDay(now, place.zone);
  const days = Array.from({ length: 7 }, (_, index) => dayPlan(addDays(today, index), place));
  const [cutOff] = regulation.cutOffs;
  const last = cutOff ? cutOffByWeekday(place, cutOff) : {};
  const untilWords = (time: TimeOfDay | undefined): string =>
    time ? t('until', { time: timeInCase(time, 'until', locale) }) : '–';
  return (
    <table className="w-full border-collapse max-sm:text-base text-start tabular-nums">
      <caption className="pb-2 text-start text-ink-soft">{t('hoursOf', { clinic: name })}</caption>
      <thead>
        <tr className="border-b border-edge text-start">
          <th scope="col" className="py-1 pe-3 text-start font-semibold">
            {t('day')}
          </th>
          <th scope="col" className="py-1 pe-3 text-start font-semibold">
            {t('open')}
          </th>
          {cutOff ? (
            <th scope="col" className="py-1 text-start font-semibold">
              {t('lastAsk')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {days.map((plan) => (
          <tr key={plan.day} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal wrap-anywhere">
              <DayName day={plan.day} today={today} />
            </th>
            <td className="py-1.5 pe-3">
              <OpenHours plan={plan} />
            </td>
            {cutOff ? (
              <td className="py-1.5">{plan.open ? untilWords(last[weekdayOf(plan.day)]) : '–'}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayName({ day, today }: { day: Day; today: Day }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const words = weekdayInWords(weekdayOf(day), locale);
  return day === today ? (
    <strong>
      {words}, {t('today')}
    </strong>
  ) : (
    words
  );
}

function OpenHours({ plan }: { plan: DayPlan }) {
  const locale = useLocale();
  const t = useTranslations('services');
  if (!plan.open) {
    const { because } = plan;
    const reason = because.kind === 'closed' ? because.reason : undefined;
    return (
      <span className="text-ink-soft">
        {t('closed')}
        {reason ? ` (${reason}, ${dayInWords(plan.day, locale)})` : ''}
      </span>
    );
  }
  const { opens, closes, breaks = [] } = plan.hours;
  return (
    <>
      {opens}–{closes}
      {breaks.map(({ from, to }) => (
        <span key={from} className="text-ink-soft">
          {' '}
          ({t('lunch', { from, to })})
        </span>
      ))}
    </>
  );
}
