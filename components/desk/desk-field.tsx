import { Radios } from '@/components/ui/choices';
import { DateInput } from '@/components/ui/date-input';
import { IinInput } from '@/components/ui/iin-input';
import { NumberInput } from '@/components/ui/number-input';
import { PhoneInput } from '@/components/ui/phone-input';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';

export interface DeskFieldProps {
  name: string;
  kind: 'text' | 'long-text' | 'number' | 'phone' | 'date' | 'choice' | 'radios' | 'iin';
  label: string;
  help?: string;
  options?: readonly { value: string; label: string }[];
  /** Words for "nothing chosen" of a list. */
  empty?: string;
  defaultValue?: string;
  dateParts?: { day: string; month: string; year: string };
  rows?: number;
  shortcut?: string;
}

type Props = DeskFieldProps & {
  form: string;
  typed: Readonly<Record<string, string>>;
  error: string | undefined;
};

/** One question of an act, or of the desk itself, with what was typed before. */
export function DeskField({ form, typed, error, ...field }: Props) {
  const { name, kind, label, help, options = [], empty, rows = 2, shortcut } = field;
  const common = { name, id: `${form}-${name}`, label, help, error };
  const value = typed[name] ?? field.defaultValue ?? '';
  const [year, month, day] = kind === 'date' ? (field.defaultValue ?? '').split('-') : [];
  const box = { ...common, defaultValue: value, 'data-key': shortcut };
  switch (kind) {
    case 'long-text':
      return <Textarea {...box} rows={rows} />;
    case 'number':
      return <NumberInput {...box} width="4" />;
    case 'iin':
      return <IinInput {...box} />;
    case 'phone':
      return <PhoneInput {...box} autoComplete="off" />;
    case 'choice':
      return <Select {...box} options={options} empty={empty} />;
    case 'radios':
      return (
        <Radios {...common} choices={options} inline={options.length < 4} defaultValue={value || undefined} />
      );
    case 'date':
      return (
        <DateInput
          {...common}
          parts={field.dateParts ?? { day: '', month: '', year: '' }}
          defaultValue={{
            day: typed[`${name}.day`] ?? day,
            month: typed[`${name}.month`] ?? month,
            year: typed[`${name}.year`] ?? year,
          }}
        />
      );
    default:
      return <TextInput {...box} autoComplete="off" />;
  }
}
