'use client';

import { type ReactNode, useActionState } from 'react';
import { FormField, type FormFieldProps } from '@/components/identity/form-field';
import type { FormAction, FormState } from '@/components/identity/form-state';
import type { ButtonKind } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  action: FormAction;
  initial: FormState;
  /** Words over the list of what is wrong. */
  summary: string;
  title: ReactNode;
  /** Between the heading and the first field. */
  lead?: ReactNode;
  fields: readonly FormFieldProps[];
  hidden?: Readonly<Record<string, string>>;
  submit: string;
  busy: string;
  kind?: ButtonKind;
}

/**
 * One form, one answer. Without JavaScript it posts, and the server draws the page again with what was typed and what
 * is wrong; with it, the same happens in place.
 */
export function AnswerForm({
  action,
  initial,
  summary,
  title,
  lead,
  fields,
  hidden,
  submit,
  busy,
  kind,
}: Props) {
  const [state, send] = useActionState(action, initial);
  const errorOf = (name: string) => state.errors.find((error) => error.field === name)?.text;
  const labelOf = (name: string | undefined) => fields.find((field) => field.name === name)?.label;
  const errors = state.errors.map((error) => {
    const label = labelOf(error.field);
    return fields.length > 1 && typeof label === 'string'
      ? { ...error, text: `${label} – ${error.text}` }
      : error;
  });
  return (
    <form action={send} noValidate className="e-column e-stack">
      <ErrorSummary key={`errors-${state.attempt}`} title={summary} errors={errors} />
      {title}
      {lead}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="e-stack" key={state.attempt}>
        {fields.map((field) => (
          <FormField key={field.name} {...field} values={state.values} error={errorOf(field.name)} />
        ))}
      </div>
      <div className="e-actions">
        <SubmitButton busy={busy} kind={kind}>
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}
