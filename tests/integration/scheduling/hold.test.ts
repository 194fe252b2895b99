import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentHold } from '@/services/scheduling/current-hold';
import { holdSlot } from '@/services/scheduling/hold-slot';
import { listFreeTimes } from '@/services/scheduling/list-free-times';
import { nearestFreeTimes } from '@/services/scheduling/nearest-free-times';
import { releaseHold } from '@/services/scheduling/release-hold';
import { createDatabase } from '../support/database';
import { at, type Citizen, codeOf, MONDAY, NOW, value, World } from './world';

const server = await createDatabase();
const world = new World(server.url, 30);
afterAll(() => world.close());

let clinicId: string;
let doctorId: string;
beforeAll(async () => {
  clinicId = await world.clinic();
});

const hold = (citizen: Citizen, time: string, now = NOW, regulation = 'almaty-2-337/2') =>
  holdSlot(world.as(citizen, now), {
    clinicId,
    doctorId,
    startsAt: at(time),
    kind: 'appointments',
    regulation,
    personId: citizen.personId,
    horizon: { days: 30, clause: 'almaty-2-337/2/annex-1.action-4' },
  });

const freeTimes = async (now = NOW) => {
  const found = value(
    await listFreeTimes(world.as({ kind: 'public' }, now), {
      clinicId,
      kind: 'appointments',
      doctorIds: [doctorId],
      until: MONDAY,
    }),
  );
  return found.doctors
    .flatMap(({ days }) => days)
    .filter(({ date }) => date === MONDAY)
    .flatMap(({ slots }) => slots.map(({ startsAt }) => startsAt.toISOString()));
};

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('holding a slot', () => {
  beforeAll(async () => {
    doctorId = await world.doctor(clinicId);
  });

  it('asked for by a hundred people at once is given to exactly one, and 99 are told that it is taken', async () => {
    const citizens = await Promise.all(Array.from({ length: 100 }, () => world.citizen()));
    const outcomes = await Promise.all(citizens.map((citizen) => hold(citizen, '09:00')));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => codeOf(outcome) === 'slot-taken')).toHaveLength(99);
    const rows = await world.system((tx) => tx.booking.count({ where: { doctorId, startsAt: at('09:00') } }));
    expect(rows).toBe(1);
  });

  it('is the same hold for a double click, with the time that is left', async () => {
    const citizen = await world.citizen();
    const clicks = await Promise.all([
      hold(citizen, '09:30'),
      hold(citizen, '09:30'),
      hold(citizen, '09:30'),
    ]);
    const holds = clicks.map(value);
    expect(new Set(holds.map(({ bookingId }) => bookingId)).size).toBe(1);
    const later = value(await hold(citizen, '09:30', minutesLater(2)));
    expect(later.heldUntil).toEqual(holds[0]?.heldUntil);
  });

  it('from two tabs leaves one hold: the last one wins, the first time is free again', async () => {
    const citizen = await world.citizen();
    await Promise.all([hold(citizen, '10:00'), hold(citizen, '10:30')]);
    const rows = await world.system((tx) =>
      tx.booking.findMany({
        where: { heldById: citizen.accountId, state: 'held' },
        select: { startsAt: true },
      }),
    );
    expect(rows).toHaveLength(1);
    const free = await freeTimes();
    const other = rows[0]?.startsAt.getTime() === at('10:00').getTime() ? '10:30' : '10:00';
    expect(free).toContain(at(other).toISOString());
    expect(value(await currentHold(world.as(citizen), { regulation: 'almaty-2-337/2' }))?.startsAt).toEqual(
      rows[0]?.startsAt,
    );
    value(await releaseHold(world.as(citizen), { bookingId: value(await hold(citizen, other)).bookingId }));
  });

  it('keeps the first time when the second one is gone', async () => {
    const [one, two] = [await world.citizen(), await world.citizen()];
    const first = value(await hold(one, '10:00'));
    value(await hold(two, '10:30'));
    expect(codeOf(await hold(one, '10:30'))).toBe('slot-taken');
    const kept = value(await currentHold(world.as(one), { regulation: 'almaty-2-337/2' }));
    expect(kept?.bookingId).toBe(first.bookingId);
    await releaseHold(world.as(one), first);
  });

  it('ends after five minutes: somebody else may have the time, and the first person is told so', async () => {
    const [slow, quick] = [await world.citizen(), await world.citizen()];
    const held = value(await hold(slow, '11:00'));
    expect(codeOf(await hold(quick, '11:00', minutesLater(4)))).toBe('slot-taken');
    expect(codeOf(await hold(quick, '11:00', minutesLater(5)))).toBe('ok');
    expect(codeOf(await world.bookHeld(slow, clinicId, held.bookingId, minutesLater(5)))).toBe(
      'hold-expired',
    );
  });

  it('that ran out is free for everybody to see', async () => {
    const citizen = await world.citizen();
    value(await hold(citizen, '11:30'));
    expect(await freeTimes()).not.toContain(at('11:30').toISOString());
    expect(await freeTimes(minutesLater(6))).toContain(at('11:30').toISOString());
  });

  it('is refused where the schedule offers no such time, in the past, and beyond the act’s 30 days', async () => {
    const citizen = await world.citizen();
    expect(codeOf(await hold(citizen, '09:10'))).toBe('slot-not-offered');
    expect(codeOf(await hold(citizen, '12:00'))).toBe('slot-not-offered');
    expect(codeOf(await hold(citizen, '09:00', at('09:00')))).toBe('slot-in-the-past');
    const beyond = await hold(citizen, '09:00', new Date('2026-10-23T12:00:00+05:00'));
    expect(beyond).toMatchObject({
      refusal: {
        code: 'slot-beyond-horizon',
        clause: 'almaty-2-337/2/annex-1.action-4',
        params: { value: 30 },
      },
    });
  });

  it('offers the nearest free times, with the same doctor first, then with others of the speciality', async () => {
    const other = await world.doctor(clinicId);
    const near = value(
      await nearestFreeTimes(world.as({ kind: 'public' }), {
        clinicId,
        kind: 'appointments',
        doctorId,
        around: at('09:00'),
        count: 3,
      }),
    );
    expect(near.map((time) => time.doctorId)).toEqual([doctorId, doctorId, doctorId]);
    const tired = value(
      await nearestFreeTimes(world.as({ kind: 'public' }, at('11:59')), {
        clinicId,
        kind: 'appointments',
        doctorId: other,
        around: at('11:30'),
        until: MONDAY,
      }),
    );
    expect(tired).toEqual([]);
  });
});

describe('booking what is held', () => {
  let citizen: Citizen;
  beforeAll(async () => {
    doctorId = await world.doctor(clinicId);
    citizen = await world.citizen();
  });

  it('makes one booking, and the same hold cannot be booked for a second request', async () => {
    const held = value(await hold(citizen, '09:00'));
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => world.bookHeld(citizen, clinicId, held.bookingId)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const requests = await world.system((tx) =>
      tx.request.count({ where: { recipientId: citizen.personId } }),
    );
    expect(requests).toBe(1);
  });

  it('is refused to anybody but its holder', async () => {
    const held = value(await hold(citizen, '09:30'));
    const thief = await world.citizen();
    expect(codeOf(await world.bookHeld(thief, clinicId, held.bookingId))).toBe('not-found');
    expect(codeOf(await releaseHold(world.as(thief), held))).toBe('not-found');
  });

  it('and asking for the time again from the back button says that it is taken', async () => {
    expect(codeOf(await hold(citizen, '09:00'))).toBe('slot-taken');
  });
});
