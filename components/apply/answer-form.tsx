'use client';

import { useActionState, useRef } from 'react';
import { AnswerInput } from '@/components/apply/answer-input';
import type { AnswerState } from '@/components/apply/answer-state';
import type { FieldView } from '@/components/apply/field-view';
import { type SaveWords, useSaveAsTyped } from '@/components/apply/save-as-typed';
import { Actions } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  action: (state: AnswerState, form: FormData) => Promise<AnswerState>;
  initial: AnswerState;
  saveTo: string;
  /** Where to go back to once this page is right: from the check page. */
  returnTo: string;
  title: string;
  fields: readonly FieldView[];
  words: {
    errorSummary: string;
    continue: string;
    busy: string;
    date: { day: string; month: string; year: string };
    save: SaveWords;
  };
}

/** One question page. Works as a plain form; with JavaScript it also saves while the person types. */
export function AnswerForm({ action, initial, saveTo, returnTo, title, fields, words }: Props) {
  const [state, submit] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaveAsTyped(form, { saveTo, fields, words: words.save });
  const errorOf = (name: string) => state.errors.find((error) => error.field === name)?.text;
  const summary = fields.flatMap(({ name, label }) => {
    const text = errorOf(name);
    return text ? [{ field: name, text: fields.length > 1 ? `${label} – ${text}` : text }] : [];
  });
  return (
    <>
      <ErrorSummary key={JSON.stringify(state.errors)} title={words.errorSummary} errors={summary} />
      {state.failure ? (
        <Notice kind="refused" announce>
          {state.failure}
        </Notice>
      ) : null}
      <h1>{title}</h1>
      <form ref={form} action={submit} onInput={saving.onInput} className="grid gap-6" noValidate>
        <input type="hidden" name="@return" value={returnTo} />
        {fields.map((field) => (
          <AnswerInput
            key={field.name}
            field={field}
            value={state.values[field.name] ?? field.value}
            error={errorOf(field.name)}
            dateParts={words.date}
          />
        ))}
        <div className="grid gap-2">
          <Actions>
            <SubmitButton busy={words.busy} onClick={saving.stop}>
              {words.continue}
            </SubmitButton>
          </Actions>
          <p role="status" className="min-h-6 text-base text-ink-soft" data-save={saving.state}>
            {saving.text}
          </p>
        </div>
      </form>
    </>
  );
}
