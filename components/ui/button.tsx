import { clsx } from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind };

/** Submits by default, as most buttons here stand in forms. For a guarded submit see SubmitButton. */
export function Button({ kind = 'primary', type = 'submit', className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} data-kind={kind} className={clsx('e-button', className)} />;
}

type ButtonLinkProps = ComponentProps<typeof Link> & { kind?: ButtonKind };

/** Goes somewhere but looks like the next thing to do. */
export function ButtonLink({ kind = 'primary', className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} data-kind={kind} className={clsx('e-button', className)} />;
}

/** Buttons side by side, the main one first; on a phone one under the other. */
export function Actions({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={clsx('e-actions', className)} />;
}
