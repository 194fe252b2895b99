'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

interface Props {
  intake: string | null;
  words: { button: string; title: string; close: string; keys: readonly { key: string; text: string }[] };
}

/** Letters of the same key on the Kazakh and Russian layouts: nobody switches the keyboard to press a shortcut. */
const LAYOUT: Readonly<Record<string, string>> = { е: 't', к: 'r', ф: 'a', т: 'n', о: 'j', л: 'k' };

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [contenteditable]') !== null;

/**
 * One key, one thing: whatever carries `data-key` does it, in the row that has the focus, else in the open case, else on
 * the page. `n` goes to a new call, `/` to the search, `?` shows this list.
 */
export function DeskKeys({ intake, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === 'Escape' && inField(event.target)) {
        if (event.target instanceof HTMLElement && !event.target.closest('dialog')) event.target.blur();
        return;
      }
      if (inField(event.target)) return;
      const key = LAYOUT[event.key.toLowerCase()] ?? event.key;
      if (key === '?') {
        event.preventDefault();
        dialog.current?.showModal();
        return;
      }
      if (key === 'n' && intake) {
        event.preventDefault();
        router.push(intake);
        return;
      }
      const target = find(key);
      if (!target) return;
      event.preventDefault();
      if (target.matches('input, textarea, select, [data-focus]')) target.focus();
      else target.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [intake, router]);
  return (
    <>
      <button
        type="button"
        className="e-button noscript:hidden"
        data-kind="quiet"
        data-print="no"
        onClick={() => dialog.current?.showModal()}
      >
        <kbd className="e-key">?</kbd> <span className="sr-only">{words.button}</span>
      </button>
      <dialog ref={dialog} className="e-dialog" aria-label={words.title}>
        <h2>{words.title}</h2>
        <dl className="e-desk-keys">
          {words.keys.map(({ key, text }) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((one) => (
                  <kbd key={one} className="e-key">
                    {one}
                  </kbd>
                ))}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <button
          type="button"
          className="e-button"
          data-kind="secondary"
          onClick={() => dialog.current?.close()}
        >
          {words.close}
        </button>
      </dialog>
    </>
  );
}

function find(key: string): HTMLElement | null {
  const what = `[data-key="${CSS.escape(key)}"]:not([aria-disabled="true"])`;
  const row = document.activeElement?.closest('tr');
  const current = document.querySelector('tr[data-current]');
  const places: (ParentNode | null | undefined)[] = [
    row,
    ...(row && current && row !== current ? [] : [document.querySelector('[data-case]')]),
    ...(row ? [] : [document]),
  ];
  for (const place of places) {
    const found = place?.querySelector<HTMLElement>(what);
    if (found) return found;
  }
  return key === '/' || key === 'Escape' ? document.querySelector<HTMLElement>(what) : null;
}
