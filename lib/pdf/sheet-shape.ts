/** What a sheet is made of, before it is put on pages. */

/** The first language leads; the second stands below it, smaller, and is left out where it says the same. */
export interface Both {
  kk: string;
  ru: string;
}

export interface SheetRow {
  label: Both;
  value: Both;
}

export interface Sheet {
  title: Both;
  /** Below the title, smaller: the name of a form. */
  subtitle?: Both;
  /** Above the title: who gives it. */
  from: Both;
  /** Rows in groups, each perhaps under a heading. */
  parts: readonly { title?: Both; rows: readonly SheetRow[] }[];
  /** The two languages stand beside each other in columns of their own. */
  sideBySide?: boolean;
  /** Places for hands and stamps. */
  hands?: readonly { who: Both; stamp?: Both }[];
  /** Who signed it electronically, in a frame. */
  signature?: { title: Both; rows: readonly SheetRow[] };
  /** Plain statements below the rows. */
  notes: readonly Both[];
  /** Beside the QR code. */
  foot: readonly { label: Both; value: string }[];
  qr: { text: string; alt: Both };
  /** Found in the file's own data by a reader that looks for nothing else. */
  keywords: string;
  /** Files that travel inside. */
  attached?: readonly { name: string; type: string; bytes: Uint8Array; about: string }[];
  /** The PDF says it was made then, so that the same sheet is the same file. */
  at: Date;
}
