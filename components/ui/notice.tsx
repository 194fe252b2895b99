import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export type NoticeKind = 'info' | 'attention' | 'done' | 'refused';

interface Props {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  /** The outcome of what was just done: announced at once. */
  announce?: boolean;
}

/** A banner: what happened or what to know, told by an icon and words, not by colour alone. */
export function Notice({ kind = 'info', title, children, announce }: Props) {
  return (
    <div
      className="e-notice"
      data-kind={kind}
      role={announce ? (kind === 'refused' || kind === 'attention' ? 'alert' : 'status') : undefined}
    >
      <Icon name={kind} />
      <div>
        {title ? <p className="e-notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
