import { describe, expect, it } from 'vitest';
import { delayAfter, FREE_TRIES, LONGEST_DELAY_SECONDS } from '@/lib/rate-limit/guessing';

describe('the delay after a wrong guess', () => {
  it('is none for the first tries, then doubles from fifteen seconds', () => {
    const delays = Array.from({ length: FREE_TRIES + 4 }, (_, at) => delayAfter(at + 1));
    expect(delays).toEqual([0, 0, 0, 0, 15, 30, 60, 120]);
  });

  it('is never longer than a quarter of an hour', () => {
    expect(delayAfter(1000)).toBe(LONGEST_DELAY_SECONDS);
    expect(LONGEST_DELAY_SECONDS).toBe(15 * 60);
  });
});
