import type { ReactNode } from 'react';
import { Checkbox, Radios } from '@/components/ui/choices';
import { IinInput } from '@/components/ui/iin-input';
import { NumberInput } from '@/components/ui/number-input';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';

interface Option {
  value: string;
  label: string;
  help?: string;
}

export interface AdminFieldProps {
  kind: 'text' | 'long-text' | 'date' | 'time' | 'number' | 'iin' | 'select' | 'radios' | 'checkbox';
  name: string;
  label: string;
  help?: ReactNode;
  options?: readonly Option[];
  /** Words for "nothing chosen" of a list. */
  empty?: string;
  /** Earliest day of a date. */
  min?: string;
  /** Takes the whole row. */
  wide?: boolean;
}

type Props = AdminFieldProps & {
  /** Prefix of ids where several forms stand on a page. */
  form: string;
  values: Readonly<Record<string, string>>;
  error: string | undefined;
};

/** One box of an administrator's form, with what was typed before. */
export function AdminField({ form, values, error, ...field }: Props) {
  const { kind, name, label, help, options = [], empty, min } = field;
  const common = { name, id: `${form}${name}`, label, help, error };
  const typed = values[name] ?? '';
  const box = { ...common, defaultValue: typed };
  switch (kind) {
    case 'long-text':
      return <Textarea {...box} rows={2} />;
    case 'date':
      return <TextInput {...box} type="date" width="12" min={min} />;
    case 'time':
      return <TextInput {...box} width="4" maxLength={5} autoComplete="off" />;
    case 'number':
      return <NumberInput {...box} width="4" />;
    case 'iin':
      return <IinInput {...box} />;
    case 'select':
      return <Select {...box} options={options} empty={empty} />;
    case 'radios':
      return <Radios {...common} choices={options} defaultValue={typed === '' ? undefined : typed} />;
    case 'checkbox':
      return <Checkbox {...common} defaultChecked={typed === 'yes'} />;
    case 'text':
      return <TextInput {...box} autoComplete="off" />;
  }
}
