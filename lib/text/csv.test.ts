import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('a table for a spreadsheet', () => {
  it('begins with a byte order mark, so that Kazakh letters open as they are', () => {
    expect(csvOf([['Тегі', 'Әкесінің аты']])).toBe('\uFEFFТегі,Әкесінің аты\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf([['a,b', 'say "hi"', 'two\nlines', 'c;d']])).toBe(
      '\uFEFF"a,b","say ""hi""","two\nlines","c;d"\r\n',
    );
  });

  it.each(['=1+1', '+7 701', '-2', '@SUM(A1)', '\t=1', ' =1', '|calc', '%0A'])(
    'never lets %j run as a formula',
    (text) => {
      expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
    },
  );
});
