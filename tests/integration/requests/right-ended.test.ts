/** What somebody may still do with a request filed for another person once the right to act for that person has ended. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/database/transaction';
import { withdrawRequest } from '@/services/requests/end-request';
import { holdOfMove, holdTime } from '@/services/requests/hold-time';
import { moveAppointment } from '@/services/requests/move-appointment';
import { myRequest } from '@/services/requests/my-request';
import { publishDays } from '@/services/scheduling/publish-days';
import { createDatabase } from '@/tests/integration/support/database';
import { openScene, type Scene } from '@/tests/integration/support/scene';
import { almaty2, at, book, citizenAt, value } from './booking-day';

const { url } = await createDatabase();
let scene: Scene;
let principal: string;
let daughter: string;

const system = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(scene.database, { kind: 'system' }, work);
const agentOn = (day: string, time: string) => citizenAt(scene, scene.citizen, day, time);

beforeAll(async () => {
  scene = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-appointment': 'almaty-2-337/2' },
  });
  principal = await person('1950-05-05', 'power_of_attorney');
  daughter = await person('2008-11-25', 'parent');
});
afterAll(() => scene.close());

function person(born: string, kind: 'parent' | 'power_of_attorney'): Promise<string> {
  return system(async (tx) => {
    const since = new Date('2024-01-01');
    const { id } = await tx.person.create({
      data: {
        surname: 'Смағұлова',
        givenName: 'Раушан',
        birthDate: new Date(born),
        sex: 'female',
        createdAt: since,
      },
    });
    await tx.attachment.create({ data: { personId: id, clinicId: scene.clinicId, since } });
    await tx.representation.create({
      data: {
        principalId: id,
        representativeId: scene.citizen.personId,
        kind,
        status: kind === 'parent' ? 'verified' : 'accepted',
        documentKind: kind === 'parent' ? 'birth-certificate' : 'power-of-attorney',
        documentNumber: kind,
        documentDate: since,
        createdAt: since,
      },
    });
    return id;
  });
}

const bookingsOf = (requestId: string) =>
  system((tx) => tx.booking.findMany({ where: { requestId }, select: { state: true, startsAt: true } }));

describe('an agent whose power of attorney has ended', () => {
  it('may neither cancel nor move what was booked under it; the person’s appointment stands', async () => {
    const requestId = await book(agentOn('2026-11-23', '10:00'), scene, principal, at('2026-11-26', '09:00'));
    await system((tx) =>
      tx.representation.updateMany({
        where: { principalId: principal },
        data: { endedAt: at('2026-11-23', '11:00') },
      }),
    );
    const later = agentOn('2026-11-23', '11:05');
    expect(await withdrawRequest(later, { requestId })).toMatchObject({
      ok: false,
      refusal: { code: 'right-to-act-ended' },
    });
    const to = { doctorId: scene.doctorId, startsAt: at('2026-11-27', '09:00') };
    expect(await moveAppointment(later, { requestId, to })).toMatchObject({
      ok: false,
      refusal: { code: 'right-to-act-ended' },
    });
    const { may } = value(await myRequest(later, requestId));
    expect([may.move?.code, may.withdraw?.code]).toEqual(['right-to-act-ended', 'right-to-act-ended']);
    expect(await bookingsOf(requestId)).toEqual([{ state: 'booked', startsAt: at('2026-11-26', '09:00') }]);
  });
});

describe('the adult whom an agent acts for', () => {
  const kindsOf = (personId: string) =>
    system(async (tx) =>
      (await tx.message.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } })).map(
        ({ kind }) => kind,
      ),
    );

  it('is told of what was booked, moved or lost, as the agent is: the agent may be gone by then', async () => {
    const aunt = await person('1960-05-05', 'power_of_attorney');
    const context = agentOn('2026-11-23', '12:00');
    const before = await kindsOf(scene.citizen.personId);
    const requestId = await book(context, scene, aunt, at('2026-12-01', '09:00'));
    const to = { doctorId: scene.doctorId, startsAt: at('2026-12-02', '09:00') };
    value(await moveAppointment(agentOn('2026-11-23', '12:05'), { requestId, to }));
    const administrator = { ...scene.registrar.actor, roles: ['administrator' as const] };
    value(
      await publishDays(
        { ...scene.as(scene.registrar, '2026-11-23T12:10'), actor: administrator },
        {
          doctorId: scene.doctorId,
          from: '2026-12-02',
          until: '2026-12-02',
          change: { kind: 'absence', coverDoctorId: null, reason: 'Оқуда' },
        },
      ),
    );
    const told = ['appointment-booked', 'appointment-moved', 'appointment-displaced'];
    expect(await kindsOf(aunt)).toEqual(told);
    expect(await kindsOf(scene.citizen.personId)).toEqual([...before, ...told]);
  });

  it('does not include a child, who reads no messages', async () => {
    await book(agentOn('2026-11-23', '12:00'), scene, daughter, at('2026-11-24', '11:00'));
    expect(await kindsOf(daughter)).toEqual([]);
  });
});

describe('a parent whose child has turned 18', () => {
  it('may no longer cancel or move the child’s appointment, nor hold a time for it', async () => {
    const requestId = await book(agentOn('2026-11-23', '10:00'), scene, daughter, at('2026-11-28', '10:00'));
    const birthday = agentOn('2026-11-25', '00:05');
    expect(await withdrawRequest(birthday, { requestId })).toMatchObject({
      ok: false,
      refusal: { code: 'right-to-act-ended' },
    });
    expect(
      await holdTime(birthday, {
        regulation: almaty2(),
        clinicId: scene.clinicId,
        personId: daughter,
        doctorId: scene.doctorId,
        startsAt: at('2026-11-30', '09:00'),
        under: holdOfMove(requestId),
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'right-to-act-ended' } });
    expect(await bookingsOf(requestId)).toMatchObject([{ state: 'booked' }]);
  });

  it('may do so on the last day before', async () => {
    const requestId = await book(agentOn('2026-11-23', '10:00'), scene, daughter, at('2026-11-28', '11:00'));
    expect(await withdrawRequest(agentOn('2026-11-24', '23:55'), { requestId })).toMatchObject({ ok: true });
  });
});
