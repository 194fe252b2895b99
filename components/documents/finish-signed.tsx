'use client';

import { useActionState, useEffect, useRef } from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { FRESH_SIGNING, type SignPreparedAction } from '@/components/documents/sign-state';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  action: SignPreparedAction;
  words: { button: string; busy: string; refusedTitle: string; given: string };
}

/** The phone has signed. Goes on by itself; without JavaScript, by the button. */
export function FinishSigned({ action, words }: Props) {
  const [state, send] = useActionState(action, FRESH_SIGNING);
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    form.current?.requestSubmit();
  }, []);
  return (
    <div className="e-stack">
      {state.given > 0 ? (
        <Notice kind="done" announce>
          <p>
            {words.given}: {state.given}
          </p>
        </Notice>
      ) : null}
      {state.failed.map(({ id, refusal }) => (
        <RefusalNotice key={`${state.attempt}-${id}`} title={words.refusedTitle} refusal={refusal} />
      ))}
      {state.attempt === 0 ? (
        <form ref={form} action={send}>
          <SubmitButton busy={words.busy}>{words.button}</SubmitButton>
        </form>
      ) : null}
    </div>
  );
}
