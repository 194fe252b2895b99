import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSlot } from '@/services/scheduling/hold-slot';
import { countDisplaced, listDisplaced } from '@/services/scheduling/list-displaced';
import { listFreeTimes } from '@/services/scheduling/list-free-times';
import { previewWeek } from '@/services/scheduling/preview-week';
import { publishClosure } from '@/services/scheduling/publish-closure';
import { publishDays } from '@/services/scheduling/publish-days';
import { publishWeek } from '@/services/scheduling/publish-week';
import { saveWeek, weekSchema } from '@/services/scheduling/save-week';
import { timesInstead } from '@/services/scheduling/times-instead';
import { createDatabase } from '../support/database';
import { at, type Citizen, codeOf, MONDAY, type Staff, value, World } from './world';

const server = await createDatabase();
const world = new World(server.url, 30);
afterAll(() => world.close());

let clinicId: string;
let admin: Staff;
beforeAll(async () => {
  clinicId = await world.clinic();
  admin = await world.staff(clinicId, ['administrator']);
});

const draft = (doctorId: string, ends: string, more: { validFrom?: string; validUntil?: string } = {}) =>
  saveWeek(
    world.as(admin),
    weekSchema.parse({
      doctorId,
      validFrom: MONDAY,
      ...more,
      rows: [1, 2, 3, 4, 5].map((weekday) => ({
        weekday,
        starts: '09:00',
        ends,
        kind: 'appointments',
        slotMinutes: 30,
      })),
    }),
  );

const displacedOf = (doctorId: string) =>
  world.system((tx) =>
    tx.booking.findMany({
      where: { doctorId, state: 'booked' },
      orderBy: { startsAt: 'asc' },
      select: { startsAt: true, displacedWhy: true, personId: true },
    }),
  );

const slotsOf = async (doctorId: string, day = MONDAY) => {
  const found = value(
    await listFreeTimes(world.as({ kind: 'public' }), {
      clinicId,
      kind: 'appointments',
      doctorIds: [doctorId],
      from: day,
      until: day,
    }),
  );
  return found.doctors.flatMap(({ days }) => days.flatMap(({ slots }) => slots));
};

describe('publishing a week', () => {
  let doctorId: string;
  let early: Citizen;
  let late: Citizen;
  beforeAll(async () => {
    doctorId = await world.doctor(clinicId);
    [early, late] = [await world.citizen(), await world.citizen()];
    value(await world.book(early, clinicId, doctorId, at('09:00')));
    value(await world.book(late, clinicId, doctorId, at('11:30')));
  });

  it('is previewed by name, and the preview changes nothing', async () => {
    const { weekId } = value(await draft(doctorId, '11:00'));
    const preview = value(await previewWeek(world.as(admin), { weekId }));
    expect(preview.touched).toMatchObject([
      { personId: late.personId, reason: 'outside-hours', held: false },
    ]);
    expect(preview.touched[0]?.name).toContain('Ахметова');
    expect(preview.kept).toBe(1);
    expect(preview.weeks[0]).toMatchObject({ weekOf: MONDAY, slotsBefore: 30, slotsAfter: 20 });
    expect((await displacedOf(doctorId)).map((row) => row.displacedWhy)).toEqual([null, null]);
  });

  it('loses nobody: who no longer fits is marked, told, listed, and offered other times', async () => {
    const { weekId } = value(await draft(doctorId, '11:00'));
    expect(value(await publishWeek(world.as(admin), { weekId }))).toMatchObject({ displaced: 1 });
    expect((await displacedOf(doctorId)).map((row) => row.displacedWhy)).toEqual([null, 'outside-hours']);
    const messages = await world.system((tx) => tx.message.findMany({ where: { personId: late.personId } }));
    expect(messages.map(({ kind }) => kind)).toEqual(['appointment-displaced']);
    const { bookings } = value(await listDisplaced(world.as(admin)));
    const mine = bookings.find(({ personId }) => personId === late.personId);
    expect(mine).toMatchObject({ reason: 'outside-hours', phone: '+77010000000' });
    const offers = value(await timesInstead(world.as(late), { bookingId: mine?.bookingId ?? '' }));
    expect(offers.map(({ startsAt }) => startsAt)).toContainEqual(at('10:30'));
    expect(offers.every((offer) => offer.doctorId === doctorId)).toBe(true);
    expect(codeOf(await publishWeek(world.as(admin), { weekId }))).toBe('schedule-already-published');
  });

  it('that gives the place back restores the person, and tells', async () => {
    const before = value(await countDisplaced(world.as(admin)));
    const { weekId } = value(await draft(doctorId, '12:00'));
    expect(value(await publishWeek(world.as(admin), { weekId }))).toMatchObject({
      displaced: 0,
      restored: 1,
    });
    expect(value(await countDisplaced(world.as(admin)))).toBe(before - 1);
  });

  it('for August only lets the old week go on in September', async () => {
    const other = await world.doctor(clinicId);
    const dates = { validFrom: '2026-11-30', validUntil: '2026-12-04' };
    value(
      await publishWeek(world.as(admin), {
        weekId: value(await draft(other, '10:00', dates)).weekId,
      }),
    );
    expect(await slotsOf(other, '2026-11-27')).toHaveLength(6);
    expect(await slotsOf(other, '2026-11-30')).toHaveLength(2);
    expect(await slotsOf(other, '2026-12-07')).toHaveLength(6);
    expect(
      codeOf(await publishWeek(world.as(admin), { weekId: value(await draft(other, '11:00')).weekId })),
    ).toBe('schedule-later-version');
  });

  it('is for administrators of this clinic, and a registrar or another clinic’s may not', async () => {
    const { weekId } = value(await draft(doctorId, '11:00'));
    const registrar = await world.staff(clinicId, ['medical-registrar']);
    expect(codeOf(await publishWeek(world.as(registrar), { weekId }))).toBe('not-allowed');
    const stranger = await world.staff(await world.clinic(), ['administrator']);
    expect(codeOf(await publishWeek(world.as(stranger), { weekId }))).toBe('not-found');
  });
});

describe('publishing while people book', () => {
  it('loses no booking, and leaves none outside the schedule unmarked', async () => {
    for (let round = 0; round < 5; round += 1) {
      const doctorId = await world.doctor(clinicId, { slotMinutes: 10 });
      const { weekId } = value(await draft(doctorId, '10:30'));
      const citizens = await Promise.all(Array.from({ length: 18 }, () => world.citizen()));
      const times = citizens.map((_, index) => new Date(at('09:00').getTime() + index * 10 * 60_000));
      const [published, ...booked] = await Promise.all([
        publishWeek(world.as(admin), { weekId }),
        ...citizens.map(async (citizen, index) => {
          const startsAt = times[index] ?? at('09:00');
          const held = await holdSlot(world.as(citizen), {
            clinicId,
            doctorId,
            startsAt,
            kind: 'appointments',
            regulation: 'almaty-2-337/2',
            personId: citizen.personId,
          });
          return held.ok ? world.bookHeld(citizen, clinicId, held.value.bookingId) : held;
        }),
      ]);
      value(published);
      const rows = await displacedOf(doctorId);
      const told = booked.filter(({ ok }) => ok);
      expect(rows).toHaveLength(told.length);
      for (const row of rows) {
        const outside = row.startsAt.getTime() + 10 * 60_000 > at('10:30').getTime();
        expect([row.startsAt.toISOString(), row.displacedWhy !== null]).toEqual([
          row.startsAt.toISOString(),
          outside,
        ]);
      }
      // The new slots are longer: whoever comes after the change may meet a booking made before it.
      for (const outcome of booked)
        expect(['ok', 'slot-not-offered', 'slot-taken']).toContain(codeOf(outcome));
    }
  });
});

describe('an absence that another doctor covers', () => {
  let absent: string;
  let cover: string;
  let person: Citizen;
  const publish = (change: Parameters<typeof publishDays>[1]['change'], doctorId = absent) =>
    publishDays(world.as(admin), { doctorId, from: MONDAY, until: MONDAY, change });

  beforeAll(async () => {
    absent = await world.doctor(clinicId, { speciality: 'neurologist' });
    cover = await world.doctor(clinicId, { starts: '09:00', ends: '10:00', speciality: 'neurologist' });
    person = await world.citizen();
    value(await world.book(person, clinicId, absent, at('11:00')));
  });

  it('displaces the booked person and offers the same time with the covering doctor', async () => {
    expect(
      value(await publish({ kind: 'absence', coverDoctorId: cover, reason: 'Ауырып қалды' })),
    ).toMatchObject({ displaced: 1 });
    const [row] = await world.system((tx) =>
      tx.booking.findMany({ where: { doctorId: absent, state: 'booked' }, select: { id: true } }),
    );
    const [first] = value(await timesInstead(world.as(person), { bookingId: row?.id ?? '', count: 1 }));
    expect(first).toMatchObject({ doctorId: cover, insteadOf: absent, startsAt: at('11:00') });
  });

  it('gives the covering doctor the absent one’s times, beside his own and never twice', async () => {
    const slots = await slotsOf(cover);
    expect(slots.map(({ startsAt, insteadOf }) => [startsAt.toISOString(), insteadOf])).toEqual([
      [at('09:00').toISOString(), null],
      [at('09:30').toISOString(), null],
      [at('10:00').toISOString(), absent],
      [at('10:30').toISOString(), absent],
      [at('11:00').toISOString(), absent],
      [at('11:30').toISOString(), absent],
    ]);
    expect((await slotsOf(absent)).map(({ doctorId }) => doctorId)).toEqual([cover, cover, cover, cover]);
  });

  it('lets two people ask for the covered time through either doctor, and gives it to one', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, async () => world.book(await world.citizen(), clinicId, cover, at('10:30'))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(codeOf(await world.book(person, clinicId, absent, at('10:30')))).toBe('slot-not-offered');
  });

  it('cannot be covered by oneself, nor by somebody who is away', async () => {
    expect(codeOf(await publish({ kind: 'absence', coverDoctorId: absent, reason: 'x' }))).toBe(
      'schedule-cover-self',
    );
    expect(codeOf(await publish({ kind: 'absence', coverDoctorId: absent, reason: 'x' }, cover))).toBe(
      'schedule-cover-absent',
    );
  });

  it('taken back displaces whom the covering doctor had taken over, and restores the first person', async () => {
    expect(value(await publish({ kind: 'as-week' }))).toMatchObject({ displaced: 1, restored: 1 });
  });
});

describe('a day on which the clinic closes', () => {
  it('has no free times; its people are displaced, a time held at that moment is taken back', async () => {
    const doctorId = await world.doctor(clinicId);
    const [booked, holding] = [await world.citizen(), await world.citizen()];
    const tuesday = '2026-11-24';
    value(await world.book(booked, clinicId, doctorId, at('09:00', tuesday)));
    const held = value(
      await holdSlot(world.as(holding), {
        clinicId,
        doctorId,
        startsAt: at('10:00', tuesday),
        kind: 'appointments',
        regulation: 'almaty-2-337/2',
        personId: holding.personId,
      }),
    );
    const closed = await publishClosure(world.as(admin), {
      from: tuesday,
      until: tuesday,
      change: { kind: 'closed', reason: 'Жөндеу' },
    });
    expect(value(closed)).toMatchObject({ displaced: 1, holdsReleased: 1 });
    expect(await slotsOf(doctorId, tuesday)).toEqual([]);
    expect(codeOf(await world.bookHeld(holding, clinicId, held.bookingId))).toBe('slot-not-offered');
  });

  it('by law, a public holiday, has no free times either', async () => {
    const doctorId = await world.doctor(clinicId);
    expect(await slotsOf(doctorId, '2026-12-15')).toHaveLength(6);
    expect(await slotsOf(doctorId, '2026-12-16')).toEqual([]);
  });
});
