/** What a page may be told that was just done; words in messages `admin.done`. */
export const DONE = [
  'published',
  'draft-saved',
  'draft-dropped',
  'doctor-saved',
  'hours-saved',
  'closure-published',
  'days-published',
  'regulation-applied',
  'notice-saved',
  'appointed',
  'ended',
  'factor-reset',
  'calendar-saved',
  'date-stated',
] as const;
export type Done = (typeof DONE)[number];

export const doneQuery = (done: Done, counts: { displaced?: number; restored?: number } = {}): string => {
  const query = new URLSearchParams({ done });
  for (const [name, count] of Object.entries(counts)) if (count > 0) query.set(name, String(count));
  return `?${query}`;
};
