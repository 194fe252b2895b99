import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { href } from '@/lib/i18n/navigation';
import { actById } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Day } from '@/services/working-time/day';
import { dayInWords } from '@/services/working-time/words';

/** In one line: which act governs, whether it is in force, and since when and by what decision the clinic applies it. */
export function GoverningLine({
  regulation,
  applied,
}: {
  regulation: Regulation;
  applied?: { appliesFrom: Day; decision: string } | null | undefined;
}) {
  const locale = useLocale();
  const t = useTranslations('services');
  const act = actById(regulation.act);
  return (
    <p className="e-help">
      {t('governs')}{' '}
      <Link href={href(locale, `/regulations/${regulation.id}`)} prefetch={false}>
        {act.shortTitle[locale]}
      </Link>{' '}
      ({t(`actStatus.${act.status}`)}).{' '}
      {applied
        ? t(applied.decision === '' ? 'appliedByItself' : 'appliedSinceBy', {
            date: dayInWords(applied.appliesFrom, locale),
            decision: applied.decision,
          })
        : null}
    </p>
  );
}
