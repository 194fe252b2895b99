'use client';

import { Button, type ButtonKind } from '@/components/ui/button';

export function PrintButton({ text, kind = 'secondary' }: { text: string; kind?: ButtonKind }) {
  return (
    <Button type="button" kind={kind} data-print="no" onClick={() => window.print()}>
      {text}
    </Button>
  );
}
