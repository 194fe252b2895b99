import { expect, it } from 'vitest';
import { pauseBefore } from './children.mjs';

it('a child that dies after a long life starts again at once, one that keeps dying ever later', () => {
  expect(pauseBefore(60_000, 1)).toBe(0);
  expect([1, 2, 3, 4].map((deaths) => pauseBefore(100, deaths))).toEqual([500, 1000, 2000, 4000]);
  expect(pauseBefore(100, 50)).toBe(15_000);
});
