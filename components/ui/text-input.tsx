import type { ComponentProps } from 'react';
import { described, Field, type FieldProps } from '@/components/ui/field';
import { splitFieldProps } from '@/components/ui/split-field-props';

/** How many characters are expected; the box is drawn so wide. `full` is the column's width. */
export type InputWidth = '2' | '4' | '12' | '20' | 'full';

export type TextInputProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'width'> & { width?: InputWidth };

export function TextInput(props: TextInputProps) {
  const { field, input } = splitFieldProps(props);
  const { width = 'full', type = 'text', ...rest } = input;
  return (
    <Field {...field}>
      <input {...rest} {...described(field)} type={type} data-width={width} className="e-input" />
    </Field>
  );
}
