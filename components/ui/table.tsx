import type { ReactNode } from 'react';

export interface Column {
  key: string;
  header: ReactNode;
  numeric?: boolean;
  /** Heads the row: a name, a time. One column at most. */
  heads?: boolean;
  /** Read out but not drawn (a column of buttons). */
  hidden?: boolean;
}

export interface Row {
  key: string;
  cells: Readonly<Record<string, ReactNode>>;
  /** The row that a side panel shows. */
  current?: boolean;
}

interface Props {
  caption: string;
  /** Said to screen readers but not drawn, where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The head stays while the rows scroll: for the long tables of staff. */
  sticky?: boolean;
  /** On a phone each row becomes a small list. */
  stack?: boolean;
  /** Kept on <tbody> for RowKeys. */
  id?: string;
}

/** A box that scrolls must be reachable by keyboard. */
const SCROLLS = { tabIndex: 0 } as const;

export function Table({ caption, captionHidden, columns, rows, sticky, stack, id }: Props) {
  return (
    <section {...SCROLLS} className="e-table-box" data-sticky={sticky ? '' : undefined} aria-label={caption}>
      <table className="e-table" data-stack={stack ? '' : undefined}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric ? '' : undefined}>
                {column.hidden ? <span className="sr-only">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody id={id}>
          {rows.map((row) => (
            <tr key={row.key} data-row={row.key} data-current={row.current ? '' : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {row.cells[column.key]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ column, children }: { column: Column; children: ReactNode }) {
  const attributes = {
    'data-numeric': column.numeric ? '' : undefined,
    'data-label':
      typeof column.header === 'string' && !column.hidden && !column.heads ? column.header : undefined,
  };
  return column.heads ? (
    <th scope="row" {...attributes}>
      {children}
    </th>
  ) : (
    <td {...attributes}>{children}</td>
  );
}
