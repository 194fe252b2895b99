import type { ReactNode } from 'react';

export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="e-details" open={open}>
      <summary>{summary}</summary>
      <div className="e-details-body">{children}</div>
    </details>
  );
}
