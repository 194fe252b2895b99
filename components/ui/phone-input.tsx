import { TextInput, type TextInputProps } from '@/components/ui/text-input';

/** A phone as the person writes it: +7, 8 or ten digits, spaces and dashes allowed; the server reads them all. */
export function PhoneInput(props: Omit<TextInputProps, 'width' | 'type'>) {
  return <TextInput autoComplete="tel" inputMode="tel" {...props} type="tel" width="20" />;
}
