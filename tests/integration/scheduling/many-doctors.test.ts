import { afterAll, expect, it } from 'vitest';
import { compactFreeTimes, listFreeTimes } from '@/services/scheduling/list-free-times';
import { addDays } from '@/services/working-time/day';
import { createDatabase } from '../support/database';
import { at, MONDAY, NOW, value, World } from './world';

const server = await createDatabase();
const world = new World(server.url);
afterAll(() => world.close());

it('free times of 50 doctors for 30 days take the same few queries as those of one, and are quick', async () => {
  const clinicId = await world.clinic();
  const doctorIds = await Promise.all(
    Array.from({ length: 50 }, () => world.doctor(clinicId, { ends: '17:00', slotMinutes: 15 })),
  );
  const citizen = await world.citizen();
  const booked = doctorIds.flatMap((doctorId) =>
    [0, 1, 2, 3, 7, 8, 9, 10].map((day) => ({ doctorId, startsAt: at('10:00', addDays(MONDAY, day)) })),
  );
  await world.system(async (tx) => {
    const requestId = await world.request(tx, clinicId, citizen.personId);
    await tx.booking.createMany({
      data: booked.map(({ doctorId, startsAt }) => ({
        clinicId,
        doctorId,
        requestId,
        kind: 'appointments' as const,
        state: 'booked' as const,
        personId: citizen.personId,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 15 * 60_000),
        createdAt: NOW,
      })),
    });
  });
  const query = { clinicId, kind: 'appointments', until: addDays('2026-11-20', 30) } as const;
  const context = world.as({ kind: 'public' });
  const took: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const begun = performance.now();
    const found = value(await listFreeTimes(context, query));
    const text = JSON.stringify(compactFreeTimes(found));
    took.push(performance.now() - begun);
    if (round > 0) continue;
    // 19 working days of 32 slots after today's past ones, less the booked; no holiday lies between.
    const free = found.doctors.reduce((sum, doctor) => sum + doctor.free, 0);
    const working = found.doctors[0]?.days.length ?? 0;
    expect(found.doctors).toHaveLength(50);
    expect(working).toBe(20);
    expect(free).toBe(50 * (19 * 32 + 19 - 8));
    expect(text.length).toBeLessThan(600_000);
  }
  took.sort((a, b) => a - b);
  // A generous bound: the machine that runs tests is busy. tests/load measures what is promised.
  expect(took[10]).toBeLessThan(300);
  console.info(
    `free times, 50 doctors, 30 days: median ${took[10]?.toFixed(0)} ms, worst ${took[19]?.toFixed(0)} ms`,
  );
});
