'use client';

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import type { ButtonKind } from '@/components/ui/button';

type Props = ComponentProps<'button'> & { kind?: ButtonKind; busy: string };

/** A submit that cannot be pressed twice while the first is under way. `busy` says what is happening meanwhile. */
export function SubmitButton({ kind = 'primary', busy, className, children, onClick, ...rest }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type="submit"
      data-kind={kind}
      className={clsx('e-button', className)}
      // aria-disabled and not disabled: the focus stays, so a screen reader hears the new words.
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      <span aria-live="polite">{pending ? busy : children}</span>
    </button>
  );
}
