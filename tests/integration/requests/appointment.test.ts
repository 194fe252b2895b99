import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { regulationById } from '@/services/regulations/catalogue';
import { completeStep } from '@/services/requests/complete-step';
import { appointedBy } from '@/services/requests/doctor-time';
import { withdrawRequest } from '@/services/requests/end-request';
import { fileRequest } from '@/services/requests/file-request';
import { holdOfMove, holdTime } from '@/services/requests/hold-time';
import { moveAppointment } from '@/services/requests/move-appointment';
import { rulesForNewRequest } from '@/services/requests/rules-of-clinic';
import { timesToChoose } from '@/services/requests/times-to-choose';
import { bookHeld } from '@/services/scheduling/book-slot';
import { publishDays } from '@/services/scheduling/publish-days';
import { transact } from '@/services/transact';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, openScene, type Scene } from '@/tests/integration/support/scene';
import { almaty2, at, begin, book, citizenAt, hold, submit, value } from './booking-day';

/** The register of attached population, away for the tests that say so. */
const register = vi.hoisted(() => ({ away: false }));
vi.mock('@/services/registers/attached-population', async (original) => {
  const real = await original<typeof import('@/services/registers/attached-population')>();
  const { attachedPopulation } = real;
  if (attachedPopulation.kind !== 'embedded') throw new Error('The register stands in the portal itself');
  const { ask } = attachedPopulation;
  const silence = { says: 'unknown', facts: {} } as const;
  return {
    ...real,
    attachedPopulation: {
      ...attachedPopulation,
      ask: (...asked: Parameters<typeof ask>) => (register.away ? Promise.resolve(silence) : ask(...asked)),
    },
  };
});

const { url } = await createDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2' },
  });
});
afterAll(() => scene.close());

const read = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
const monday = (time: string, who: Citizen = scene.citizen) => citizenAt(scene, who, '2026-11-23', time);
const me = () => scene.citizen.personId;
const booking = (requestId: string) =>
  read((tx) => tx.booking.findFirstOrThrow({ where: { requestId, state: 'booked' } }));
const holdForMove = async (requestId: string, startsAt: Date, context = monday('10:10')) => {
  const { acceptedAt } = await read((tx) => tx.request.findUniqueOrThrow({ where: { id: requestId } }));
  return holdTime(context, {
    regulation: almaty2(),
    clinicId: scene.clinicId,
    personId: me(),
    doctorId: scene.doctorId,
    startsAt,
    under: holdOfMove(requestId),
    acceptedAt,
  });
};
const bookedFor = (day: string, time: string) => book(monday('10:00'), scene, me(), at(day, time));

describe('a doctor’s time chosen at the portal in Almaty', () => {
  it('lies no later than the thirtieth day: the last one is offered, the next is refused by its clause (annex-1.action-5)', async () => {
    const context = monday('10:00');
    expect(await hold(context, scene, me(), at('2026-12-23', '09:00'))).toMatchObject({ ok: true });
    expect(await hold(context, scene, me(), at('2026-12-24', '09:00'))).toMatchObject({
      ok: false,
      refusal: {
        code: 'slot-beyond-horizon',
        clause: 'almaty-2-337/2/annex-1.action-5',
        params: { value: 30 },
      },
    });
    const choice = value(
      await timesToChoose(context, {
        regulation: almaty2(),
        clinicId: scene.clinicId,
        speciality: 'general-practitioner',
        week: '2026-12-24',
      }),
    );
    expect(choice.lastDay).toBe('2026-12-23');
    const days = choice.week?.days ?? [];
    expect(days.map(({ beyond }) => beyond)).toEqual([false, false, false, true, true, true, true]);
    expect(days[2]?.slots.length).toBeGreaterThan(0);
    expect(days[3]?.slots).toEqual([]);
    expect(choice.week?.next).toBeNull();
  });

  it('is answered at once by the portal where the register says attached (5.2)', async () => {
    const requestId = await bookedFor('2026-11-24', '09:00');
    const row = await read((tx) => tx.request.findUniqueOrThrow({ where: { id: requestId } }));
    expect(row).toMatchObject({ status: 'open', step: 'appointment', channel: 'portal' });
    expect(row.state).toMatchObject({ results: [{ name: 'appointment-certificate' }] });
    const journal = await read((tx) => tx.journalEntry.findMany({ where: { requestId } }));
    expect(journal).toMatchObject([{ journal: 'appointment-register' }]);
  });

  it('is kept while a registrar looks by hand, within 30 minutes, where the register does not answer', async () => {
    register.away = true;
    const requestId = await bookedFor('2026-11-24', '09:20').finally(() => {
      register.away = false;
    });
    const [row, tasks] = await read(async (tx) => [
      await tx.request.findUniqueOrThrow({ where: { id: requestId } }),
      await tx.task.findMany({ where: { requestId, doneAt: null } }),
    ]);
    expect(row).toMatchObject({ status: 'open', step: 'check-attachment' });
    expect(tasks).toMatchObject([{ role: 'registry-specialist', dueAt: at('2026-11-23', '10:30') }]);
    expect(await booking(requestId)).toMatchObject({ startsAt: at('2026-11-24', '09:20') });

    const attached = { requestId, step: 'check-attachment', outcome: 'attached', data: {} };
    const answered = value(await completeStep(scene.as(scene.registrar, '2026-11-23T10:12'), attached));
    expect(answered.state.step?.name).toBe('appointment');
    expect(answered.state.results).toMatchObject([{ name: 'appointment-certificate' }]);
  });

  it('sent a hundred times in parallel is one request and one booking', async () => {
    const context = monday('10:00');
    const draftId = await begin(context, scene, me());
    value(await hold(context, scene, me(), at('2026-11-24', '09:40')));
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => submit(context, draftId)));
    const ids = new Set(outcomes.map((outcome) => value(outcome).requestId));
    expect(ids.size).toBe(1);
    const [requests, bookings] = await read(async (tx) => [
      await tx.request.count({ where: { id: { in: [...ids] } } }),
      await tx.booking.count({
        where: { startsAt: at('2026-11-24', '09:40'), state: { in: ['booked', 'held'] } },
      }),
    ]);
    expect([requests, bookings]).toEqual([1, 1]);
  });
});

describe('moving an appointment alone', () => {
  it('keeps the old time until the new one is confirmed, then frees it for others', async () => {
    const requestId = await bookedFor('2026-11-25', '09:00');
    const held = value(await holdForMove(requestId, at('2026-11-26', '10:00')));
    expect(await booking(requestId)).toMatchObject({ startsAt: at('2026-11-25', '09:00') });
    const moved = value(
      await moveAppointment(monday('10:11'), { requestId, to: { heldBookingId: held.bookingId } }),
    );
    expect(moved.state.appointed?.startsAt).toBe(at('2026-11-26', '10:00').toISOString());
    expect(await booking(requestId)).toMatchObject({ id: held.bookingId });
    expect(await hold(monday('10:12'), scene, me(), at('2026-11-25', '09:00'))).toMatchObject({ ok: true });
  });

  it('confirmed ten times at once is moved once, and everybody is told so', async () => {
    const requestId = await bookedFor('2026-11-25', '09:20');
    const { bookingId } = value(await holdForMove(requestId, at('2026-11-26', '10:20')));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        moveAppointment(monday('10:11'), { requestId, to: { heldBookingId: bookingId } }),
      ),
    );
    for (const outcome of outcomes) expect(value(outcome).state.appointed?.bookingId).toBe(bookingId);
    const events = await read((tx) =>
      tx.caseEvent.count({ where: { requestId, type: 'appointment-moved' } }),
    );
    expect(events).toBe(1);
  });

  it('is refused inside the clinic’s notice period, and nothing changes', async () => {
    const requestId = await bookedFor('2026-11-23', '11:40');
    const { bookingId } = value(await holdForMove(requestId, at('2026-11-26', '10:40')));
    expect(
      await moveAppointment(monday('10:11'), { requestId, to: { heldBookingId: bookingId } }),
    ).toMatchObject({ ok: false, refusal: { code: 'notice-period-passed', params: { minutes: 120 } } });
    expect(await booking(requestId)).toMatchObject({ startsAt: at('2026-11-23', '11:40') });
  });

  it('goes no further than thirty days from acceptance, however late it is moved (annex-1.action-5)', async () => {
    const requestId = await bookedFor('2026-12-21', '09:00');
    const later = citizenAt(scene, scene.citizen, '2026-12-10', '10:00');
    expect(await holdForMove(requestId, at('2026-12-24', '09:00'), later)).toMatchObject({
      ok: false,
      refusal: { code: 'slot-beyond-horizon', clause: 'almaty-2-337/2/annex-1.action-5' },
    });
  });

  it('does not take a time held for another person', async () => {
    const requestId = await bookedFor('2026-11-25', '09:40');
    const stranger = citizenAt(scene, scene.stranger, '2026-11-23', '10:10');
    const foreign = value(await hold(stranger, scene, scene.stranger.personId, at('2026-11-26', '11:00')));
    expect(
      await moveAppointment(monday('10:11'), { requestId, to: { heldBookingId: foreign.bookingId } }),
    ).toMatchObject({ ok: false, refusal: { code: 'slot-not-offered' } });
    expect(
      await moveAppointment(stranger, { requestId, to: { heldBookingId: foreign.bookingId } }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});

describe('leaving an appointment alone', () => {
  it('frees the doctor’s time at once', async () => {
    const requestId = await bookedFor('2026-11-27', '09:00');
    const left = value(await withdrawRequest(monday('10:05'), { requestId }));
    expect(left.state.status).toBe('withdrawn');
    expect(
      await hold(
        citizenAt(scene, scene.stranger, '2026-11-23', '10:06'),
        scene,
        scene.stranger.personId,
        at('2026-11-27', '09:00'),
      ),
    ).toMatchObject({ ok: true });
  });

  it('is refused inside the notice period; a clinic that took the time away binds nobody', async () => {
    const requestId = await bookedFor('2026-11-23', '11:20');
    expect(await withdrawRequest(monday('10:05'), { requestId })).toMatchObject({
      ok: false,
      refusal: { code: 'notice-period-passed' },
    });
    const admin = scene.as(scene.registrar, '2026-11-23T10:06');
    const published = await publishDays(
      { ...admin, actor: { ...scene.registrar.actor, roles: ['administrator'] } },
      {
        doctorId: scene.doctorId,
        from: '2026-11-23',
        until: '2026-11-23',
        change: { kind: 'absence', coverDoctorId: null, reason: 'Ауырып қалды' },
      },
    );
    expect(published).toMatchObject({ ok: true });
    expect(value(await withdrawRequest(monday('10:07'), { requestId })).state.status).toBe('withdrawn');
  });
});

describe('a registrar who answers with another time than the person chose (mangystau-302/2)', () => {
  it('books that one and gives the chosen one back', async () => {
    const aktau = await openScene(url, {
      region: 'mangystau',
      zone: 'Asia/Aqtau',
      applies: { 'doctor-appointment': 'mangystau-302/2' },
    });
    const { clinicId, doctorId, stranger } = aktau;
    const context = citizenAt(aktau, stranger, '2026-11-23', '10:00');
    const regulation = regulationById('mangystau-302/2');
    const held = value(
      await holdTime(context, {
        regulation,
        clinicId,
        personId: stranger.personId,
        doctorId,
        startsAt: at('2026-11-24', '09:00'),
      }),
    );
    const filed = value(
      await transact(context, async (tx, unit) => {
        const rules = await rulesForNewRequest(tx, clinicId, 'doctor-appointment', unit.now);
        if (!rules) throw new Error('The clinic applies nothing');
        const request = await fileRequest(tx, unit, rules, {
          clinicId,
          channel: 'portal',
          applicant: 'self',
          recipientId: stranger.personId,
          applicantId: stranger.personId,
          answers: ANSWERS,
          registers: { says: { 'attached-population': 'no' }, told: {} },
          locale: 'kk',
          appointed: await appointedBy(tx, held),
          signed: { bytes: new Uint8Array([1]), cms: new Uint8Array([1]), verdict: {} },
        });
        if (!request.ok) return request;
        const booked = await bookHeld(tx, unit, {
          bookingId: held.bookingId,
          requestId: request.value.id,
          personId: stranger.personId,
        });
        return booked.ok ? request : booked;
      }),
    );
    expect(filed.state.step?.name).toBe('register-request');
    const answered = value(
      await completeStep(aktau.as(aktau.registrar, '2026-11-23T10:10'), {
        requestId: filed.id,
        step: 'register-request',
        outcome: 'answered-online',
        data: {},
        time: { doctorId, startsAt: at('2026-11-24', '09:40') },
      }),
    );
    const rows = await read((tx) =>
      tx.booking.findMany({ where: { clinicId }, orderBy: { startsAt: 'asc' } }),
    );
    expect(rows.map(({ state }) => state)).toEqual(['released', 'booked']);
    expect(answered.state.appointed?.bookingId).toBe(rows[1]?.id);
    await aktau.close();
  });
});

const ANSWERS = {
  surname: 'Бекенов',
  'given-name': 'Айгүл',
  age: 41,
  sex: 'female',
  address: '3-шағынаудан, 5-үй',
  phone: '+77010000001',
};
