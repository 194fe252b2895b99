import type { ComponentProps } from 'react';
import { described, Field, type FieldProps } from '@/components/ui/field';
import { splitFieldProps } from '@/components/ui/split-field-props';

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>;

export function FileInput(props: Props) {
  const { field, input } = splitFieldProps(props);
  return (
    <Field {...field}>
      <input {...input} {...described(field)} type="file" className="e-file" />
    </Field>
  );
}
