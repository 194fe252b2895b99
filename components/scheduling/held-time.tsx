import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button';
import { Countdown } from '@/components/ui/countdown';
import { kazakhDative } from '@/lib/i18n/kazakh-dative';
import { clockTime, when } from '@/lib/i18n/when';
import type { ZoneId } from '@/services/working-time/zone';

interface Props {
  held: { startsAt: Date; heldUntil: Date };
  doctor: string;
  now: Date;
  zone: ZoneId;
  /** Where the way goes on with this time. */
  onward?: { href: string; text: string };
}

/** The time that is kept for the person, running out by the second; without a script it says until when. */
export function HeldTime({ held, doctor, now, zone, onward }: Props) {
  const locale = useLocale();
  const t = useTranslations('appointment');
  const time = useTranslations('time');
  const until = clockTime(held.heldUntil, zone);
  return (
    <div className="grid gap-3">
      <Countdown
        until={held.heldUntil.toISOString()}
        now={now.toISOString()}
        title={t('held.title', {
          at: when({ t: time, locale, at: held.startsAt, now, zone }),
          doctor,
          until: locale === 'kk' ? kazakhDative(until) : until,
        })}
        expired={t('held.expired')}
        lastMinute={t('held.lastMinute')}
      />
      {onward ? (
        <div className="e-actions">
          <ButtonLink href={onward.href}>{onward.text}</ButtonLink>
          <p className="e-help">{t('held.other')}</p>
        </div>
      ) : null}
    </div>
  );
}
