import { expect, it } from 'vitest';
import { freeSlots, nearestSlots } from './free-slots';
import { block, clinicOf, doctor, week } from './sample-schedules';
import { slotsOfDay } from './slots-of-day';

const a = doctor('a', [week([block('08:00', '11:00')])]);
const slots = slotsOfDay(clinicOf([a]), a, '2026-11-23');
const at = (time: string) => new Date(`2026-11-23T${time}:00+05:00`);
const early = at('00:00');
const starts = (list: readonly { startsAt: Date }[]) => list.map(({ startsAt }) => startsAt.getTime());

it('a slot is free when nobody holds any part of it', () => {
  const taken = [
    { startsAt: at('08:10'), endsAt: at('08:20') },
    { startsAt: at('09:15'), endsAt: at('10:00') },
  ];
  expect(starts(freeSlots(slots, taken, early))).toEqual(
    starts([slots[1], slots[4], slots[5]].flatMap((s) => s ?? [])),
  );
});

it('a slot is free right before and right after a taken time', () => {
  const taken = [{ startsAt: at('08:30'), endsAt: at('09:00') }];
  expect(starts(freeSlots(slots, taken, early))).toContain(at('08:00').getTime());
  expect(starts(freeSlots(slots, taken, early))).toContain(at('09:00').getTime());
});

it('a slot that has begun is not offered', () => {
  expect(starts(freeSlots(slots, [], at('10:00')))).toEqual([at('10:30').getTime()]);
});

it('the nearest slots lie on both sides of the lost time', () => {
  expect(starts(nearestSlots(slots, at('09:30'), 3))).toEqual(
    [at('09:00'), at('09:30'), at('10:00')].map(Number),
  );
});
