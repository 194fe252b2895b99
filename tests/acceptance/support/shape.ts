/** What an act numbers: its chapters, clauses, items, actions, unnumbered paragraphs, annexes, rows and legends. */
export interface ClauseShape {
  /** Numbers of the items under the clause, as printed; a number comes again where a list begins anew. */
  items: readonly number[];
  actions: readonly number[];
  /** Unnumbered paragraphs after the clause's first one. */
  paragraphs: number;
}

export interface Shape {
  chapters: number;
  clauses: Readonly<Record<string, ClauseShape>>;
  annexes: readonly number[];
  /** Printed numbers of the actions in the table of annex 1. */
  tableActions: readonly number[];
  /** Rows of the list of organisations. */
  organisations: number;
  legends: number;
  /** Rows of the list of basic requirements, and lines of the form: the orders of the Ministry have them. */
  list?: readonly number[];
  formLines?: number;
}

/** The shape that a definition accounts for. */
export function shapeOf(clauses: Readonly<Record<string, unknown>>): Shape {
  const keys = Object.keys(clauses);
  const count = (pattern: RegExp) => keys.filter((key) => pattern.test(key)).length;
  const numbers = (pattern: RegExp) =>
    keys
      .flatMap((key) => pattern.exec(key)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  return {
    chapters: count(/^chapter-\d+$/),
    clauses: Object.fromEntries(
      keys.filter((key) => /^\d+$/.test(key)).map((clause) => [clause, shapeOfClause(clause, keys)]),
    ),
    annexes: numbers(/^annex-(\d+)$/),
    tableActions: numbers(/^annex-1\.action-(\d+)$/),
    organisations: count(/^annex-\d+\.row-\d+$/),
    legends: count(/\.legend(-\d+)?$/),
    ...(count(/^list$/) ? { list: numbers(/^list\.(\d+)$/) } : {}),
    ...(count(/^form$/) ? { formLines: count(/^form\.field-\d+$/) } : {}),
  };
}

function shapeOfClause(clause: string, keys: readonly string[]): ClauseShape {
  const under = keys
    .filter((key) => key.startsWith(`${clause}.`))
    .map((key) => key.slice(key.lastIndexOf('.') + 1));
  const sorted = (pattern: RegExp) =>
    under
      .flatMap((last) => pattern.exec(last)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  return {
    items: sorted(/^(\d+)$/),
    actions: sorted(/^action-(\d+)$/),
    paragraphs: under.filter((last) => /^p\d+$/.test(last)).length,
  };
}
