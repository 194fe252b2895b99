import type { ReactNode } from 'react';
import { Radios } from '@/components/ui/choices';
import { DateInput } from '@/components/ui/date-input';
import { IinInput } from '@/components/ui/iin-input';
import { NumberInput } from '@/components/ui/number-input';
import { PhoneInput } from '@/components/ui/phone-input';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';

interface Common {
  name: string;
  label: ReactNode;
  help?: ReactNode;
}

export type FormFieldProps = Common &
  (
    | { kind: 'iin' | 'phone' }
    | { kind: 'text'; autoComplete?: string; type?: 'text' | 'email' }
    | { kind: 'password'; autoComplete: 'current-password' | 'new-password' }
    | { kind: 'long-text'; rows?: number }
    | { kind: 'code' }
    | { kind: 'date'; parts: { day: string; month: string; year: string }; birthday?: boolean }
    | {
        kind: 'radios';
        choices: readonly { value: string; label: string; help?: string }[];
        inline?: boolean;
      }
  );

type Props = FormFieldProps & {
  values: Readonly<Record<string, string>>;
  error: string | undefined;
};

export function FormField(props: Props) {
  const { name, label, help, error, values } = props;
  const field = { name, label, help, error };
  const typed = values[name] ?? '';
  switch (props.kind) {
    case 'iin':
      return <IinInput {...field} defaultValue={typed} />;
    case 'phone':
      return <PhoneInput {...field} defaultValue={typed} />;
    case 'text':
      return (
        <TextInput {...field} type={props.type} autoComplete={props.autoComplete} defaultValue={typed} />
      );
    case 'long-text':
      return <Textarea {...field} rows={props.rows} defaultValue={typed} />;
    case 'password':
      return <TextInput {...field} type="password" autoComplete={props.autoComplete} width="20" />;
    case 'code':
      return <NumberInput {...field} autoComplete="one-time-code" width="4" />;
    case 'date':
      return (
        <DateInput
          {...field}
          parts={props.parts}
          birthday={props.birthday}
          defaultValue={{
            day: values[`${name}.day`],
            month: values[`${name}.month`],
            year: values[`${name}.year`],
          }}
        />
      );
    case 'radios':
      return (
        <Radios
          {...field}
          choices={props.choices}
          inline={props.inline}
          defaultValue={typed === '' ? undefined : typed}
        />
      );
  }
}
