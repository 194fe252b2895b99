import { describe, expect, it } from 'vitest';
import { ageOn, isMinor, todayAt } from '@/services/identity/age';

describe('age', () => {
  it('turns on the birthday', () => {
    expect(ageOn('2008-11-21', '2026-11-20')).toBe(17);
    expect(ageOn('2008-11-21', '2026-11-21')).toBe(18);
  });

  it('of somebody born on 29 February turns on 1 March of other years', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

  it('ends a parent’s right at 18', () => {
    expect(isMinor('2008-11-22', '2026-11-21')).toBe(true);
    expect(isMinor('2008-11-21', '2026-11-21')).toBe(false);
  });

  it('goes by the country’s day, not by Greenwich’s', () => {
    expect(todayAt(new Date('2026-11-20T19:30:00Z'))).toBe('2026-11-21');
  });
});
