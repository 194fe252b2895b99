import { describe, expect, it } from 'vitest';
import { isExclusionViolation, isRetryable, isUnavailable, isUniqueViolation } from '@/lib/database/errors';

/** As Prisma's adapter hands an exclusion violation on. */
const exclusion = Object.assign(new Error('query failed'), {
  code: 'P2039',
  meta: {
    driverAdapterError: {
      cause: {
        kind: 'postgres',
        originalCode: '23P01',
        message: 'conflicting key value violates exclusion constraint "booking_no_overlap"',
      },
    },
  },
});

describe('an error of the database', () => {
  it('is an overlap, by the name of the constraint', () => {
    expect(isExclusionViolation(exclusion)).toBe(true);
    expect(isExclusionViolation(exclusion, 'booking_no_overlap')).toBe(true);
    expect(isExclusionViolation(exclusion, 'doctor_week_no_overlap')).toBe(false);
    expect(isUniqueViolation(exclusion)).toBe(false);
  });

  it('is worth another try when two transactions collided, at a statement or at COMMIT', () => {
    expect(isRetryable(Object.assign(new Error('x'), { code: 'P2034' }))).toBe(true);
    expect(isRetryable(Object.assign(new Error('x'), { cause: { kind: 'TransactionWriteConflict' } }))).toBe(
      true,
    );
    expect(isRetryable(exclusion)).toBe(false);
  });

  it.each([
    [{ code: 'P1001' }],
    [{ code: '57P01' }],
    [{ cause: { code: 'ECONNREFUSED' } }],
    [{ message: 'Connection terminated unexpectedly' }],
    [{ errors: [{ code: 'ECONNREFUSED' }] }],
  ])('is a server that is away: %j', (shape) => {
    expect(isUnavailable(Object.assign(new Error('x'), shape))).toBe(true);
  });

  it('that leads in a circle is still read to its end', () => {
    const circle: { cause?: unknown; code: string } = { code: 'x' };
    circle.cause = circle;
    expect(isUnavailable(circle)).toBe(false);
    expect(isUnavailable(undefined)).toBe(false);
  });
});
