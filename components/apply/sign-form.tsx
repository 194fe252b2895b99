'use client';

import Link from 'next/link';
import {
  type FormEvent,
  startTransition,
  useActionState,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import type { SendState } from '@/components/apply/submit-actions';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';
import { TextInput } from '@/components/ui/text-input';
import type { SignerProblem, SignerWarning } from '@/lib/signing/browser/signer';

interface Props {
  action: (state: SendState, form: FormData) => Promise<SendState>;
  /** The stored bytes, base64: exactly these are signed. */
  bytes: string;
  nonce: string;
  /** The server's now: a wrong clock in the browser does not matter. */
  now: string;
  checkHref: string;
  words: {
    file: string;
    fileHelp: string;
    password: string;
    submit: string;
    busy: string;
    missingFile: string;
    missingPassword: string;
    errorSummary: string;
    refusedTitle: string;
    kept: string;
    again: string;
    warnings: string;
    problems: Record<SignerProblem | SignerWarning, string>;
  };
}

type Wrong = { field: 'key' | 'password'; text: string };

const ABOUT_PASSWORD: readonly SignerProblem[] = ['wrong-password'];

/** Signs here, with a key that never leaves this page, and sends the signature alone. */
export function SignForm({ action, bytes, nonce, now, checkHref, words }: Props) {
  const [state, send, sending] = useActionState(action, {});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [signing, setSigning] = useState(false);
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const underWay = useRef(false);
  const busy = signing || sending;
  // Until the script is here nothing can be typed or sent: the key and its password must never leave by a plain form.
  const ready = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

  async function sign(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (underWay.current || sending) return;
    const boxes = event.currentTarget.elements;
    const file = input(boxes, 'key')?.files?.[0];
    const password = input(boxes, 'password')?.value ?? '';
    if (!file) return setWrong({ field: 'key', text: words.missingFile });
    if (password === '') return setWrong({ field: 'password', text: words.missingPassword });
    underWay.current = true;
    setWrong(null);
    setSigning(true);
    const { signWithP12 } = await import('@/lib/signing/browser/sign-with-p12');
    const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0));
    const outcome = await signWithP12({ file, password, at: new Date(now), bytes: content });
    underWay.current = false;
    setSigning(false);
    if (!outcome.ok) {
      const field = ABOUT_PASSWORD.includes(outcome.code) ? 'password' : 'key';
      return setWrong({ field, text: words.problems[outcome.code] });
    }
    setWarnings(outcome.warnings.map((warning) => words.problems[warning]));
    const form = new FormData();
    form.set('nonce', nonce);
    form.set('cms', outcome.cms);
    startTransition(() => send(form));
  }

  return (
    <div className="grid gap-6 noscript:hidden">
      {wrong ? <ErrorSummary title={words.errorSummary} errors={[wrong]} key={wrong.text} /> : null}
      {state.refusal && !busy ? (
        <RefusalNotice title={words.refusedTitle} refusal={state.refusal}>
          <p>{words.kept}</p>
          {state.stale ? <Link href={checkHref}>{words.again}</Link> : null}
        </RefusalNotice>
      ) : null}
      <form method="post" onSubmit={sign} noValidate>
        <fieldset disabled={!ready} className="grid gap-6 border-0 p-0">
          <FileInput
            name="key"
            label={words.file}
            help={words.fileHelp}
            accept=".p12,.pfx,application/x-pkcs12"
            {...(wrong?.field === 'key' ? { error: wrong.text } : {})}
          />
          <TextInput
            name="password"
            type="password"
            label={words.password}
            autoComplete="off"
            width="20"
            {...(wrong?.field === 'password' ? { error: wrong.text } : {})}
          />
          {busy && warnings.length > 0 ? (
            <div role="status">
              <p>{words.warnings}</p>
              <ul className="list-disc ps-5">
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </div>
          ) : null}
          <div className="e-actions">
            <Button aria-disabled={busy || undefined}>
              <span aria-live="polite">{busy ? words.busy : words.submit}</span>
            </Button>
          </div>
        </fieldset>
      </form>
    </div>
  );
}

function input(boxes: HTMLFormControlsCollection, name: string): HTMLInputElement | null {
  const found = boxes.namedItem(name);
  return found instanceof HTMLInputElement ? found : null;
}
