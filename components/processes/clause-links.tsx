import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { clauseHref } from '@/lib/i18n/clause-href';
import { clauseWords } from '@/services/regulations/clause-name';

/** The clauses of a row: each leads to its place in the regulation reader. */
export function ClauseLinks({ clauses }: { clauses: readonly string[] }) {
  const locale = useLocale();
  const t = useTranslations('services');
  return clauses.map((address, index) => (
    <span key={address}>
      {index > 0 ? '; ' : null}
      <Link href={clauseHref(locale, address)} prefetch={false}>
        {clauseWords(address.slice(address.lastIndexOf('/') + 1), (key, values) => t(key, values)).join(', ')}
      </Link>
    </span>
  ));
}
