import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChoiceForm } from '@/components/scheduling/choice-form';
import { slotValue } from '@/components/scheduling/slot-value';
import { clockTime, dayText, when } from '@/lib/i18n/when';
import type { ZoneId } from '@/services/working-time/zone';

/** One form, however many times: each is a button that posts its own. Pressed twice, it holds the same time once. */
export function SlotForm({
  form: { action, target },
  speciality = '',
  children,
}: {
  form: ChoiceForm;
  speciality?: string | undefined;
  children: ReactNode;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="target" value={target} />
      <input type="hidden" name="speciality" value={speciality} />
      {children}
    </form>
  );
}

/** `day`: says the day too, where no heading above does. */
export function TimeButton({
  slot,
  now,
  zone,
  day = false,
  doctor,
}: {
  slot: { doctorId: string; startsAt: Date };
  now: Date;
  zone: ZoneId;
  day?: boolean;
  doctor?: string;
}) {
  const locale = useLocale();
  const t = useTranslations('time');
  const { startsAt } = slot;
  return (
    <button type="submit" name="slot" value={slotValue(slot)} className="e-slot">
      {day ? (
        when({ t, locale, at: startsAt, now, zone })
      ) : (
        <>
          <span className="sr-only">{dayText(locale, startsAt, zone, false)}, </span>
          {clockTime(startsAt, zone)}
        </>
      )}
      {doctor ? <small>{doctor}</small> : null}
    </button>
  );
}
