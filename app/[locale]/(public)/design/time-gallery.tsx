import { useLocale, useTranslations } from 'next-intl';
import { Countdown } from '@/components/ui/countdown';
import { Deadline } from '@/components/ui/deadline';
import { ExitThisPage } from '@/components/ui/exit-this-page';
import { PrintButton } from '@/components/ui/print-button';
import { TimeLeft } from '@/components/ui/time-left';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';

/** A fixed morning, so that pictures of this page can be compared. */
const NOW = '2026-03-12T05:18:00.000Z';
const after = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

export function TimeGallery() {
  const t = useTranslations('design');
  const time = useTranslations('time');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const by = (iso: string) =>
    when({ t: time, locale, at: new Date(iso), now: new Date(NOW), zone: TIME_ZONE, bound: 'by' });
  return (
    <section className="e-column e-stack" aria-labelledby="time">
      <h2 id="time">{t('time')}</h2>
      <ExitThisPage text={ui('exit')} />
      <Deadline
        sentence={t('deadline', { by: by(after(22)) })}
        start={after(-8)}
        due={after(22)}
        now={NOW}
        clauses={[{ address: 'mangystau-302/1/8.1', name: t('clauseName'), text: t('clauseText') }]}
        explanation={[t('explain1'), t('explain2')]}
      />
      <Deadline sentence={t('deadline', { by: by(after(4)) })} start={after(-26)} due={after(4)} now={NOW} />
      <Deadline
        sentence={t('deadline', { by: by(after(-12)) })}
        start={after(-42)}
        due={after(-12)}
        now={NOW}
      />
      <ul className="grid gap-2">
        {[-90, -0.5, 4, 45, 134, 400, 1440, 6000].map((minutes) => (
          <li key={minutes} className="flex flex-wrap gap-4">
            <TimeLeft due={after(minutes)} now={NOW} />
            <TimeLeft due={after(minutes)} now={NOW} length="long" />
          </li>
        ))}
      </ul>
      {[5, 0.8, -1].map((minutes) => (
        <Countdown
          key={minutes}
          until={after(minutes)}
          now={NOW}
          title={t('held', { by: by(after(minutes)) })}
          expired={t('expired')}
          lastMinute={t('lastMinute')}
        />
      ))}
      <PrintButton text={ui('print')} />
    </section>
  );
}
