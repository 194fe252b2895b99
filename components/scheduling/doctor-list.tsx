import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ChoiceForm } from '@/components/scheduling/choice-form';
import { choiceHref } from '@/components/scheduling/choice-view';
import { SlotForm, TimeButton } from '@/components/scheduling/slot-form';
import { EmptyState } from '@/components/ui/empty-state';
import { fullName } from '@/lib/names/format';
import type { TimesToChoose } from '@/services/requests/times-to-choose';

/** Doctors of a speciality, whoever is free soonest first; the soonest times can be taken at once. */
export function DoctorList({
  choice,
  speciality,
  form,
}: {
  choice: TimesToChoose;
  speciality: string;
  form: ChoiceForm;
}) {
  const t = useTranslations('appointment');
  if (choice.doctors.length === 0) {
    return <EmptyState title={t('nobody')}>{t('nobodyHelp')}</EmptyState>;
  }
  return (
    <section className="e-column e-stack" aria-labelledby="doctor">
      <h2 id="doctor">{t('chooseDoctor')}</h2>
      <SlotForm form={form} speciality={speciality}>
        <ul className="grid list-none gap-4 p-0">
          {choice.doctors.map(({ doctor, nearest }) => (
            <li key={doctor.id} className="e-card grid gap-3">
              <div>
                <h3>{fullName(doctor)}</h3>
                {doctor.room ? <p className="e-help">{t('room', { room: doctor.room })}</p> : null}
              </div>
              {nearest.length > 0 ? (
                <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
                  {nearest.map((slot) => (
                    <TimeButton
                      key={slot.startsAt.toISOString()}
                      slot={slot}
                      now={choice.now}
                      zone={choice.place.zone}
                      day
                    />
                  ))}
                </div>
              ) : (
                <p>{t('noneFree')}</p>
              )}
              {nearest.length > 0 ? (
                <Link
                  className="e-linklike"
                  href={choiceHref(form.base, { speciality, doctorId: doctor.id })}
                  prefetch={false}
                >
                  {t('allTimes')}
                  <span className="sr-only">: {fullName(doctor)}</span>
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      </SlotForm>
    </section>
  );
}
