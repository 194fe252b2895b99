'use client';

import Link from 'next/link';
import { startTransition, useActionState, useState } from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import type { RefusalText } from '@/components/apply/refusal-text';
import { bytesIn, KeyForm, type KeyProps, type KeyWords } from '@/components/signing/key-form';
import type { Asked, SignAction } from '@/components/signing/sign-state';
import type { Signer, SignerProblem } from '@/lib/signing/browser/signer';

export interface HereWords extends KeyWords {
  refusedTitle: string;
  kept: string;
  again: string;
  warnings: string;
}

interface Props extends KeyProps {
  /** What is signed, base64, with what goes back beside the signature; or where to ask for it on the click. */
  what: { bytes: string; fields: Record<string, string> } | (() => Promise<Asked>);
  action: SignAction;
  /** Where to go when the bytes have become worthless. */
  againHref?: string;
  words: HereWords;
}

/** Signs on this device, with a key that never leaves it, and sends the signature alone. */
export function SignHere({ what, action, againHref, words, ...key }: Props) {
  const [state, send, sending] = useActionState(action, {});
  const [refusal, setRefusal] = useState<RefusalText | null>(null);
  const [warnings, setWarnings] = useState<readonly string[]>([]);

  async function sign(signer: Signer): Promise<SignerProblem | null> {
    setRefusal(null);
    const asked: Asked = typeof what === 'function' ? await what() : { ok: true, ...what };
    if (!asked.ok) {
      setRefusal(asked.refusal);
      return null;
    }
    const outcome = await signer.sign(bytesIn(asked.bytes));
    if (!outcome.ok) return outcome.code;
    setWarnings(outcome.warnings.map((warning) => words.problems[warning]));
    const form = new FormData();
    for (const [name, value] of Object.entries(asked.fields)) form.set(name, value);
    form.set('cms', outcome.cms);
    startTransition(() => send(form));
    return null;
  }

  const said = refusal ?? state.refusal;
  return (
    <KeyForm
      {...key}
      words={words}
      sending={sending}
      sign={sign}
      notices={(busy) =>
        said && !busy ? (
          <RefusalNotice title={words.refusedTitle} refusal={said}>
            {words.kept ? <p>{words.kept}</p> : null}
            {state.stale && againHref ? <Link href={againHref}>{words.again}</Link> : null}
          </RefusalNotice>
        ) : null
      }
      remarks={(busy) =>
        busy && warnings.length > 0 ? (
          <div role="status">
            <p>{words.warnings}</p>
            <ul className="list-disc ps-5">
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        ) : null
      }
    />
  );
}
