'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button, type ButtonKind } from '@/components/ui/button';

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
      <Button type="button" kind={kind} onClick={() => dialog.current?.showModal()}>
        {open}
      </Button>
      <dialog ref={dialog} className="e-dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <Button type="button" kind="quiet" onClick={() => dialog.current?.close()}>
          {close}
        </Button>
      </dialog>
    </>
  );
}
