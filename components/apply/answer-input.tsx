import type { FieldView } from '@/components/apply/field-view';
import { Radios } from '@/components/ui/choices';
import { DateInput } from '@/components/ui/date-input';
import { IinInput } from '@/components/ui/iin-input';
import { NumberInput } from '@/components/ui/number-input';
import { PhoneInput } from '@/components/ui/phone-input';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';

interface Props {
  field: FieldView;
  value: string;
  error?: string | undefined;
  dateParts: { day: string; month: string; year: string };
}

/** One question of any kind. */
export function AnswerInput({ field, value, error, dateParts }: Props) {
  const { kind, name, label, help, options, autoComplete } = field;
  const common = { name, label, ...(help ? { help } : {}), ...(error ? { error } : {}) };
  switch (kind) {
    case 'long-text':
      return <Textarea {...common} defaultValue={value} />;
    case 'address':
      return <Textarea {...common} rows={3} defaultValue={value} autoComplete={autoComplete} />;
    case 'phone':
      return <PhoneInput {...common} defaultValue={value} />;
    case 'iin':
      return <IinInput {...common} defaultValue={value} />;
    case 'number':
      return <NumberInput {...common} width="4" defaultValue={value} />;
    case 'choice':
    case 'yes-no':
      return <Radios {...common} choices={options} defaultValue={value} />;
    case 'date': {
      const [day = '', month = '', year = ''] = value.split('/');
      return <DateInput {...common} parts={dateParts} defaultValue={{ day, month, year }} />;
    }
    case 'text':
      return <TextInput {...common} defaultValue={value} autoComplete={autoComplete} />;
  }
}
