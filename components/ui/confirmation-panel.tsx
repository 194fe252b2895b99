import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** The end of a journey: what was done, and the number to quote. */
export function ConfirmationPanel({
  title,
  referenceLabel,
  reference,
  level = 1,
  children,
}: {
  title: ReactNode;
  referenceLabel?: string;
  reference?: string;
  /** 2 where the page has a heading above. */
  level?: 1 | 2;
  children?: ReactNode;
}) {
  return (
    <div className="e-confirmation">
      <Icon name="done" />
      {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      {reference ? (
        <p>
          {referenceLabel} <strong className="e-reference">{reference}</strong>
        </p>
      ) : null}
      {children}
    </div>
  );
}
