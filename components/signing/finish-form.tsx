'use client';

import { useActionState, useEffect, useRef } from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import type { SignAction } from '@/components/signing/sign-state';
import { Actions } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  action: SignAction;
  words: { button: string; busy: string; refusedTitle: string };
}

/** The phone has signed. Goes on by itself; without JavaScript, and after a refusal, by the button. */
export function FinishForm({ action, words }: Props) {
  const [state, submit] = useActionState(action, {});
  const form = useRef<HTMLFormElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    form.current?.requestSubmit();
  }, []);
  return (
    <form ref={form} action={submit} className="grid gap-4">
      {state.refusal ? <RefusalNotice title={words.refusedTitle} refusal={state.refusal} /> : null}
      <Actions>
        <SubmitButton busy={words.busy}>{words.button}</SubmitButton>
      </Actions>
    </form>
  );
}
