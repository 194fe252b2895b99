import { useLocale, useTranslations } from 'next-intl';
import { Details } from '@/components/ui/details';
import type { Reading } from '@/services/regulations/language/regulation';

/** A place that the text does not settle, the portal's choice, and the reason for it. */
export function ReadingText({ reading }: { reading: Reading<string> }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  return (
    <Details summary={`${t(`kindOf.${reading.kind}`)}: ${reading.question[locale]}`}>
      <p>
        {t('reading')}: <strong>{reading.reading[locale]}</strong>
      </p>
      <p>
        {t('because')}: {reading.why[locale]}
      </p>
    </Details>
  );
}
