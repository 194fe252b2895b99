import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ChoiceForm } from '@/components/scheduling/choice-form';
import { type ChoiceView, choiceHref } from '@/components/scheduling/choice-view';
import { DoctorList } from '@/components/scheduling/doctor-list';
import { SpecialityList } from '@/components/scheduling/speciality-list';
import { WeekGrid } from '@/components/scheduling/week-grid';
import { Because } from '@/components/services/because';
import { clockTime, dayText } from '@/lib/i18n/when';
import { fullName } from '@/lib/names/format';
import { specialityName } from '@/services/organisations/specialities';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { TimesToChoose } from '@/services/requests/times-to-choose';
import { dayInCase } from '@/services/working-time/words';
import { localDay } from '@/services/working-time/zone';

interface Props extends ChoiceForm {
  choice: TimesToChoose;
  view: ChoiceView;
  regulation: Regulation;
  /** Where every speciality is shown, if not at the bare address. */
  all?: string;
}

/** Times that the person has taken elsewhere are left out of the week, and it says so. */
function BusyNote({ choice: { week, busy, place } }: { choice: TimesToChoose }) {
  const locale = useLocale();
  const t = useTranslations('appointment');
  const shown = week?.days.map(({ plan }) => plan.day) ?? [];
  const times = busy
    .filter(({ startsAt }) => shown.includes(localDay(startsAt, place.zone)))
    .map(
      ({ startsAt, endsAt }) =>
        `${dayText(locale, startsAt, place.zone, false)}, ${clockTime(startsAt, place.zone)}–${clockTime(endsAt, place.zone)}`,
    );
  return times.length > 0 ? <p className="e-help">{t('busy', { times: times.join('; ') })}</p> : null;
}

/** Speciality, then doctor, then the week: each a page of its own with an address of its own; no script needed. */
export function TimeChoice({ choice, view, regulation, all, ...form }: Props) {
  const locale = useLocale();
  const t = useTranslations('appointment');
  const { week, doctors, specialities, lastDay, lawful } = choice;
  const speciality = week?.doctor.speciality ?? view.speciality;
  const several = doctors.length > 1;
  return (
    <div className="e-stack">
      {speciality ? (
        <p className="flex flex-wrap items-baseline gap-x-4">
          <strong>
            {specialityName(speciality, locale)}
            {week ? `: ${fullName(week.doctor)}` : ''}
          </strong>
          {week && several ? (
            <Link className="e-linklike" href={choiceHref(form.base, { speciality })}>
              {t('otherDoctor')}
            </Link>
          ) : null}
          {specialities.length > 1 ? (
            <Link className="e-linklike" href={all ?? form.base}>
              {t('otherSpeciality')}
            </Link>
          ) : null}
        </p>
      ) : null}
      {week ? <WeekGrid choice={choice} week={week} form={form} /> : null}
      {!week && speciality ? <DoctorList choice={choice} speciality={speciality} form={form} /> : null}
      {!week && !speciality ? <SpecialityList choice={choice} base={form.base} /> : null}
      <BusyNote choice={choice} />
      <div>
        <p className="e-help">
          {t(lawful ? 'lastDay' : 'lastDayShown', { day: dayInCase(lastDay, 'until', locale) })}
        </p>
        {lawful && regulation.slotChoice?.horizon ? (
          <Because regulation={regulation} ground={regulation.slotChoice.horizon} />
        ) : null}
      </div>
    </div>
  );
}
