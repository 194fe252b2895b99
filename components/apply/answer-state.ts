/** What comes back when a page of answers is not in order: everything as typed, and each wrong field. */
export interface AnswerState {
  values: Record<string, string>;
  errors: { field: string; text: string }[];
  /** Nothing could be saved at all. */
  failure?: string;
}
