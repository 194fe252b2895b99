'use client';

import type { ComponentProps } from 'react';
import { normaliseDigits } from '@/lib/iin/digits';

/**
 * An input for digits. As the person types with the Kazakh layout on, letters of the digit row turn into the digits
 * they stand for; the server reads them the same way when there is no JavaScript.
 */
export function DigitsBox({ onInput, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      {...rest}
      inputMode="numeric"
      autoComplete={rest.autoComplete ?? 'off'}
      spellCheck={false}
      data-figures=""
      className="e-input"
      onInput={(event) => {
        const box = event.currentTarget;
        const read = normaliseDigits(box.value);
        if (read !== box.value) {
          const fromEnd = box.value.length - (box.selectionStart ?? box.value.length);
          box.value = read;
          const caret = Math.max(0, read.length - fromEnd);
          box.setSelectionRange(caret, caret);
        }
        onInput?.(event);
      }}
    />
  );
}
