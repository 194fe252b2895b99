import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '@/lib/outcome';
import { cancelBooking, markVisit, moveBooking, type Notice } from '@/services/scheduling/change-booking';
import { bookingOfRequest } from '@/services/scheduling/describe-booking';
import { holdSlot } from '@/services/scheduling/hold-slot';
import { transact } from '@/services/transact';
import { createDatabase } from '../support/database';
import { at, type Citizen, codeOf, NOW, type Staff, value, World } from './world';

const server = await createDatabase();
const world = new World(server.url);
afterAll(() => world.close());

let clinicId: string;
let doctorId: string;
let citizen: Citizen;
let registrar: Staff;
beforeAll(async () => {
  clinicId = await world.clinic();
  doctorId = await world.doctor(clinicId);
  citizen = await world.citizen();
  registrar = await world.staff(clinicId, ['medical-registrar']);
});

const notice: Notice = { minutes: 120 };

const move = (
  actor: Citizen | Staff,
  bookingId: string,
  time: string,
  now = NOW,
): Promise<Outcome<unknown>> =>
  transact(world.as(actor, now), (tx, unit) =>
    moveBooking(tx, unit, {
      bookingId,
      to: { clinicId, doctorId, startsAt: at(time), kind: 'appointments' },
      notice: actor.kind === 'citizen' ? notice : null,
    }),
  );

const stateOf = (id: string) =>
  world.system(
    async (tx) => (await tx.booking.findUnique({ where: { id }, select: { state: true } }))?.state,
  );

describe('a booked time', () => {
  it('moves to a held one: the old time is free, the request keeps one active booking', async () => {
    const booked = value(await world.book(citizen, clinicId, doctorId, at('09:00')));
    const held = value(
      await holdSlot(world.as(citizen), {
        clinicId,
        doctorId,
        startsAt: at('09:30'),
        kind: 'appointments',
        regulation: 'almaty-2-337/2',
        personId: citizen.personId,
      }),
    );
    const moved = value(
      await transact(world.as(citizen), (tx, unit) =>
        moveBooking(tx, unit, { bookingId: booked.bookingId, to: { heldBookingId: held.bookingId }, notice }),
      ),
    );
    expect(await stateOf(booked.bookingId)).toBe('released');
    const request = await world.system(async (tx) => {
      const row = await tx.booking.findUnique({
        where: { id: moved.bookingId },
        select: { requestId: true },
      });
      return row?.requestId ? bookingOfRequest(tx, row.requestId) : undefined;
    });
    expect(request).toBe(moved.bookingId);
    expect(codeOf(await world.book(await world.citizen(), clinicId, doctorId, at('09:00')))).toBe('ok');
  });

  it('stays as it was when the new time is taken', async () => {
    const booked = value(await world.book(citizen, clinicId, doctorId, at('10:00')));
    value(await world.book(await world.citizen(), clinicId, doctorId, at('10:30')));
    expect(codeOf(await move(citizen, booked.bookingId, '10:30'))).toBe('slot-taken');
    expect(await stateOf(booked.bookingId)).toBe('booked');
  });

  it('is no longer the citizen’s to change inside the notice period, but still the registrar’s', async () => {
    const booked = value(await world.book(citizen, clinicId, doctorId, at('11:00')));
    const late = at('09:01');
    expect(await move(citizen, booked.bookingId, '11:30', late)).toMatchObject({
      refusal: { code: 'notice-period-passed', params: { minutes: 120 } },
    });
    expect(codeOf(await move(citizen, booked.bookingId, '11:30', at('09:00')))).toBe('ok');
    const [row] = await world.system((tx) =>
      tx.booking.findMany({ where: { startsAt: at('11:30'), state: 'booked' }, select: { id: true } }),
    );
    const cancelled = await transact(world.as(registrar, at('11:00')), (tx, unit) =>
      cancelBooking(tx, unit, { bookingId: row?.id ?? '', notice: null, contact: 'Телефонмен айтылды' }),
    );
    expect(codeOf(cancelled)).toBe('ok');
    const notes = await world.system((tx) => tx.note.findMany({ select: { text: true } }));
    expect(notes).toEqual([{ text: 'Телефонмен айтылды' }]);
  });

  it('is marked attended or missed only after it begins', async () => {
    const person = await world.citizen();
    const booked = value(await world.book(person, clinicId, doctorId, at('11:00')));
    const mark = (now: Date, outcome: 'attended' | 'missed') =>
      transact(world.as(registrar, now), (tx, unit) =>
        markVisit(tx, unit, { bookingId: booked.bookingId, outcome }),
      );
    expect(codeOf(await mark(at('10:59'), 'missed'))).toBe('booking-not-yet-begun');
    value(await mark(at('11:20'), 'missed'));
    value(await mark(at('11:25'), 'attended'));
    expect(await stateOf(booked.bookingId)).toBe('attended');
    expect(codeOf(await move(registrar, booked.bookingId, '11:30', at('11:26')))).toBe('booking-not-active');
  });

  it('of one clinic does not exist for the staff of another', async () => {
    const elsewhere = await world.staff(await world.clinic(), ['medical-registrar']);
    const other = await world.doctor(clinicId);
    const booked = value(await world.book(citizen, clinicId, other, at('09:00')));
    expect(codeOf(await move(elsewhere, booked.bookingId, '09:30'))).toBe('not-found');
  });
});
