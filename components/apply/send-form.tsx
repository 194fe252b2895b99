'use client';

import { type ReactNode, useActionState } from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import type { SendState } from '@/components/apply/submit-actions';
import { Actions } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';

interface Props {
  action: (state: SendState) => Promise<SendState>;
  words: { button: string; busy: string; refusedTitle: string; kept: string };
  children?: ReactNode;
}

/** The last button of the check page; a refusal stands above it, and nothing is lost. */
export function SendForm({ action, words, children }: Props) {
  const [state, submit] = useActionState(action, {});
  return (
    <form action={submit} className="grid gap-4">
      {state.refusal ? (
        <RefusalNotice title={words.refusedTitle} refusal={state.refusal}>
          <p>{words.kept}</p>
        </RefusalNotice>
      ) : null}
      {children}
      <Actions>
        <SubmitButton busy={words.busy}>{words.button}</SubmitButton>
      </Actions>
    </form>
  );
}
