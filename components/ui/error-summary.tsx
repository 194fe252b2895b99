import { FocusOnArrival } from '@/components/ui/focus-on-arrival';

export interface FieldError {
  /** Id of the input at fault. Without it the sentence is not a link. */
  field?: string;
  text: string;
}

/** Stands above the form's heading, takes the focus, and leads to each field at fault. Nothing when nothing is wrong. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <FocusOnArrival className="e-error-summary" role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field}:${error.text}`}>
            {error.field ? <a href={`#${error.field}`}>{error.text}</a> : error.text}
          </li>
        ))}
      </ul>
    </FocusOnArrival>
  );
}
