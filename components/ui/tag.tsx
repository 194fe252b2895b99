import type { ReactNode } from 'react';

export type TagKind = 'neutral' | 'waiting' | 'attention' | 'done' | 'refused';

/** A status in one or two words; each kind has a mark of its own beside its colour. */
export function Tag({ kind = 'neutral', children }: { kind?: TagKind; children: ReactNode }) {
  return (
    <span className="e-tag" data-kind={kind}>
      {children}
    </span>
  );
}
