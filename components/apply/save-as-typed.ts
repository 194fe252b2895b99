'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Asked, typedOf } from '@/components/apply/read-form';

export interface SaveWords {
  saved: string;
  saving: string;
  offline: string;
  refused: string;
  restored: string;
  signedOut: string;
}

export type SaveState = 'idle' | keyof SaveWords;

const PAUSE = 700;
const RETRIES = [2_000, 5_000, 15_000, 30_000];

interface Options {
  saveTo: string;
  fields: readonly Asked[];
  words: SaveWords;
}

/**
 * Saves the page a moment after the last keystroke. Without a network the answers wait in this tab (sessionStorage) and
 * are sent when it is back; they are put back into the form when the page is opened again before that.
 */
export function useSaveAsTyped(form: RefObject<HTMLFormElement | null>, { saveTo, fields, words }: Options) {
  const [state, setState] = useState<SaveState>('idle');
  const timer = useRef<number | undefined>(undefined);
  const tries = useRef(0);
  const stopped = useRef(false);
  const key = `${saveTo}#${fields.map(({ name }) => name).join()}`;

  const save = useCallback(async () => {
    if (!form.current || stopped.current) return;
    const answers = typedOf(new FormData(form.current), fields);
    const body = JSON.stringify({ answers });
    const next = await send(saveTo, body);
    if (stopped.current) return;
    setState(next);
    if (next !== 'offline') {
      forget(key);
      tries.current = 0;
      return;
    }
    keep(key, body);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, RETRIES[Math.min(tries.current, RETRIES.length - 1)]);
    tries.current += 1;
  }, [form, saveTo, fields, key]);

  useEffect(() => {
    void sendOthers(saveTo, key);
    if (restore(form.current, key)) {
      setState('restored');
      void save();
    }
    const now = () => void save();
    const leaving = () => {
      if (timer.current !== undefined && !stopped.current) now();
    };
    window.addEventListener('online', now);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', leaving);
    };
  }, [form, save, saveTo, key]);

  return {
    state,
    text: state === 'idle' ? '' : words[state],
    onInput: () => {
      stopped.current = false;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        timer.current = undefined;
        setState('saving');
        void save();
      }, PAUSE);
    },
    /** The form is being sent as a whole: nothing may follow it. */
    stop: () => {
      stopped.current = true;
      window.clearTimeout(timer.current);
    },
  };
}

async function send(address: string, body: string): Promise<SaveState> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: body.length < 60_000,
    });
    if (answer.ok) return 'saved';
    if (answer.status === 401 || answer.status === 403) return 'signedOut';
    return answer.status >= 500 ? 'offline' : 'refused';
  } catch {
    return 'offline';
  }
}

// Storage may be full or forbidden: then the page itself is the only copy, as without it.
function keep(key: string, body: string): void {
  try {
    sessionStorage.setItem(key, body);
  } catch {}
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {}
}

/** Other pages of this draft that were left without a network. */
async function sendOthers(saveTo: string, own: string): Promise<void> {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (!key.startsWith(`${saveTo}#`) || key === own) continue;
      if ((await send(saveTo, sessionStorage.getItem(key) ?? '')) !== 'offline') forget(key);
    }
  } catch {}
}

function restore(form: HTMLFormElement | null, key: string): boolean {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(key);
  } catch {}
  if (!form || kept === null) return false;
  const { answers }: { answers: Record<string, string> } = JSON.parse(kept);
  for (const [name, text] of Object.entries(answers)) fill(form, name, text);
  return true;
}

function fill(form: HTMLFormElement, name: string, text: string): void {
  const found = form.elements.namedItem(name);
  if (
    found instanceof RadioNodeList ||
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement
  ) {
    found.value = text;
    return;
  }
  const [day = '', month = '', year = ''] = text.split('/');
  for (const [part, value] of Object.entries({ day, month, year })) {
    const box = form.elements.namedItem(`${name}.${part}`);
    if (box instanceof HTMLInputElement) box.value = value;
  }
}
