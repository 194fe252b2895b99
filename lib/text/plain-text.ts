import { z } from 'zod';
import type { ErrorCode } from '@/lib/errors/codes';

/**
 * Text that a person typed, as the portal stores it: NFC, trimmed, in left-to-right letters, with neither control
 * characters, emoji nor markup. "Temperature > 38" is text; "<b>" is markup.
 */
const RULES: readonly { code: ErrorCode; broken: RegExp }[] = [
  // Tab and line breaks are allowed in long text and folded to spaces in a line.
  { code: 'text-control-characters', broken: /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200b\u2060\ufeff]/u },
  {
    code: 'text-direction',
    broken:
      /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u,
  },
  { code: 'text-emoji', broken: /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u20e3]/u },
  { code: 'text-markup', broken: /<[a-z!/?]/iu },
];

/** The first rule that the text breaks, or null. */
export function whatIsWrongWith(text: string, { lines = false }: { lines?: boolean } = {}): ErrorCode | null {
  const judged = lines ? text.replace(/[\t\r\n]/gu, ' ') : text;
  return RULES.find(({ broken }) => broken.test(judged))?.code ?? null;
}

/** A zod schema for one line of text; `lines` allows line breaks. Issues carry the error code as their message. */
export function plainText(max: number, { min = 0, lines = false }: { min?: number; lines?: boolean } = {}) {
  return (
    z
      .string()
      .meta({ maxLength: max })
      // Judged before the other rules, which would read all of it.
      .refine((text) => text.length <= max * 4, { message: 'answer-too-long', params: { max }, abort: true })
      .transform((text) => text.normalize('NFC').trim())
      .superRefine((text, check) => {
        const wrong = whatIsWrongWith(text, { lines });
        if (wrong) check.addIssue({ code: 'custom', message: wrong });
        else if ([...text].length > max)
          check.addIssue({ code: 'custom', message: 'answer-too-long', params: { max } });
        else if ([...text].length < min) check.addIssue({ code: 'custom', message: 'answer-missing' });
      })
  );
}
