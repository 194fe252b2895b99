import type { FieldProps } from '@/components/ui/field';

/** Parts a component's props into those of its Field and those of the input inside. */
export function splitFieldProps<P extends FieldProps>(props: P) {
  const { name, id, label, help, error, labelSize, ...input } = props;
  const field: FieldProps = { name, id, label, help, error, labelSize };
  return { field, input };
}
