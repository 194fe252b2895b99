import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTrail, listTrail } from '@/services/audit/list-trail';
import { applySchema } from '@/services/organisations/apply-regulation';
import { calendarDaySchema } from '@/services/organisations/set-calendar-day';
import { closureSchema } from '@/services/scheduling/closure-change';
import { daysSchema } from '@/services/scheduling/days-change';
import { doctorAhead, doctorLoads } from '@/services/scheduling/doctor-load';
import { listDisplaced } from '@/services/scheduling/list-displaced';
import { publishDays } from '@/services/scheduling/publish-days';
import { doctorSchema } from '@/services/scheduling/save-doctor';
import { weekSchema } from '@/services/scheduling/save-week';
import { listWeekStates } from '@/services/scheduling/week-states';
import { createDatabase } from '../support/database';
import { at, codeOf, MONDAY, type Staff, value, World } from './world';

const server = await createDatabase();
const world = new World(server.url);
afterAll(() => world.close());

let clinicId: string;
let admin: Staff;
let auditor: Staff;
let doctorId: string;
beforeAll(async () => {
  clinicId = await world.clinic();
  admin = await world.staff(clinicId, ['administrator']);
  auditor = await world.staff(clinicId, ['auditor']);
  doctorId = await world.doctor(clinicId);
  value(await world.book(await world.citizen(), clinicId, doctorId, at('10:00')));
});

describe('how full a doctor is', () => {
  it('counts slots, bookings and free times of the days ahead', async () => {
    // Six slots on each of five days in any seven, from Friday noon on.
    const load = value(await doctorLoads(world.as(admin))).get(doctorId);
    expect(load).toMatchObject({ takenMonth: 1, freeWeek: 4 * 6 - 1 });
  });

  it('marks a booked time in the week by its weekday and hour, and names nobody', async () => {
    const { booked, weeks } = value(await doctorAhead(world.as(admin), { doctorId }));
    expect(booked).toEqual([{ date: MONDAY, weekday: 1, from: 600, to: 630, kind: 'appointments' }]);
    expect(weeks.map((week) => week.booked)).toEqual([1, 0, 0, 0]);
  });

  it('is not told to another clinic', async () => {
    const stranger = await world.staff(await world.clinic(), ['administrator']);
    expect(codeOf(await doctorAhead(world.as(stranger), { doctorId }))).toBe('not-found');
    expect(value(await doctorLoads(world.as(stranger))).size).toBe(0);
    expect(value(await listWeekStates(world.as(stranger))).size).toBe(0);
  });
});

describe('a displaced person', () => {
  it('is called by the number left for the visit', async () => {
    const friday = at('09:30', '2026-11-27');
    const booked = value(await world.book(await world.citizen(), clinicId, doctorId, friday));
    await world.system((tx) =>
      tx.request.updateMany({
        where: { bookings: { some: { id: booked.bookingId } } },
        data: { answers: { phone: '+77770000009' } },
      }),
    );
    value(
      await publishDays(
        world.as(admin),
        daysSchema.parse({
          doctorId,
          from: '2026-11-27',
          until: '2026-11-27',
          change: { kind: 'absence', coverDoctorId: null, reason: 'Оқу' },
        }),
      ),
    );
    const { bookings } = value(await listDisplaced(world.as(admin)));
    expect(bookings).toMatchObject([{ bookingId: booked.bookingId, phone: '+77770000009' }]);
  });
});

describe('the audit trail', () => {
  it('is read by the auditor and checked from end to end; the administrator sees none of it', async () => {
    const { lines, actions } = value(await listTrail(world.as(auditor), { action: 'booking.made' }));
    expect(lines.map(({ action }) => action)).toEqual(['booking.made', 'booking.made']);
    expect(actions).toContain('schedule.published');
    const verdict = value(await checkTrail(world.as(auditor)));
    expect(verdict.whole && verdict.lines).toBeGreaterThan(lines.length);
    expect(codeOf(await listTrail(world.as(admin), {}))).toBe('not-allowed');
    expect(codeOf(await checkTrail(world.as(admin)))).toBe('not-allowed');
  });

  it('goes on from the line where a page ended', async () => {
    const first = value(await listTrail(world.as(auditor), {})).lines[0];
    const rest = value(await listTrail(world.as(auditor), { before: BigInt(first?.sequence ?? 0) }));
    expect(rest.lines[0]?.sequence).toBe(String(Number(first?.sequence) - 1));
  });

  it('has a line for each look into it', async () => {
    await listTrail(world.as(auditor), {});
    const { lines } = value(await listTrail(world.as(auditor), { action: 'audit.read' }));
    expect(lines[0]).toMatchObject({ action: 'audit.read', actorName: expect.stringContaining('Ахметова') });
  });
});

describe('what an administrator types', () => {
  const doctor = {
    surname: 'Оспанов',
    givenName: 'Болат',
    speciality: 'cardiologist',
    visitsHomes: false,
    activeFrom: '2026-01-01',
  };
  const days = { doctorId: '01890a5d-ac96-774b-bcce-b302099a8057', from: MONDAY, until: MONDAY };
  const row = { starts: '09:00', ends: '12:00', kind: 'appointments', slotMinutes: 20 };

  it.each(['\u0000', '<b>', '\u202e', '😀'])('is refused with %j in any text', (bad) => {
    const text = `a${bad}b`;
    for (const [schema, input] of [
      [doctorSchema, { ...doctor, surname: text }],
      [doctorSchema, { ...doctor, room: text }],
      [weekSchema, { ...days, validFrom: MONDAY, rows: [{ ...row, weekday: 1, room: text }] }],
      [daysSchema, { ...days, change: { kind: 'absence', coverDoctorId: null, reason: text } }],
      [closureSchema, { ...days, change: { kind: 'closed', reason: text } }],
      [applySchema, { service: 's', regulation: 'r', appliesFrom: MONDAY, decision: text }],
      [calendarDaySchema, { date: MONDAY, kind: 'off', source: text }],
    ] as const)
      expect(schema.safeParse(input).success).toBe(false);
  });

  it('is refused with a mistyped century, before anything counts from it', () => {
    for (const year of ['0202', '9999'])
      expect(doctorSchema.safeParse({ ...doctor, activeFrom: `${year}-12-31` }).success).toBe(false);
    expect(doctorSchema.safeParse(doctor).success).toBe(true);
  });
});
