import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChoiceForm } from '@/components/scheduling/choice-form';
import { SlotForm, TimeButton } from '@/components/scheduling/slot-form';
import { shortName } from '@/lib/names/format';
import type { NearTime } from '@/services/scheduling/nearest-free-times';
import type { ZoneId } from '@/services/working-time/zone';

interface Props {
  times: readonly NearTime[];
  /** The doctor whose time is gone: another doctor's name stands on the button. */
  doctorId: string;
  form: ChoiceForm;
  now: Date;
  zone: ZoneId;
  children?: ReactNode;
}

/** The free times nearest to one that is gone, each to be taken at once. */
export function Instead({ times, doctorId, form, now, zone, children }: Props) {
  const t = useTranslations('appointment');
  return (
    <section className="grid gap-3" aria-labelledby="instead">
      <h2 id="instead">{t('instead')}</h2>
      {children}
      {times.length === 0 ? (
        <p>{t('nothingNear')}</p>
      ) : (
        <SlotForm form={form}>
          <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
            {times.map((time) => (
              <TimeButton
                key={`${time.doctorId}-${time.startsAt.toISOString()}`}
                slot={time}
                now={now}
                zone={zone}
                day
                {...(time.doctorId === doctorId ? {} : { doctor: shortName(time.doctor) })}
              />
            ))}
          </div>
        </SlotForm>
      )}
    </section>
  );
}
