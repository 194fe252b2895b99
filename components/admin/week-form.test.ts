import { describe, expect, it } from 'vitest';
import { placed, rowsAfter, typedRows } from './week-form';

const values = {
  'rows.0.weekday': '1',
  'rows.0.starts': '',
  'rows.0.ends': '',
  'rows.1.weekday': '1',
  'rows.1.starts': '8',
  'rows.1.ends': '7',
  validFrom: '2026-12-01',
};

describe('a week that was typed', () => {
  it('leaves blank rows out and reads 8 as 08:00', () => {
    const { rows, places } = typedRows(values);
    expect(rows).toMatchObject([{ starts: '08:00', ends: '07:00' }]);
    expect(places).toEqual([1]);
  });

  it('gets what is wrong back at the row where it was typed', () => {
    const refusal = placed({ code: 'schedule-ends-before-start', field: 'rows.0.ends' }, [1]);
    expect(refusal.field).toBe('rows.1.ends');
  });

  it('names the other row of an overlap as the form numbers it', () => {
    const refusal = placed(
      { code: 'schedule-overlaps', field: 'change.rows.1.starts', params: { row: 1 } },
      [1, 3],
    );
    expect(refusal).toMatchObject({ field: 'rows.3.starts', params: { row: 2 } });
  });

  it('loses no row but the one that was removed', () => {
    const left = rowsAfter(values, 'remove-0');
    expect(left).toMatchObject({ 'rows.0.starts': '8', validFrom: '2026-12-01' });
    expect(left?.['rows.1.starts']).toBeUndefined();
  });

  it('is laid on each working day', () => {
    const week = rowsAfter(
      { 'rows.0.weekday': '1', 'rows.0.starts': '08:00', 'rows.0.ends': '12:00' },
      'copy-day',
    );
    expect([0, 1, 2, 3, 4].map((row) => week?.[`rows.${row}.weekday`])).toEqual(['1', '2', '3', '4', '5']);
  });
});
