import { NumberInput } from '@/components/ui/number-input';
import type { TextInputProps } from '@/components/ui/text-input';

/** Twelve digits. Longer input is not cut: the server says how many digits it saw. */
export function IinInput(props: Omit<TextInputProps, 'width' | 'type'>) {
  return <NumberInput autoComplete="off" {...props} width="12" />;
}
