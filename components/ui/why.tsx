import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { clauseHref } from '@/lib/i18n/clause-href';

export interface ClauseQuote {
  /** `mangystau-302/1/8.1` */
  address: string;
  /** The clause as a person names it: "No 302, annex 1, clause 8". */
  name: string;
  /** What it says, in the portal's own words and the reader's language. */
  text: ReactNode;
}

/** The small "why" beside a rule: opens the clause in place and leads to it in the regulation reader. */
export function Why({
  clauses,
  label,
  children,
}: {
  clauses: readonly ClauseQuote[];
  label?: string;
  children?: ReactNode;
}) {
  const t = useTranslations('ui');
  const locale = useLocale();
  return (
    <details className="e-details e-why">
      <summary>{label ?? t('why')}</summary>
      <div className="mt-1 grid gap-3">
        {children}
        {clauses.map((clause) => (
          <blockquote key={clause.address}>
            {clause.text}
            <cite>
              <Link href={clauseHref(locale, clause.address)} prefetch={false}>
                {clause.name}
              </Link>
            </cite>
          </blockquote>
        ))}
      </div>
    </details>
  );
}
