'use client';

import { useEffect } from 'react';

/**
 * Arrow keys and j/k walk the rows of a table (`<tbody id={table}>`): the first link or button of the row takes the
 * focus, so Enter opens it. Keys typed into a field are left alone.
 */
export function RowKeys({ table }: { table: string }) {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      const target = event.target;
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, dialog, [contenteditable]')
      )
        return;
      const rows = [...document.querySelectorAll<HTMLElement>(`#${CSS.escape(table)} > tr`)];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step];
      const focusable = next?.querySelector<HTMLElement>('a[href], button');
      if (!focusable) return;
      event.preventDefault();
      focusable.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [table]);
  return null;
}
