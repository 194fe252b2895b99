'use client';

import { type ReactNode, useId, useRef } from 'react';
import type { ButtonKind } from '@/components/ui/button';

interface Props {
  /** Words on the button that opens it. */
  open: ReactNode;
  kind?: ButtonKind;
  title: string;
  /** Words on the button that closes it without doing anything. */
  close: string;
  children: ReactNode;
}

/** The browser's own dialog: focus kept inside, Escape closes. For staff; a citizen's confirmation is a page. */
export function Dialog({ open, kind = 'secondary', title, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <button type="button" className="e-button" data-kind={kind} onClick={() => dialog.current?.showModal()}>
        {open}
      </button>
      <dialog ref={dialog} className="e-dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <button type="button" className="e-button" data-kind="quiet" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </dialog>
    </>
  );
}
