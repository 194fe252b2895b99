import type { ComponentProps } from 'react';
import { described, Field, type FieldProps } from '@/components/ui/field';
import { splitFieldProps } from '@/components/ui/split-field-props';

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>;

export function Textarea(props: Props) {
  const { field, input } = splitFieldProps(props);
  return (
    <Field {...field}>
      <textarea rows={5} {...input} {...described(field)} className="e-input" />
    </Field>
  );
}
