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
import type { RefusalText } from '@/components/apply/refusal-text';
import type { Asked, SignAction } from '@/components/signing/sign-state';
import { Button } from '@/components/ui/button';
import { Radios } from '@/components/ui/choices';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';
import { TextInput } from '@/components/ui/text-input';
import type { KeyUse, Signer, SignerProblem, SignerWarning } from '@/lib/signing/browser/signer';

export interface HereWords {
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
  refusedTitle: string;
  kept: string;
  again: string;
  warnings: string;
  problems: Record<SignerProblem | SignerWarning, string>;
}

interface Props {
  means: 'p12' | 'ncalayer';
  use: KeyUse;
  locale: 'kk' | 'ru' | 'en';
  /** A demo's own authority is unknown to NCALayer. */
  testKeys: boolean;
  /** The server's now: a wrong clock in the browser does not matter. */
  now: string;
  /** What is signed, base64, with what goes back beside the signature; or where to ask for it on the click. */
  what: { bytes: string; fields: Record<string, string> } | (() => Promise<Asked>);
  action: SignAction;
  /** Where to go when the bytes have become worthless. */
  againHref?: string;
  words: HereWords;
}

type Wrong = { field: 'key' | 'password' | 'storage'; text: string };

/** Signs on this device, with a key that never leaves it, and sends the signature alone. */
export function SignHere(props: Props) {
  const { means, words, what, action, againHref } = props;
  const [state, send, sending] = useActionState(action, {});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [refusal, setRefusal] = useState<RefusalText | null>(null);
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
    const chosen = await signerOf(event.currentTarget.elements, props);
    if ('text' in chosen) return setWrong(chosen);
    underWay.current = true;
    setWrong(null);
    setRefusal(null);
    setSigning(true);
    const asked: Asked = typeof what === 'function' ? await what() : { ok: true, ...what };
    const outcome = asked.ok ? await chosen.sign(bytesOf(asked.bytes)) : undefined;
    underWay.current = false;
    setSigning(false);
    if (!asked.ok) return setRefusal(asked.refusal);
    if (!outcome?.ok) {
      const code = outcome?.code ?? 'signing-failed';
      return setWrong({ field: fieldOf(means, code), text: words.problems[code] });
    }
    setWarnings(outcome.warnings.map((warning) => words.problems[warning]));
    const form = new FormData();
    for (const [name, value] of Object.entries(asked.fields)) form.set(name, value);
    form.set('cms', outcome.cms);
    startTransition(() => send(form));
  }

  const said = refusal ?? state.refusal;
  const errorAt = (field: Wrong['field']) => (wrong?.field === field ? { error: wrong.text } : {});
  return (
    <div className="grid gap-6 noscript:hidden">
      {wrong ? <ErrorSummary title={words.errorSummary} errors={[wrong]} key={wrong.text} /> : null}
      {said && !busy ? (
        <RefusalNotice title={words.refusedTitle} refusal={said}>
          {words.kept ? <p>{words.kept}</p> : null}
          {state.stale && againHref ? <Link href={againHref}>{words.again}</Link> : null}
        </RefusalNotice>
      ) : null}
      <form method="post" onSubmit={sign} noValidate>
        <fieldset disabled={!ready} className="grid gap-6 border-0 p-0">
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
  boxes: HTMLFormControlsCollection,
  { means, use, locale, testKeys, now, words }: Props,
): Promise<Signer | Wrong> {
  if (means === 'ncalayer') {
    const { ncaLayerSigner, storageNamed } = await import('@/lib/signing/browser/sign-with-ncalayer');
    return ncaLayerSigner({ storage: storageNamed(textOf(boxes, 'storage')), use, locale, testKeys });
  }
  const box = boxes.namedItem('key');
  const file = box instanceof HTMLInputElement ? box.files?.[0] : undefined;
  const password = textOf(boxes, 'password');
  if (!file) return { field: 'key', text: words.missingFile };
  if (password === '') return { field: 'password', text: words.missingPassword };
  const { p12Signer } = await import('@/lib/signing/browser/sign-with-p12');
  return p12Signer({ file, password, at: new Date(now), use });
}

function textOf(boxes: HTMLFormControlsCollection, name: string): string {
  const found = boxes.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof RadioNodeList ? found.value : '';
}

const fieldOf = (means: Props['means'], code: SignerProblem): Wrong['field'] =>
  means === 'ncalayer' ? 'storage' : code === 'wrong-password' ? 'password' : 'key';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
