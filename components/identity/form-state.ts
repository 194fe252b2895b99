import type { FieldError } from '@/components/ui/error-summary';

/** What a form shows again after it was sent: everything typed (no password), and what is wrong. */
export interface FormState {
  /** Rises with each answer, so that the boxes are drawn anew with what was typed. */
  attempt: number;
  values: Readonly<Record<string, string>>;
  errors: readonly FieldError[];
}

export const freshForm = (values: Readonly<Record<string, string>> = {}): FormState => ({
  attempt: 0,
  values,
  errors: [],
});

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
