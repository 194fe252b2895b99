import { describe, expect, it } from 'vitest';
import { readSlotValue, slotValue } from './slot-value';

const slot = {
  doctorId: '01890000-0000-7000-8000-000000000001',
  startsAt: new Date('2026-11-24T04:00:00.000Z'),
};

describe('a time in a form', () => {
  it('is read back as it was written', () => {
    expect(readSlotValue(slotValue(slot))).toEqual(slot);
  });

  it.each([
    '',
    'x',
    '1_2',
    `${slot.doctorId}_`,
    `${slot.doctorId}_tomorrow`,
    `${slotValue(slot)}_x`,
    null,
    7,
  ])('is nothing when it was made up: %s', (value) => {
    expect(readSlotValue(value)).toBeNull();
  });
});
