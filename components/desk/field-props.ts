import { getTranslations } from 'next-intl/server';
import type { DeskFieldProps } from '@/components/desk/desk-field';
import type { Locale } from '@/lib/i18n/locale';
import type { Field } from '@/services/regulations/language/form';
import { REGISTER_NAMES } from '@/services/regulations/language/names';
import type { proposedByRegisters } from '@/services/requests/known-facts';

const KINDS = {
  text: 'text',
  'long-text': 'long-text',
  date: 'date',
  phone: 'phone',
  address: 'text',
  choice: 'choice',
  'yes-no': 'radios',
  slot: 'text',
  number: 'number',
  iin: 'iin',
} as const satisfies Record<Field<string>['kind'], DeskFieldProps['kind']>;

/** Questions of an act as a form of the desk asks them; `prefix` keeps the questions of several steps apart. */
export async function fieldProps(
  fields: readonly Field<string>[],
  locale: Locale,
  {
    prefix = 'answers',
    known = {},
    told = {},
  }: {
    prefix?: string;
    known?: Readonly<Record<string, string>>;
    /** What registers told, and which: said beside the question. */
    told?: ReturnType<typeof proposedByRegisters>;
  } = {},
): Promise<DeskFieldProps[]> {
  const [ui, registers] = await Promise.all([getTranslations('ui'), getTranslations('registers')]);
  return fields
    .filter(({ kind, made }) => kind !== 'slot' && made === undefined)
    .map((field): DeskFieldProps => {
      const proposed = told[field.name];
      const label = field.required ? field.label[locale] : `${field.label[locale]} (${ui('optional')})`;
      const options =
        field.kind === 'yes-no'
          ? [
              { value: 'yes', label: ui('yes') },
              { value: 'no', label: ui('no') },
            ]
          : field.options?.map(({ value, label: words }) => ({ value, label: words[locale] }));
      return {
        name: `${prefix}.${field.name}`,
        kind: KINDS[field.kind],
        label,
        ...(options ? { options, empty: '' } : {}),
        ...(known[field.name] ? { defaultValue: known[field.name] } : {}),
        ...(proposed
          ? {
              defaultValue: proposed.value,
              help: registers('proposed', { register: REGISTER_NAMES[proposed.register][locale] }),
            }
          : {}),
        ...(field.kind === 'date'
          ? { dateParts: { day: ui('day'), month: ui('month'), year: ui('year') } }
          : {}),
      };
    });
}
