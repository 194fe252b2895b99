import { useTranslations } from 'next-intl';
import type { Body } from '@/components/regulations/body';

/** How many places of the text there are, and what is made of them. */
export function Account({ body }: { body: Body }) {
  const t = useTranslations('regulations');
  const dispositions = Object.values(body.clauses).map(({ disposition }) => disposition);
  const count = (kind: (typeof dispositions)[number]) => dispositions.filter((one) => one === kind).length;
  return (
    <p className="e-help">
      {t('account', {
        total: dispositions.length,
        encoded: count('encoded'),
        read: count('read'),
        informative: count('informative'),
      })}
    </p>
  );
}
