import { DigitsBox } from '@/components/ui/digits-box';
import type { FieldProps } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

type Props = FieldProps & {
  /** Words over the three boxes. */
  parts: Record<Part, string>;
  defaultValue?: Partial<Record<Part, string>>;
  /** Parts that are wrong; all three when the date as a whole is. */
  wrong?: readonly Part[];
  birthday?: boolean;
};

/** Three boxes posted as `name.day`, `name.month`, `name.year`: quicker and surer than a calendar for a known date. */
export function DateInput({
  name,
  id = name,
  label,
  help,
  error,
  labelSize,
  parts,
  defaultValue,
  wrong,
  birthday,
}: Props) {
  const faulty = new Set<Part>(error ? (wrong ?? PARTS) : []);
  return (
    <Fieldset id={id} legend={label} legendSize={labelSize} help={help} error={error}>
      <div className="e-dates">
        {PARTS.map((part) => (
          <div key={part}>
            <label htmlFor={part === 'day' ? id : `${id}.${part}`}>{parts[part]}</label>
            <DigitsBox
              id={part === 'day' ? id : `${id}.${part}`}
              name={`${name}.${part}`}
              defaultValue={defaultValue?.[part]}
              data-width={part === 'year' ? '4' : '2'}
              aria-invalid={faulty.has(part) || undefined}
              autoComplete={birthday ? `bday-${part}` : 'off'}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
