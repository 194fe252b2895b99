import type { ReactNode } from 'react';

export interface FieldProps {
  /** Name of the form field; the id too, unless another is given. */
  name: string;
  id?: string;
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong and what to do, as one sentence. */
  error?: ReactNode;
  /** `page` when the label is the question of the page, drawn as its heading. */
  labelSize?: 'normal' | 'page';
}

export const helpId = (id: string) => `${id}-help`;
export const errorId = (id: string) => `${id}-error`;

/** Attributes that tie an input to its label's help and error. */
export function described({ name, id = name, help, error }: FieldProps) {
  const ids = [help ? helpId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': ids === '' ? undefined : ids,
    'aria-invalid': error ? true : undefined,
  };
}

/** Label above, help under it, error between help and input. */
export function Field({
  name,
  id = name,
  label,
  help,
  error,
  labelSize = 'normal',
  children,
}: FieldProps & { children: ReactNode }) {
  const labelElement = (
    <label className="e-label" data-size={labelSize} htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className="e-field" data-invalid={error ? '' : undefined}>
      {labelSize === 'page' ? <h1>{labelElement}</h1> : labelElement}
      <FieldNotes id={id} help={help} error={error} />
      {children}
    </div>
  );
}

export function FieldNotes({ id, help, error }: { id: string; help?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {help ? (
        <div className="e-help" id={helpId(id)}>
          {help}
        </div>
      ) : null}
      {error ? (
        <p className="e-error" id={errorId(id)}>
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}
