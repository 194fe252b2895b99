import type { ReactNode } from 'react';
import { RamsHorn } from '@/components/ui/ornament';

/** What will come here, and what to do now. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="e-empty">
      <RamsHorn />
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}
