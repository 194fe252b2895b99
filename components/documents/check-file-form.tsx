'use client';

import { useActionState, useId } from 'react';
import { type CheckFileState, checkFileAction } from '@/components/documents/check-file-action';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';

const FRESH: CheckFileState = { attempt: 0 };

export function CheckFileForm({
  words,
}: {
  words: { label: string; help: string; submit: string; busy: string; summary: string; result: string };
}) {
  const [state, send, busy] = useActionState(checkFileAction, FRESH);
  const heading = useId();
  return (
    <div className="e-stack">
      {state.wrong ? (
        <ErrorSummary
          key={state.attempt}
          title={words.summary}
          errors={[{ field: 'file', text: state.wrong }]}
        />
      ) : null}
      <form action={send} className="e-stack" noValidate>
        <FileInput
          name="file"
          label={words.label}
          help={words.help}
          accept=".pdf,.p7s,.cms,.p7m,.sig,.json"
          {...(state.wrong ? { error: state.wrong } : {})}
        />
        <div className="e-actions">
          <Button type="submit" kind="secondary" aria-disabled={busy || undefined}>
            <span aria-live="polite">{busy ? words.busy : words.submit}</span>
          </Button>
        </div>
      </form>
      {state.found ? (
        <section className="e-stack" aria-labelledby={heading} role="status">
          <h3 id={heading}>{words.result}</h3>
          {state.found}
        </section>
      ) : null}
    </div>
  );
}
