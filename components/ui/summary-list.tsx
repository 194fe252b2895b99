import Link from 'next/link';
import type { ReactNode } from 'react';

export interface SummaryRow {
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** `about` completes the link for those who hear it alone: "Change" + "address". */
  actions?: readonly { href: string; text: string; about?: string }[];
}

/** Check your answers; also any short list of facts. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="e-summary">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.actions?.length ? (
            <dd className="e-summary-actions">
              {row.actions.map((action) => (
                <Link key={action.href} href={action.href}>
                  {action.text}
                  {action.about ? <span className="sr-only"> ({action.about})</span> : null}
                </Link>
              ))}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
