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
  // Somebody may have opened it before the page came alive: it stays as they left it.
  return (
    <details className="e-details" open={open} suppressHydrationWarning>
      <summary>{summary}</summary>
      <div className="e-details-body">{children}</div>
    </details>
  );
}
