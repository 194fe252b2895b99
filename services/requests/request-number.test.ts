import { describe, expect, it } from 'vitest';
import { makeRequestNumber, parseRequestNumber } from './request-number';

let turn = 0;
const some = () =>
  makeRequestNumber((below) => {
    turn = (turn * 31 + 17) % 9973;
    return turn % below;
  });

describe('a request number', () => {
  it('is read back however it is typed', () => {
    const number = some();
    expect(parseRequestNumber(number)).toBe(number);
    expect(parseRequestNumber(` ${number.toLowerCase().replace('-', ' ')} `)).toBe(number);
  });
  it('is read from a Cyrillic keyboard', () => {
    const number = makeRequestNumber(() => 8);
    const typed = [...number].map((sign) => ({ F: 'Ғ', K: 'К', P: 'Р' })[sign] ?? sign).join('');
    expect(parseRequestNumber(typed)).toBe(number);
  });
  it('notices every single wrong sign and every swap of neighbours', () => {
    const number = some();
    const signs = [...number];
    for (const [at, sign] of signs.entries()) {
      if (sign === '-') continue;
      const wrong = signs.with(at, sign === 'A' ? 'C' : 'A').join('');
      expect(parseRequestNumber(wrong)).toBeNull();
      const next = at === 3 ? 5 : at + 1;
      const other = signs[next];
      if (other === undefined || other === sign || next === signs.length - 1) continue;
      expect(parseRequestNumber(signs.with(at, other).with(next, sign).join(''))).toBeNull();
    }
  });
  it('is nothing when it is too short, too long or another alphabet', () => {
    expect(['', 'K7PM', 'K7PM-3RXWX', '0OIL-1258', '<script>'].map(parseRequestNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
