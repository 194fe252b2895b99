/** Where the buttons of free times post to. */
export interface ChoiceForm {
  /** Posts `target`, `speciality` and the pressed button's `slot`. */
  action: (form: FormData) => Promise<void>;
  target: string;
  /** The address of the page, without a query. */
  base: string;
}
