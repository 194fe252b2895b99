import { expect, test } from 'vitest';
import { asPrinted, atMost, sameDay, within } from './limit';

test('a limit keeps the value, the unit and the bound that the act prints', () => {
  expect(atMost(10, 'minutes')).toEqual({ value: 10, unit: 'minutes', bound: 'at-most' });
  expect(within(1, 'working-days')).toEqual({ value: 1, unit: 'working-days', bound: 'within' });
  expect(asPrinted(20, 'minutes')).toEqual({ value: 20, unit: 'minutes', bound: 'as-printed' });
  expect(sameDay()).toEqual({ value: 0, unit: 'same-day', bound: 'within' });
});

test.each([0, -1, 1.5, Number.NaN])('a limit of %s is a mistake in a definition', (value) => {
  expect(() => atMost(value, 'hours')).toThrow(RangeError);
});
