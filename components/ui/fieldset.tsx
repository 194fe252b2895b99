import type { ReactNode } from 'react';
import { errorId, FieldNotes, helpId } from '@/components/ui/field';

interface Props {
  /** Ties the group to its help and error; the error summary links to the first input inside. */
  id: string;
  legend: ReactNode;
  legendSize?: 'normal' | 'page';
  help?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

export function Fieldset({ id, legend, legendSize = 'normal', help, error, children }: Props) {
  const ids = [help ? helpId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ');
  return (
    <div className="e-field" data-invalid={error ? '' : undefined}>
      <fieldset className="e-fieldset w-full" aria-describedby={ids === '' ? undefined : ids}>
        <legend className="e-label" data-size={legendSize}>
          {legendSize === 'page' ? (
            <h1 className="e-label" data-size="page">
              {legend}
            </h1>
          ) : (
            legend
          )}
        </legend>
        {help || error ? (
          <div className="e-field">
            <FieldNotes id={id} help={help} error={error} />
          </div>
        ) : null}
        {children}
      </fieldset>
    </div>
  );
}
