'use client';

import { useState } from 'react';
import { blankRow, ROW_FIELDS, type RowField, type RowText, tidyTime } from '@/components/admin/week-rows';

const TIMES: readonly RowField[] = ['starts', 'ends', 'breakFrom', 'breakTo'];

/** Rows out of what a form posted; undefined where it posted none. */
export function rowsOfValues(
  values: Readonly<Record<string, string>>,
  prefix: string,
): RowText[] | undefined {
  const rows: RowText[] = [];
  for (let index = 0; values[`${prefix}.${index}.starts`] !== undefined; index++) {
    const typed = Object.fromEntries(
      ROW_FIELDS.flatMap((field) => {
        const value = values[`${prefix}.${index}.${field}`];
        return value === undefined ? [] : [[field, value]];
      }),
    );
    rows.push(blankRow(`p${index}`, typed));
  }
  return rows.length > 0 ? rows : undefined;
}

/** The one state behind the grid and the typed rows. */
export function useTypedRows(initial: readonly RowText[], room: string) {
  const [rows, setRows] = useState<readonly RowText[]>(initial);
  const [made, setMade] = useState(0);
  const [selected, setSelected] = useState<number | null>(null);
  const like = (): Partial<RowText> => {
    const last = rows.at(-1);
    return last ? { kind: last.kind, slotMinutes: last.slotMinutes, room: last.room } : { room };
  };
  const replace = (at: number, row: RowText) =>
    setRows((now) => now.map((one, index) => (index === at ? row : one)));
  const add = (row: Partial<RowText> = {}) => {
    const added = { ...blankRow(`n${made}`, { ...like(), ...row }), index: rows.length };
    const { index: _, ...kept } = added;
    setMade(made + 1);
    setRows([...rows, kept]);
    return added;
  };
  return {
    rows,
    selected,
    setSelected,
    replace,
    add,
    type: (at: number, field: RowField, value: string) =>
      setRows((now) => now.map((one, index) => (index === at ? { ...one, [field]: value } : one))),
    tidy: (at: number, field: RowField) => {
      if (TIMES.includes(field))
        setRows((now) =>
          now.map((one, index) => (index === at ? { ...one, [field]: tidyTime(one[field]) } : one)),
        );
    },
    remove: (at: number) => {
      setSelected(null);
      setRows((now) => now.filter((_, index) => index !== at));
    },
    put: (all: readonly RowText[]) => setRows(all),
  };
}
