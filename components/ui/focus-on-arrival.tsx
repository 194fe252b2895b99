'use client';

import { type ComponentProps, useEffect, useRef } from 'react';

/** Takes the focus when it appears, so that a screen reader starts with what went wrong or what was done. */
export function FocusOnArrival({ children, ...rest }: ComponentProps<'div'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div {...rest} ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
