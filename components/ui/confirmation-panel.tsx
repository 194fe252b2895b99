import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** The end of a journey: what was done, and the number to quote. */
export function ConfirmationPanel({
  title,
  referenceLabel,
  reference,
  children,
}: {
  title: ReactNode;
  referenceLabel?: string;
  reference?: string;
  children?: ReactNode;
}) {
  return (
    <div className="e-confirmation">
      <Icon name="done" />
      <h1>{title}</h1>
      {reference ? (
        <p>
          {referenceLabel} <strong className="e-reference">{reference}</strong>
        </p>
      ) : null}
      {children}
    </div>
  );
}
