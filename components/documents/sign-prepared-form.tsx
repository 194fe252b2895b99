'use client';

import { type ReactNode, startTransition, useActionState } from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { FRESH_SIGNING, type SignPreparedAction } from '@/components/documents/sign-state';
import { bytesIn, KeyForm, type KeyProps } from '@/components/signing/key-form';
import type { HereWords } from '@/components/signing/sign-here';
import { Notice } from '@/components/ui/notice';
import type { Signer, SignerProblem } from '@/lib/signing/browser/signer';

export interface ToSign {
  id: string;
  nonce: string;
  /** The stored bytes, base64: exactly these are signed. */
  bytes: string;
  label: string;
  view: ReactNode;
  /** It can no longer be signed: why. */
  stale?: string;
}

interface Props extends Omit<KeyProps, 'use'> {
  items: readonly ToSign[];
  action: SignPreparedAction;
  words: HereWords & { chosen: string; given: string; nothingChosen: string; empty: string };
}

/** Shows what waits, signs what is chosen at one confirmation, each by itself. */
export function SignPreparedForm({ items, action, words, ...key }: Props) {
  const [state, send, sending] = useActionState(action, FRESH_SIGNING);
  const chosenIn = (form: FormData) =>
    items.filter(({ id, stale }) => !stale && form.getAll('chosen').includes(id));

  async function sign(signer: Signer, form: FormData): Promise<SignerProblem | null> {
    const chosen = chosenIn(form);
    const outcome = await signer.signAll(chosen.map(({ bytes }) => bytesIn(bytes)));
    if (!outcome.ok) return outcome.code;
    const signed = chosen.flatMap(({ id, nonce }, at) => {
      const cms = outcome.cms[at];
      return cms ? [{ id, nonce, cms }] : [];
    });
    const answer = new FormData();
    answer.set('signed', JSON.stringify(signed));
    startTransition(() => send(answer));
    return null;
  }

  return (
    <KeyForm
      {...key}
      use="sign"
      words={words}
      sending={sending}
      sign={sign}
      missing={(form) =>
        chosenIn(form).length === 0 ? { field: 'chosen', text: words.nothingChosen } : null
      }
      hidden={items.length === 0}
      notices={(busy) => (
        <>
          {state.given > 0 && !busy ? (
            <Notice kind="done" announce key={`given-${state.attempt}`}>
              <p>
                {words.given}: {state.given}
              </p>
            </Notice>
          ) : null}
          {state.failed.map(({ id, refusal }) => (
            <RefusalNotice key={`${state.attempt}-${id}`} title={words.refusedTitle} refusal={refusal}>
              <p>{items.find((item) => item.id === id)?.label}</p>
            </RefusalNotice>
          ))}
          {items.length === 0 ? (
            <Notice kind="info">
              <p>{words.empty}</p>
            </Notice>
          ) : null}
        </>
      )}
    >
      <ul className="grid gap-4" id="chosen">
        {items.map(({ id, label, view, stale }) => (
          <li key={id} className="e-card grid gap-3">
            {stale ? (
              <Notice kind="attention">
                <p>{stale}</p>
              </Notice>
            ) : (
              <label className="flex items-start gap-3">
                <input type="checkbox" name="chosen" value={id} defaultChecked className="e-check" />
                <span>
                  {words.chosen}: <b>{label}</b>
                </span>
              </label>
            )}
            {view}
          </li>
        ))}
      </ul>
    </KeyForm>
  );
}
