import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regulationHistory } from '@/services/organisations/applied-regulation';
import { applyRegulation, applySchema } from '@/services/organisations/apply-regulation';
import { clinicCalendar } from '@/services/organisations/clinic-calendar';
import { clinicFacts, findClinics } from '@/services/organisations/find-clinics';
import { setCalendarDay } from '@/services/organisations/set-calendar-day';
import { hoursSchema, setHours } from '@/services/organisations/set-hours';
import { setNotice } from '@/services/organisations/set-notice';
import { appointSchema, appointStaff, endAppointment, listStaff } from '@/services/organisations/staff';
import { saveDoctor } from '@/services/scheduling/save-doctor';
import { dayPlan } from '@/services/working-time/clinic-hours';
import type { Day } from '@/services/working-time/day';
import { createDatabase } from '../support/database';
import { at, codeOf, NOW, type Staff, value, World } from './world';

const server = await createDatabase();
const world = new World(server.url);
afterAll(() => world.close());

let clinicId: string;
let admin: Staff & { appointmentIds: string[] };
beforeAll(async () => {
  clinicId = await world.clinic();
  admin = await world.staff(clinicId, ['administrator']);
});

const planOf = (service: string | null, day: Day) =>
  world.system(async (tx) => {
    const place = await clinicCalendar(tx, clinicId, service, NOW);
    if (!place) throw new Error('no clinic');
    const plan = dayPlan(day, place);
    return plan.open ? [plan.hours.opens, plan.hours.closes] : 'closed';
  });

describe('the clinic’s hours', () => {
  const hours = (validFrom: string, opens: string, closes: string, service: string | null = null) =>
    setHours(
      world.as(admin),
      hoursSchema.parse({
        service,
        validFrom,
        rows: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opens, closes })),
      }),
    );

  it('change from a day on: the engine counts the old hours before it and the new ones after', async () => {
    value(await hours('2026-12-01', '09:00', '18:00'));
    expect(await planOf(null, '2026-11-30')).toEqual(['08:00', '20:00']);
    expect(await planOf(null, '2026-12-01')).toEqual(['09:00', '18:00']);
    expect(await planOf(null, '2026-11-28')).toBe('closed');
    expect(await planOf(null, '2026-12-05')).toEqual(['09:00', '18:00']);
  });

  it('do not open the clinic on a holiday when they change', async () => {
    expect(await planOf(null, '2026-12-16')).toBe('closed');
  });

  it('of a service prevail over the general ones', async () => {
    value(await hours('2026-11-20', '08:00', '16:00', 'doctor-home-call'));
    expect(await planOf('doctor-home-call', '2026-11-23')).toEqual(['08:00', '16:00']);
    expect(await planOf('doctor-appointment', '2026-11-23')).toEqual(['08:00', '20:00']);
  });

  it('are refused field by field', async () => {
    expect(await hours('2026-12-01', '20:00', '08:00')).toMatchObject({
      refusal: { code: 'schedule-ends-before-start', field: 'rows.0.closes' },
    });
    expect(codeOf(await hours('2026-11-19', '08:00', '20:00'))).toBe('schedule-in-the-past');
  });
});

describe('the regulation that a clinic applies', () => {
  const apply = (appliesFrom: string, regulation = 'almaty-2-337/2') =>
    applyRegulation(
      world.as(admin),
      applySchema.parse({ service: 'doctor-appointment', regulation, appliesFrom, decision: 'Бұйрық № 7' }),
      ['almaty-2-337/2', 'eko-314-2015'],
    );

  it('begins today or later, keeps its history, and is shown with its decision', async () => {
    value(await apply('2026-11-20'));
    value(await apply('2027-01-01', 'eko-314-2015'));
    const history = await world.system((tx) => regulationHistory(tx, clinicId));
    expect(history.map(({ regulation, appliesFrom }) => [regulation, appliesFrom])).toEqual([
      ['eko-314-2015', '2027-01-01'],
      ['almaty-2-337/2', '2026-11-20'],
    ]);
    const facts = value(
      await clinicFacts(world.as({ kind: 'public' }), { clinic: { id: clinicId }, locale: 'kk' }),
    );
    expect(facts.regulations).toMatchObject([{ regulation: 'almaty-2-337/2', decision: 'Бұйрық № 7' }]);
    expect(facts.week).toHaveLength(7);
    const found = value(await findClinics(world.as({ kind: 'public' }), { region: 'almaty', locale: 'kk' }));
    expect(found.map(({ id }) => id)).toContain(clinicId);
  });

  it('must be one of the service’s own, and a decision that has begun is not rewritten', async () => {
    expect(codeOf(await apply('2027-02-01', 'mangystau-302/1'))).toBe('regulation-not-offered');
    expect(codeOf(await apply('2026-11-19'))).toBe('schedule-in-the-past');
    expect(codeOf(await apply('2026-11-20', 'eko-314-2015'))).toBe('date-taken');
    expect(codeOf(await apply('2027-01-01'))).toBe('ok');
  });

  it('keeps the notice period that the clinic has set', async () => {
    value(await setNotice(world.as(admin), { service: 'doctor-appointment', noticeMinutes: 240 }));
    value(await apply('2027-03-01'));
    const [newest] = await world.system((tx) => regulationHistory(tx, clinicId));
    expect(newest).toMatchObject({ appliesFrom: '2027-03-01', noticeMinutes: 240 });
  });
});

describe('who works here', () => {
  it('an administrator appoints a person by IIN, once for the same days', async () => {
    const { iin } = await world.person();
    const input = appointSchema.parse({ iin, role: 'medical-registrar', validFrom: '2026-11-20' });
    value(await appointStaff(world.as(admin), input));
    expect(codeOf(await appointStaff(world.as(admin), input))).toBe('appointment-overlaps');
    expect(value(await listStaff(world.as(admin))).map(({ role }) => role)).toContain('medical-registrar');
    expect(codeOf(await appointStaff(world.as(admin), { ...input, iin: '000000000000' }))).toBe('not-found');
  });

  it('the last administrator cannot be removed, and two cannot remove each other at once', async () => {
    const [mine = ''] = admin.appointmentIds;
    const end = (appointmentId: string, as: Staff = admin) =>
      endAppointment(world.as(as), { appointmentId, lastDay: '2026-11-20' });
    expect(codeOf(await end(mine))).toBe('last-administrator');
    const second = await world.staff(clinicId, ['administrator']);
    const outcomes = await Promise.all([end(second.appointmentIds[0] ?? ''), end(mine, second)]);
    expect(outcomes.map(codeOf).sort()).toEqual(['last-administrator', 'ok']);
  });
});

describe('a day moved by the government', () => {
  it('closes every clinic, and marks the people booked in each', async () => {
    const [here, there] = [await world.clinic(), await world.clinic()];
    const office = await world.staff(here, ['administrator']);
    const friday: Day = '2026-11-27';
    for (const clinic of [here, there]) {
      const doctorId = await world.doctor(clinic);
      value(await world.book(await world.citizen(), clinic, doctorId, at('09:00', friday)));
    }
    const source = 'Еңбек министрінің бұйрығы';
    expect(value(await setCalendarDay(world.as(office), { date: friday, kind: 'off', source }))).toEqual({
      displaced: 2,
    });
    const usual = { date: friday, kind: 'usual', source } as const;
    value(await setCalendarDay(world.as(office), usual));
    const left = await world.system((tx) => tx.booking.count({ where: { displacedAt: { not: null } } }));
    expect(left).toBe(0);
  });
});

describe('a doctor who leaves', () => {
  it('leaves nobody behind unseen', async () => {
    const clinic = await world.clinic();
    const office = await world.staff(clinic, ['administrator']);
    const doctorId = await world.doctor(clinic);
    value(await world.book(await world.citizen(), clinic, doctorId, at('09:00')));
    const saved = await saveDoctor(world.as(office), {
      doctorId,
      surname: 'Оспанов',
      givenName: 'Болат',
      patronymic: null,
      speciality: 'cardiologist',
      room: '12',
      visitsHomes: false,
      activeFrom: '2026-01-01',
      activeUntil: '2026-11-20',
    });
    expect(value(saved)).toEqual({ doctorId, displaced: 1 });
  });
});
