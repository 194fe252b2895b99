import { expect, it } from 'vitest';
import { uuid7 } from '@/lib/database/uuid';

it('ids made one after another sort in the order of time, and no two are alike', () => {
  const early = uuid7(new Date('2026-11-21T10:00:00.000Z'));
  const late = uuid7(new Date('2026-11-21T10:00:00.001Z'));
  expect(early < late).toBe(true);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid7(new Date(0))).not.toBe(uuid7(new Date(0)));
});
