import type { ComponentProps } from 'react';
import { described, Field, type FieldProps } from '@/components/ui/field';
import { splitFieldProps } from '@/components/ui/split-field-props';

type Option = { value: string; label: string; disabled?: boolean };

type Props = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'children'> & {
    options: readonly Option[];
    /** Words for "nothing chosen yet"; posted as an empty value. */
    empty?: string;
  };

/** For long lists only (clinics, doctors). Up to seven answers are Radios. */
export function Select(props: Props) {
  const { field, input } = splitFieldProps(props);
  const { options, empty, ...rest } = input;
  return (
    <Field {...field}>
      <select {...rest} {...described(field)} className="e-input">
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
