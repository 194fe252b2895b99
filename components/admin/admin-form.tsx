'use client';

import { type ReactNode, startTransition, useActionState } from 'react';
import { AdminField, type AdminFieldProps } from '@/components/admin/admin-field';
import type { AdminAction, AdminState } from '@/components/admin/admin-state';
import { PreviewPanel, type PreviewWords } from '@/components/admin/preview-panel';
import { RowsTable, type RowsWords } from '@/components/admin/rows-table';
import { rowsOfValues, useTypedRows } from '@/components/admin/use-typed-rows';
import type { RowText } from '@/components/admin/week-rows';
import { Button, type ButtonKind } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FocusOnArrival } from '@/components/ui/focus-on-arrival';
import { Notice } from '@/components/ui/notice';

interface RowsPart {
  rows: readonly RowText[];
  words: RowsWords;
  title: string;
  addRow: string;
  kinds: readonly { value: string; label: string }[];
  room: string;
}

interface Props {
  /** Prefix of ids; empty where the page has one form. */
  form?: string;
  action: AdminAction;
  initial: AdminState;
  hidden?: Readonly<Record<string, string>>;
  /** Words over the list of what is wrong. */
  summary: string;
  title?: ReactNode;
  fields: readonly AdminFieldProps[];
  /** Stretches of a day to type in. */
  hours?: RowsPart;
  submit: string;
  busy: string;
  kind?: ButtonKind;
  /** Words of a fold that the form stands in, open once it was sent. */
  fold?: string;
  /** Given, the form is previewed before it is published. */
  publish?: { submit: string; words: PreviewWords };
}

const PREFIX = 'rows';

/**
 * A form in a few columns. Without JavaScript it posts and the page comes again; with it, what was typed stays in its
 * boxes whatever the answer is. A change that touches people is previewed first, in place.
 */
export function AdminForm({
  form = '',
  action,
  initial,
  hidden = {},
  summary,
  title,
  fields,
  hours,
  submit,
  busy,
  kind = 'primary',
  fold,
  publish,
}: Props) {
  const [state, send, pending] = useActionState(action, initial);
  const day = useTypedRows(rowsOfValues(state.values, PREFIX) ?? hours?.rows ?? [], hours?.room ?? '');
  const placed = state.errors.map((error) =>
    error.field === undefined || error.field.startsWith(`${PREFIX}.`)
      ? error
      : { ...error, field: `${form}${error.field}` },
  );
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.text;
  const waits = pending || undefined;
  const drawn = (
    <form
      action={send}
      noValidate
      className="a-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } =
          event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
        const data = new FormData(event.currentTarget, submitter);
        if (!pending) startTransition(() => send(data));
      }}
    >
      <button type="submit" name="intent" value="check" className="sr-only" tabIndex={-1} aria-hidden="true">
        {submit}
      </button>
      <ErrorSummary key={`errors-${state.attempt}`} title={summary} errors={placed} />
      {title}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.note ? (
        <Notice kind="attention" announce>
          {state.note}
        </Notice>
      ) : null}
      <div className="a-fields">
        {fields.map((field) => (
          <div key={field.name} data-kind={field.kind} data-wide={field.wide ? '' : undefined}>
            <AdminField form={form} {...field} values={state.values} error={errorOf(field.name)} />
          </div>
        ))}
      </div>
      {hours ? (
        <fieldset className="a-hours">
          <legend className="e-label">{hours.title}</legend>
          <RowsTable
            words={hours.words}
            rows={day.rows}
            errors={state.errors}
            kinds={hours.kinds}
            prefix={PREFIX}
            selected={day.selected}
            onChange={day.type}
            onTidy={day.tidy}
            onSelect={day.setSelected}
            onRemove={day.remove}
          />
          <Button
            kind="quiet"
            name="intent"
            value="add-row"
            onClick={(event) => {
              event.preventDefault();
              day.add();
            }}
          >
            {hours.addRow}
          </Button>
        </fieldset>
      ) : null}
      <div className="e-actions">
        <Button
          name="intent"
          value="check"
          kind={publish && state.preview ? 'secondary' : kind}
          aria-disabled={waits}
        >
          <span aria-live="polite">{pending ? busy : submit}</span>
        </Button>
      </div>
      {publish && state.preview ? (
        <>
          <input type="hidden" name="previewed" value={state.previewed ?? ''} />
          <FocusOnArrival key={state.attempt}>
            <PreviewPanel preview={state.preview} words={publish.words} />
          </FocusOnArrival>
          <div className="e-actions">
            <Button name="intent" value="publish" aria-disabled={waits}>
              {publish.submit}
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
  if (!fold) return drawn;
  return (
    <details className="e-details" open={state.attempt > 0 || undefined}>
      <summary>{fold}</summary>
      <div className="e-details-body">{drawn}</div>
    </details>
  );
}
