import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ChoiceForm } from '@/components/scheduling/choice-form';
import { choiceHref } from '@/components/scheduling/choice-view';
import { SlotForm, TimeButton } from '@/components/scheduling/slot-form';
import { shortName } from '@/lib/names/format';
import type { DayOfWeek, TimesToChoose } from '@/services/requests/times-to-choose';
import type { ClosedBecause } from '@/services/working-time/clinic-hours';
import { weekdayOf } from '@/services/working-time/day';
import { holidayNames } from '@/services/working-time/holiday-names';
import { dayWithoutYear, weekdayInWords } from '@/services/working-time/words';

type Week = NonNullable<TimesToChoose['week']>;

/** Seven columns on a wide screen, a list of days on a phone: the same HTML. */
export function WeekGrid({ choice, week, form }: { choice: TimesToChoose; week: Week; form: ChoiceForm }) {
  const locale = useLocale();
  const t = useTranslations('appointment');
  const { doctor, days, previous, next } = week;
  const [first, last] = [days[0]?.plan.day, days.at(-1)?.plan.day];
  const to = (day: string) =>
    choiceHref(form.base, { speciality: doctor.speciality, doctorId: doctor.id, week: day });
  return (
    <section className="e-stack" aria-labelledby="week">
      <div className="e-week-head">
        <h2 id="week">
          {first && last
            ? t('week', { from: dayWithoutYear(first, locale), until: dayWithoutYear(last, locale) })
            : null}
        </h2>
        <nav aria-label={t('weeks')}>
          {previous ? (
            <Link href={to(previous)} rel="prev" prefetch={false}>
              ← {t('previousWeek')}
            </Link>
          ) : null}
          {next ? (
            <Link href={to(next)} rel="next" prefetch={false}>
              {t('nextWeek')} →
            </Link>
          ) : null}
        </nav>
      </div>
      <SlotForm form={form} speciality={doctor.speciality}>
        <ol className="e-week">
          {days.map((day) => (
            <Day key={day.plan.day} day={day} choice={choice} week={week} />
          ))}
        </ol>
      </SlotForm>
      {days.every(({ slots }) => slots.length === 0) ? (
        <p className="e-help">{next ? t('emptyWeek') : t('emptyLastWeek')}</p>
      ) : null}
    </section>
  );
}

function Day({ day, choice, week }: { day: DayOfWeek; choice: TimesToChoose; week: Week }) {
  const locale = useLocale();
  const { plan, slots } = day;
  return (
    <li
      data-empty={slots.length === 0 ? '' : undefined}
      data-today={plan.day === choice.today ? '' : undefined}
    >
      <h3>
        <span>{weekdayInWords(weekdayOf(plan.day), locale)}</span>
        {dayWithoutYear(plan.day, locale)}
      </h3>
      {slots.length === 0 ? (
        <NoTimes day={day} />
      ) : (
        <div className="e-day-slots">
          {slots.map((slot) => (
            <TimeButton
              key={`${slot.doctorId}-${slot.startsAt.toISOString()}`}
              slot={slot}
              now={choice.now}
              zone={choice.place.zone}
              {...(slot.doctorId === week.doctor.id ? {} : { doctor: shortName(slot.doctor) })}
            />
          ))}
        </div>
      )}
    </li>
  );
}

/** Why a day has no times to choose. */
function NoTimes({ day: { plan, past, beyond } }: { day: DayOfWeek }) {
  const t = useTranslations('appointment');
  if (past) return <p>{t('past')}</p>;
  if (beyond) return <p>{t('beyond')}</p>;
  return plan.open ? <p>{t('full')}</p> : <Closed because={plan.because} />;
}

function Closed({ because }: { because: ClosedBecause }) {
  const locale = useLocale();
  const t = useTranslations('appointment');
  switch (because.kind) {
    case 'holiday':
      return <p>{t('closed.holiday', { holiday: holidayNames[because.holiday][locale] })}</p>;
    case 'substitute':
      return <p>{t('closed.substitute', { holiday: holidayNames[because.holiday][locale] })}</p>;
    case 'closed':
      return <p>{because.reason ? t('closed.reason', { reason: because.reason }) : t('closed.clinic')}</p>;
    case 'moved-off':
      return <p>{t('closed.moved')}</p>;
    default:
      return <p>{t('closed.weekend')}</p>;
  }
}
