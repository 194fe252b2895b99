/** What a check of a file found, as plain words: the form shows them with and without JavaScript. */
export interface Found {
  notices: { kind: 'info' | 'done' | 'attention' | 'refused'; title: string; text: string }[];
  rows: { key: string; label: string; value: string }[];
  parts: { key: string; kind: 'done' | 'refused' | 'waiting'; label: string; text: string }[];
}
