'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ScannedDocuments } from '@/services/signing-sessions/egov-phone';

export interface PhoneState {
  attempt: number;
  /** What was scanned: the code opens once, so the phone keeps it for another try. */
  held?: ScannedDocuments;
  done?: string;
  refused?: string;
}

interface Props {
  action: (state: PhoneState, form: FormData) => Promise<PhoneState>;
  keys: { value: string; label: string }[];
  words: { key: string; sign: string; busy: string };
}

/** The practice phone: choose a key, sign. */
export function PhoneEmulator({ action, keys, words }: Props) {
  const [state, send] = useActionState(action, { attempt: 0 });
  return (
    <form action={send} className="e-stack">
      {state.done ? <Notice kind="done" title={state.done} announce /> : null}
      {state.refused ? <Notice kind="refused" title={state.refused} announce key={state.attempt} /> : null}
      {state.done ? null : (
        <>
          {state.held ? <Shown {...state.held} /> : null}
          <Select name="key" label={words.key} options={keys} />
          <div className="e-actions">
            <SubmitButton busy={words.busy}>{words.sign}</SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}

function Shown({ one, two }: ScannedDocuments) {
  return (
    <section className="grid gap-2">
      <p>{one.description}</p>
      {two.documentsToSign.map(({ id, meta }) => (
        <ul key={id}>
          {meta.map(({ name, value }) => (
            <li key={name}>
              {name}: {value}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
