import type { ComponentProps } from 'react';
import { DigitsBox } from '@/components/ui/digits-box';
import { described, Field, type FieldProps } from '@/components/ui/field';
import { splitFieldProps } from '@/components/ui/split-field-props';
import type { InputWidth } from '@/components/ui/text-input';

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'width'> & { width?: InputWidth };

/** Whole numbers and codes: the numeric keypad on a phone, the Kazakh digit row read as digits. */
export function NumberInput(props: Props) {
  const { field, input } = splitFieldProps(props);
  const { width = '12', ...rest } = input;
  return (
    <Field {...field}>
      <DigitsBox {...rest} {...described(field)} data-width={width} />
    </Field>
  );
}
