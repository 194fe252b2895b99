'use client';

import { useActionState, useId } from 'react';
import { type CheckFileState, checkFileAction } from '@/components/documents/check-file-action';
import type { Found } from '@/components/documents/found';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';

const FRESH: CheckFileState = { attempt: 0 };

function FoundView({ found: { notices, rows, parts }, parts: title }: { found: Found; parts: string }) {
  return (
    <>
      {notices.map(({ kind, title: name, text }) => (
        <Notice key={name} kind={kind} title={name}>
          <p>{text}</p>
        </Notice>
      ))}
      {rows.length > 0 ? (
        <SummaryList
          rows={rows.map(({ value, ...row }) => ({
            ...row,
            value: <span className="break-words">{value}</span>,
          }))}
        />
      ) : null}
      {parts.length > 0 ? (
        <Details summary={title}>
          <ul className="grid gap-2">
            {parts.map(({ key, kind, label, text }) => (
              <li key={key}>
                <Tag kind={kind}>{label}</Tag> {text}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}

export function CheckFileForm({
  words,
}: {
  words: {
    label: string;
    help: string;
    submit: string;
    busy: string;
    summary: string;
    result: string;
    parts: string;
  };
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
          <FoundView found={state.found} parts={words.parts} />
        </section>
      ) : null}
    </div>
  );
}
