'use client';

import { type FormEvent, type ReactNode, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choices';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';
import { TextInput } from '@/components/ui/text-input';
import type { KeyUse, Signer, SignerProblem, SignerWarning } from '@/lib/signing/browser/signer';

export interface KeyWords {
  file: string;
  fileHelp: string;
  password: string;
  storage: string;
  storages: { value: string; label: string }[];
  submit: string;
  busy: string;
  /** NCALayer asks in a window of its own. */
  busyInNcaLayer: string;
  missingFile: string;
  missingPassword: string;
  errorSummary: string;
  problems: Record<SignerProblem | SignerWarning, string>;
}

export interface KeyProps {
  means: 'p12' | 'ncalayer';
  use: KeyUse;
  locale: 'kk' | 'ru' | 'en';
  /** A demo's own authority is unknown to NCALayer. */
  testKeys: boolean;
  /** The server's now: a wrong clock in the browser does not matter. */
  now: string;
}

interface Props extends KeyProps {
  words: KeyWords;
  /** What was signed is on its way. */
  sending: boolean;
  /** Signs and sends; answers what went wrong with the key, if anything. */
  sign: (signer: Signer, form: FormData) => Promise<SignerProblem | null>;
  /** What the form lacks beside the key: the id of its part, and the sentence. */
  missing?: (form: FormData) => Wrong | null;
  /** Between the summary of errors and the form. */
  notices?: (busy: boolean) => ReactNode;
  /** Above the key, in the form. */
  children?: ReactNode;
  /** Between the key and the button. */
  remarks?: (busy: boolean) => ReactNode;
  hidden?: boolean;
}

export interface Wrong {
  field: string;
  text: string;
}

/** A key and its password that never leave this page, or NCALayer; and the button that signs with it. */
export function KeyForm(props: Props) {
  const { means, words, sending, sign, missing, notices, children, remarks, hidden = false } = props;
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [signing, setSigning] = useState(false);
  const underWay = useRef(false);
  const busy = signing || sending;
  // Until the script is here nothing can be typed or sent: the key and its password must never leave by a plain form.
  const ready = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (underWay.current || sending) return;
    const form = new FormData(event.currentTarget);
    const lacking = missing?.(form);
    if (lacking) return setWrong(lacking);
    underWay.current = true;
    const signer = await signerOf(form, props);
    if ('text' in signer) {
      underWay.current = false;
      return setWrong(signer);
    }
    setWrong(null);
    setSigning(true);
    try {
      const problem = await sign(signer, form);
      if (problem) setWrong({ field: fieldOf(means, problem), text: words.problems[problem] });
    } finally {
      underWay.current = false;
      setSigning(false);
    }
  }

  const errorAt = (field: string) => (wrong?.field === field ? { error: wrong.text } : {});
  return (
    <div className="e-stack noscript:hidden">
      {wrong ? <ErrorSummary title={words.errorSummary} errors={[wrong]} key={wrong.text} /> : null}
      {notices?.(busy)}
      <form method="post" onSubmit={submit} noValidate hidden={hidden}>
        <fieldset disabled={!ready} className="e-stack border-0 p-0">
          {children}
          {means === 'p12' ? (
            <>
              <FileInput
                name="key"
                label={words.file}
                help={words.fileHelp}
                accept=".p12,.pfx,application/x-pkcs12"
                {...errorAt('key')}
              />
              <TextInput
                name="password"
                type="password"
                label={words.password}
                autoComplete="off"
                width="20"
                {...errorAt('password')}
              />
            </>
          ) : (
            <Radios
              name="storage"
              label={words.storage}
              choices={words.storages}
              defaultValue="any"
              {...errorAt('storage')}
            />
          )}
          {remarks?.(busy)}
          <div className="e-actions">
            <Button aria-disabled={busy || undefined}>
              <span aria-live="polite">
                {busy ? (means === 'ncalayer' && signing ? words.busyInNcaLayer : words.busy) : words.submit}
              </span>
            </Button>
          </div>
        </fieldset>
      </form>
    </div>
  );
}

/** The signer that the form describes, or what is missing in it. Its code is loaded now and not with the page. */
async function signerOf(
  form: FormData,
  { means, use, locale, testKeys, now, words }: Props,
): Promise<Signer | Wrong> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (means === 'ncalayer') {
    const { ncaLayerSigner, storageNamed } = await import('@/lib/signing/browser/sign-with-ncalayer');
    return ncaLayerSigner({ storage: storageNamed(text('storage')), use, locale, testKeys });
  }
  const file = form.get('key');
  const password = text('password');
  if (!(file instanceof File) || file.size === 0) return { field: 'key', text: words.missingFile };
  if (password === '') return { field: 'password', text: words.missingPassword };
  const { p12Signer } = await import('@/lib/signing/browser/sign-with-p12');
  return p12Signer({ file, password, at: new Date(now), use });
}

const fieldOf = (means: Props['means'], code: SignerProblem): string =>
  means === 'ncalayer' ? 'storage' : code === 'wrong-password' ? 'password' : 'key';

/** What is to be signed, as the server wrote it into the page. */
export const bytesIn = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
