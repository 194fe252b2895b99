'use client';

import type { ButtonKind } from '@/components/ui/button';

export function PrintButton({ text, kind = 'secondary' }: { text: string; kind?: ButtonKind }) {
  return (
    <button
      type="button"
      className="e-button noscript:hidden"
      data-kind={kind}
      data-print="no"
      onClick={() => window.print()}
    >
      {text}
    </button>
  );
}
