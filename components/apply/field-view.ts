import type { Locale } from '@/lib/i18n/locale';
import type { Field, FieldKind } from '@/services/regulations/language/form';

/** A question as the browser needs it: words of one language, no rules. */
export interface FieldView {
  name: string;
  kind: Exclude<FieldKind, 'slot'>;
  label: string;
  help?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  autoComplete?: string;
}

interface Words {
  optional: string;
  yes: string;
  no: string;
  longAnswer: (max: number) => string;
}

/** From this length on a limit is worth saying. */
const SAID_FROM = 400;

const AUTOCOMPLETE: Readonly<Record<string, string>> = { phone: 'tel', address: 'street-address' };

export function fieldView(field: Field<string>, value: string, locale: Locale, words: Words): FieldView {
  const { kind, name, label, help, required, maxLength = 0, options = [] } = field;
  if (kind === 'slot') throw new Error(`A field "${name}" of kind ${kind} has a page of its own`);
  const said = [
    ...(help ? [help[locale]] : []),
    ...(kind === 'long-text' && maxLength >= SAID_FROM ? [words.longAnswer(maxLength)] : []),
  ];
  const autoComplete = field.prefill === undefined ? undefined : AUTOCOMPLETE[field.prefill];
  return {
    name,
    kind,
    label: required ? label[locale] : `${label[locale]} (${words.optional})`,
    ...(said.length > 0 ? { help: said.join(' ') } : {}),
    value,
    options:
      kind === 'yes-no'
        ? [
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]
        : options.map((option) => ({ value: option.value, label: option.label[locale] })),
    ...(autoComplete ? { autoComplete } : {}),
  };
}
