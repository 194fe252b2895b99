'use client';

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { RefusalNotice } from '@/components/apply/refusal-notice';
import { FRESH_SIGNING, type SignPreparedAction } from '@/components/documents/sign-state';
import type { HereWords } from '@/components/signing/sign-here';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileInput } from '@/components/ui/file-input';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
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

interface Props {
  items: readonly ToSign[];
  means: 'p12' | 'ncalayer';
  locale: 'kk' | 'ru' | 'en';
  testKeys: boolean;
  now: string;
  action: SignPreparedAction;
  words: HereWords & { chosen: string; given: string; nothingChosen: string; empty: string };
}

type Wrong = { field: 'key' | 'password' | 'storage' | 'chosen'; text: string };

/** Shows what waits, signs what is chosen at one confirmation, each by itself, with a key that never leaves this page. */
export function SignPreparedForm(props: Props) {
  const { items, means, words, action } = props;
  const [state, send, sending] = useActionState(action, FRESH_SIGNING);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [signing, setSigning] = useState(false);
  const underWay = useRef(false);
  const busy = signing || sending;
  // Until the script is here nothing can be sent: the key and its password must never leave by a plain form.
  const ready = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

  async function sign(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (underWay.current || sending) return;
    const form = new FormData(event.currentTarget);
    const chosen = items.filter(({ id, stale }) => !stale && form.getAll('chosen').includes(id));
    if (chosen.length === 0) return setWrong({ field: 'chosen', text: words.nothingChosen });
    underWay.current = true;
    setWrong(null);
    const signer = await signerOf(form, props);
    if ('text' in signer) {
      underWay.current = false;
      return setWrong(signer);
    }
    setSigning(true);
    const outcome = await signer.signAll(chosen.map(({ bytes }) => bytesOf(bytes)));
    underWay.current = false;
    setSigning(false);
    if (!outcome.ok)
      return setWrong({ field: fieldOf(means, outcome.code), text: words.problems[outcome.code] });
    const signed = chosen.flatMap(({ id, nonce }, at) => {
      const cms = outcome.cms[at];
      return cms ? [{ id, nonce, cms }] : [];
    });
    const answer = new FormData();
    answer.set('signed', JSON.stringify(signed));
    startTransition(() => send(answer));
  }

  const errorAt = (field: Wrong['field']) => (wrong?.field === field ? { error: wrong.text } : {});
  return (
    <div className="e-stack noscript:hidden">
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
      {wrong ? <ErrorSummary title={words.errorSummary} errors={[wrong]} key={wrong.text} /> : null}
      {items.length === 0 ? (
        <Notice kind="info">
          <p>{words.empty}</p>
        </Notice>
      ) : null}
      <form method="post" onSubmit={sign} noValidate hidden={items.length === 0}>
        <fieldset disabled={!ready} className="e-stack border-0 p-0">
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
            <Select name="storage" label={words.storage} options={words.storages} {...errorAt('storage')} />
          )}
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

async function signerOf(
  form: FormData,
  { means, locale, testKeys, now, words }: Props,
): Promise<Signer | Wrong> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (means === 'ncalayer') {
    const { ncaLayerSigner, storageNamed } = await import('@/lib/signing/browser/sign-with-ncalayer');
    return ncaLayerSigner({ storage: storageNamed(text('storage')), use: 'sign', locale, testKeys });
  }
  const file = form.get('key');
  const password = text('password');
  if (!(file instanceof File) || file.size === 0) return { field: 'key', text: words.missingFile };
  if (password === '') return { field: 'password', text: words.missingPassword };
  const { p12Signer } = await import('@/lib/signing/browser/sign-with-p12');
  return p12Signer({ file, password, at: new Date(now), use: 'sign' });
}

const fieldOf = (means: Props['means'], code: SignerProblem): Wrong['field'] =>
  means === 'ncalayer' ? 'storage' : code === 'wrong-password' ? 'password' : 'key';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
