import type { ReactNode } from 'react';
import type { FieldProps } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';

export interface Choice {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
  /** Questions asked only when this one is chosen; drawn under it. */
  reveals?: ReactNode;
}

type Props = FieldProps & {
  choices: readonly Choice[];
  /** Side by side: for two short answers only. */
  inline?: boolean;
  required?: boolean;
};

export function Radios({ defaultValue, ...rest }: Props & { defaultValue?: string }) {
  return <Choices {...rest} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Each chosen value is posted under the same name: read them with `formData.getAll(name)`. */
export function Checkboxes({ defaultValue, ...rest }: Props & { defaultValue?: readonly string[] }) {
  return <Choices {...rest} type="checkbox" chosen={defaultValue ?? []} />;
}

function Choices({
  name,
  id = name,
  label,
  help,
  error,
  labelSize,
  choices,
  inline,
  required,
  type,
  chosen,
}: Props & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  return (
    <Fieldset id={id} legend={label} legendSize={labelSize} help={help} error={error}>
      <div className="e-choices" data-inline={inline ? '' : undefined}>
        {choices.map((choice, index) => {
          // The first carries the field's own id, so that the error summary lands on it.
          const choiceId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div key={choice.value}>
              <label className="e-choice" htmlFor={choiceId}>
                <input
                  id={choiceId}
                  type={type}
                  name={name}
                  value={choice.value}
                  defaultChecked={chosen.includes(choice.value)}
                  disabled={choice.disabled}
                  required={type === 'radio' && required}
                />
                <span className="e-choice-text">
                  {choice.label}
                  {choice.help ? <span className="e-help">{choice.help}</span> : null}
                </span>
              </label>
              {choice.reveals ? <div className="e-reveal">{choice.reveals}</div> : null}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

/** One box to tick: a consent, a confirmation. */
export function Checkbox({
  name,
  id = name,
  label,
  help,
  error,
  value = 'yes',
  defaultChecked,
}: FieldProps & { value?: string; defaultChecked?: boolean }) {
  return (
    <div className="e-field" data-invalid={error ? '' : undefined}>
      {error ? (
        <p className="e-error" id={`${id}-error`}>
          <span>{error}</span>
        </p>
      ) : null}
      <label className="e-choice" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span className="e-choice-text">
          {label}
          {help ? <span className="e-help">{help}</span> : null}
        </span>
      </label>
    </div>
  );
}
