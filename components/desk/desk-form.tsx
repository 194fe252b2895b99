'use client';

import { clsx } from 'clsx';
import { type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import { DeskField, type DeskFieldProps } from '@/components/desk/desk-field';
import { type DeskAction, freshState } from '@/components/desk/form-state';
import { TimePicker, type TimePickerProps } from '@/components/desk/time-picker';
import type { ButtonKind } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';

export interface DeskFormProps {
  /** Prefix of ids: several forms stand on a page. */
  form: string;
  action: DeskAction;
  hidden?: Readonly<Record<string, string>>;
  /** Words over the list of what is wrong. */
  summary: string;
  fields?: readonly DeskFieldProps[];
  times?: Omit<TimePickerProps, 'form' | 'typed' | 'error' | 'nearest'>;
  submit: ReactNode;
  busy: string;
  kind?: ButtonKind;
  /** The key that presses the button. */
  shortcut?: string;
  className?: string;
  /** Somebody waits: the first question takes the focus when the form comes. */
  focus?: boolean;
  /** A second way to send the same form: posted as `intent`. */
  second?: { value: string; text: ReactNode };
  children?: ReactNode;
}

const FIRST = 'input:not([type="hidden"]), textarea, select';
const FIRST_ASKED = '[name^="answers."]';

/**
 * A form of the desk. Without JavaScript it posts and the page comes again with what was typed; with it, what was typed
 * simply stays, whatever the answer is (React would empty a form after its action: sending it by hand keeps it).
 */
export function DeskForm({
  form,
  action,
  hidden = {},
  summary,
  fields = [],
  times,
  submit,
  busy,
  kind = 'primary',
  shortcut,
  className,
  focus = false,
  second,
  children,
}: DeskFormProps) {
  const [state, send, pending] = useActionState(action, freshState);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!focus) return;
    const form = element.current;
    const first = form?.querySelector<HTMLElement>(FIRST_ASKED) ?? form?.querySelector<HTMLElement>(FIRST);
    first?.focus();
  }, [focus]);
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.text;
  const values = { ...hidden, ...pick(state.values, Object.keys(hidden)) };
  return (
    <form
      ref={element}
      action={send}
      noValidate
      className={clsx('e-desk-form', className)}
      onSubmit={(event) => {
        event.preventDefault();
        if (pending) return;
        const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
        const data = new FormData(event.currentTarget, button);
        startTransition(() => send(data));
      }}
    >
      {state.notice ? (
        <Notice key={state.attempt} kind="attention" announce>
          <p>{state.notice}</p>
        </Notice>
      ) : null}
      <ErrorSummary
        key={`errors-${state.attempt}`}
        title={summary}
        errors={state.errors.map(({ field, text }) => {
          if (!field) return { text };
          const label = fields.find(({ name }) => name === field)?.label;
          return { field: `${form}-${field}`, text: label ? `${label} – ${text}` : text };
        })}
      />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <DeskField key={field.name} {...field} form={form} typed={state.values} error={errorOf(field.name)} />
      ))}
      {children}
      {times ? (
        <TimePicker
          {...times}
          form={form}
          typed={state.values}
          error={errorOf('slot')}
          nearest={state.nearest}
        />
      ) : null}
      <div className="e-actions">
        <button
          type="submit"
          className="e-button"
          data-kind={kind}
          data-key={shortcut}
          aria-disabled={pending || undefined}
        >
          <span aria-live="polite">{pending ? busy : submit}</span>
        </button>
        {second ? (
          <button
            type="submit"
            name="intent"
            value={second.value}
            className="e-button"
            data-kind="secondary"
            aria-disabled={pending || undefined}
          >
            {second.text}
          </button>
        ) : null}
      </div>
    </form>
  );
}

/** Versions move on with each answer; what the server gave back wins over what the page was drawn with. */
const pick = (values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
